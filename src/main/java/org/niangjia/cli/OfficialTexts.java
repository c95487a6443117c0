package org.niangjia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of official texts that a command was given. */
final class OfficialTexts {

    private OfficialTexts() {}

    /**
     * The folder, if one was given.
     *
     * @throws CommandFailed if there is no such folder
     */
    static Optional<Path> folder(@Nullable Path laws) {
        if (laws != null && !Files.isDirectory(laws)) {
            throw new CommandFailed(
                    "there is no folder " + laws + ": name the folder of official texts, or leave --laws out");
        }
        return Optional.ofNullable(laws);
    }
}
