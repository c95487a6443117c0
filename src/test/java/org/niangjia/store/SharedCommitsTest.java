package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedCommitsTest extends StoreTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void makeTable() {
        execute("CREATE TABLE written (number INTEGER PRIMARY KEY) STRICT");
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void eachOfManyIsOnTheDiskWhenItReturns() throws Exception {
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int number = i;
            all.add(threads.submit(() -> {
                insert(number);
                return store.database()
                        .read(handle -> handle.createQuery("SELECT count(*) FROM written WHERE number = :number")
                                .bind("number", number)
                                .mapTo(Integer.class)
                                .one());
            }));
        }
        for (Future<Integer> each : all) {
            assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(1);
        }
        restart();
        assertThat(count("written")).isEqualTo(400);
    }

    @Test
    void oneThatFailsHarmsNoOther() throws Exception {
        insert(5);
        Future<?> first = holdTheDisk();
        List<Future<Integer>> others = new ArrayList<>();
        for (int number = 3; number <= 7; number++) {
            int mine = number;
            others.add(threads.submit(() -> insert(mine)));
        }
        Awaitility.await().until(() -> store.database().waitingWrites() == 5);
        runs.set(0);
        goOn.countDown();
        first.get(60, TimeUnit.SECONDS);
        for (int i = 0; i < 5; i++) {
            Future<Integer> each = others.get(i);
            if (i == 2) {
                assertThatThrownBy(() -> each.get(60, TimeUnit.SECONDS)).isNotNull();
            } else {
                assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(1);
            }
        }
        assertThat(count("written")).isEqualTo(5);
        assertThat(runs.get())
                .as("together up to the one that failed, then each alone")
                .isGreaterThan(5);
    }

    @Test
    void whatWaitsTogetherIsCommittedTogether() throws Exception {
        Future<?> first = holdTheDisk();
        List<Integer> seen = new ArrayList<>();
        List<Future<?>> others = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            int mine = number;
            others.add(threads.submit(() -> store.database().write(handle -> {
                handle.execute("INSERT INTO written (number) VALUES (?)", mine);
                return seen.add(committed());
            })));
        }
        Awaitility.await().until(() -> store.database().waitingWrites() == 4);
        goOn.countDown();
        first.get(60, TimeUnit.SECONDS);
        for (Future<?> each : others) {
            each.get(60, TimeUnit.SECONDS);
        }
        assertThat(seen).containsExactly(0, 0, 0, 0);
        assertThat(count("written")).isEqualTo(4);
    }

    private int insert(int number) {
        return store.database().write(handle -> {
            runs.incrementAndGet();
            return handle.execute("INSERT INTO written (number) VALUES (?)", number);
        });
    }

    /** What another connection sees: this one is bound to its thread. */
    private int committed() {
        try {
            return threads.submit(() -> count("written")).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** While one holds the disk the others gather behind it. */
    private Future<?> holdTheDisk() {
        Future<?> first = threads.submit(() -> store.database().write(handle -> {
            begun.countDown();
            await(goOn);
            return 0;
        }));
        await(begun);
        return first;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
