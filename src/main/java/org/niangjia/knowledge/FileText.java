package org.niangjia.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that staff write, as it stands: not read as YAML yet.
 *
 * @param kind which schema it has to fit
 */
record FileText(Path path, String kind, String content) {

    /** Reads a file; if it cannot be read that is added to the problems. */
    static Optional<FileText> read(Path path, String kind, List<Problem> problems) {
        String name = path.toString();
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return Optional.of(new FileText(path, kind, content));
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException e) {
            problems.add(new Problem(name, 1, "cannot be read", "check that it exists and may be read"));
        }
        return Optional.empty();
    }

    /** As problems name it. */
    String name() {
        return path.toString();
    }
}
