package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In processes of their own, because it is about how they end. */
class StopSignalTest {

    private static final int PATIENCE_SECONDS = 30;

    @Test
    void closesEverythingBeforeTheProgramGoesDown() throws Exception {
        Process program = start("wait");
        BufferedReader output = output(program);
        assertThat(output.readLine()).isEqualTo("serving");
        program.toHandle().destroy();

        assertThat(output.readLine()).isEqualTo("closed");
        assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void doesNotHoldUpAProgramThatEndsByItself() throws Exception {
        Process program = start("leave");

        assertThat(output(program).lines()).containsExactly("serving", "closed");
        assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(7);
    }

    private static Process start(String mode) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Serving.class.getName(),
                        mode))
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader output(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A program that serves nothing. */
    static final class Serving {

        private Serving() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (StopSignal stop = new StopSignal();
                    Served served = new Served()) {
                served.begin();
                if (arguments[0].equals("leave")) {
                    stop.stop();
                }
                stop.await();
            }
            System.exit(7);
        }
    }

    private static final class Served implements AutoCloseable {

        void begin() {
            System.out.println("serving");
        }

        @Override
        public void close() {
            System.out.println("closed");
        }
    }
}
