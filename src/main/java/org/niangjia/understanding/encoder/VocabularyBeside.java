package org.niangjia.understanding.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps the vocabulary of a sentence encoder, half of what it weighs, in a file beside it. ONNX Runtime maps such a file into memory: of twenty
 * thousand words only those that are asked about are ever read. Knows protocol buffers by the numbers of the fields in onnx.proto.
 */
final class VocabularyBeside {

    private static final int GRAPH_OF_MODEL = 7;
    private static final int CONSTANT_OF_GRAPH = 5;
    private static final int BYTES_OF_CONSTANT = 9;
    private static final int PLACE_OF_CONSTANT = 13;
    private static final int WHERE_CONSTANT_IS = 14;
    private static final long IN_A_FILE = 1;

    /** No other constant of these encoders is as large as a quarter of it. */
    private static final int LARGE = 4 << 20;

    private VocabularyBeside() {}

    /**
     * The encoder without its vocabulary, which is written to a file.
     *
     * @param vocabulary in the folder in which the encoder will stand
     */
    static byte[] moved(byte[] encoder, Path vocabulary) throws IOException {
        UnknownFieldSet model = UnknownFieldSet.parseFrom(encoder);
        UnknownFieldSet graph = UnknownFieldSet.parseFrom(
                model.getField(GRAPH_OF_MODEL).getLengthDelimitedList().get(0));
        List<ByteString> constants = new ArrayList<>();
        for (ByteString written : graph.getField(CONSTANT_OF_GRAPH).getLengthDelimitedList()) {
            UnknownFieldSet constant = UnknownFieldSet.parseFrom(written);
            List<ByteString> bytes = constant.getField(BYTES_OF_CONSTANT).getLengthDelimitedList();
            boolean large = !bytes.isEmpty() && bytes.get(0).size() >= LARGE;
            if (large) {
                Files.write(vocabulary, bytes.get(0).toByteArray());
            }
            constants.add(large ? standingIn(vocabulary, constant) : written);
        }
        UnknownFieldSet lighter =
                graph.toBuilder().addField(CONSTANT_OF_GRAPH, all(constants)).build();
        return model.toBuilder()
                .addField(GRAPH_OF_MODEL, all(List.of(lighter.toByteString())))
                .build()
                .toByteArray();
    }

    private static ByteString standingIn(Path file, UnknownFieldSet constant) throws IOException {
        List<ByteString> place = List.of(
                entry("location", String.valueOf(file.getFileName())),
                entry("offset", "0"),
                entry("length", Long.toString(Files.size(file))));
        return constant.toBuilder()
                .clearField(BYTES_OF_CONSTANT)
                .addField(PLACE_OF_CONSTANT, all(place))
                .addField(
                        WHERE_CONSTANT_IS,
                        Field.newBuilder().addVarint(IN_A_FILE).build())
                .build()
                .toByteString();
    }

    private static ByteString entry(String key, String value) {
        UnknownFieldSet.Builder entry = UnknownFieldSet.newBuilder();
        Map.of(1, key, 2, value)
                .forEach((number, text) -> entry.addField(number, all(List.of(ByteString.copyFromUtf8(text)))));
        return entry.build().toByteString();
    }

    private static Field all(List<ByteString> values) {
        Field.Builder field = Field.newBuilder();
        values.forEach(field::addLengthDelimited);
        return field.build();
    }
}
