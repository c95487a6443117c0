package org.niangjia.understanding.cache;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the build works out once, so that it is read as a whole at every start and not worked out again. */
public final class LaidReady {

    /** The system property that names the folder in which the build has laid it. */
    public static final String FOLDER = "niangjia.unpacked";

    private LaidReady() {}

    /** A file that the build has laid ready, if it has. */
    public static Optional<Path> file(String name) {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isRegularFile);
    }
}
