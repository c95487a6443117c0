package org.niangjia.understanding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a small computation over matrices of numbers in the format ONNX Runtime reads: protocol buffers, by the numbers of the fields in
 * onnx.proto.
 */
final class OnnxGraph {

    /** Operator set 11 and format 6: every ONNX Runtime since 2019 reads them. */
    private static final int OPERATORS = 11;

    private static final int FORMAT = 6;

    private static final int ATTRIBUTE_IS_INT = 2;
    private static final int ATTRIBUTE_IS_INTS = 7;

    private final Message graph = new Message();

    /** What numbers are: of single precision, or a byte without a sign. */
    enum Numbers {
        SINGLE(1),
        BYTE(2);

        private final int type;

        Numbers(int type) {
            this.type = type;
        }
    }

    /** Adds an operator with one result; an attribute that is a list of numbers is written as a list. */
    OnnxGraph with(String operator, List<String> inputs, String result, Attribute... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, result).text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(
                    5,
                    new Message()
                            .text(1, attribute.name())
                            .number(attribute.list() ? 8 : 3, attribute.value())
                            .number(20, attribute.list() ? ATTRIBUTE_IS_INTS : ATTRIBUTE_IS_INT));
        }
        graph.message(1, node);
        return this;
    }

    /** Names an input of single precision and its dimensions, whose sizes are known when it runs. */
    OnnxGraph input(String name, String... dimensions) {
        return input(name, Numbers.SINGLE, dimensions);
    }

    OnnxGraph input(String name, Numbers numbers, String... dimensions) {
        graph.message(11, value(name, numbers, dimensions));
        return this;
    }

    /** Names what is the same whenever it runs; no sizes for one number. */
    OnnxGraph constant(String name, Numbers numbers, byte[] littleEndian, int... sizes) {
        Message tensor = new Message();
        for (int size : sizes) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, numbers.type).text(8, name).bytes(9, littleEndian));
        return this;
    }

    OnnxGraph output(String name, String... dimensions) {
        graph.message(12, value(name, Numbers.SINGLE, dimensions));
        return this;
    }

    /** The whole as a model. */
    byte[] model(String name) {
        graph.text(2, name);
        return new Message()
                .number(1, FORMAT)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, OPERATORS))
                .bytes();
    }

    private static Message value(String name, Numbers numbers, String... dimensions) {
        Message shape = new Message();
        for (String dimension : dimensions) {
            shape.message(1, new Message().text(2, dimension));
        }
        Message tensor = new Message().number(1, numbers.type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A setting of an operator. */
    record Attribute(String name, int value, boolean list) {}

    /** A protocol buffer as it is written. */
    private static final class Message {

        private static final int NUMBER = 0;
        private static final int BYTES = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, int value) {
            varint((field << 3) | NUMBER);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        private Message bytes(int field, byte[] value) {
            varint((field << 3) | BYTES);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        private void varint(int value) {
            int rest = value;
            while ((rest & ~0x7f) != 0) {
                out.write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
