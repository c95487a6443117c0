package org.niangjia.understanding.vector;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import com.google.protobuf.UnsafeByteOperations;
import java.util.List;

/**
 * Writes a small computation over matrices of numbers in the format ONNX Runtime reads: protocol buffers, by the numbers of the fields in
 * onnx.proto.
 */
public final class OnnxGraph {

    /** Operator set 11 and format 6: every ONNX Runtime since 2019 reads them. */
    private static final int OPERATORS = 11;

    private static final int FORMAT = 6;

    private static final int ATTRIBUTE_IS_INT = 2;
    private static final int ATTRIBUTE_IS_INTS = 7;

    private final Message graph = new Message();

    /** What numbers are: of single precision, a byte without a sign, or whole ones of 64 bits. */
    public enum Numbers {
        SINGLE(1),
        BYTE(2),
        WHOLE(7);

        private final int type;

        Numbers(int type) {
            this.type = type;
        }
    }

    /** Adds an operator with one result; an attribute that is a list of numbers is written as a list. */
    public OnnxGraph with(String operator, List<String> inputs, String result, Attribute... attributes) {
        graph.message(1, operation(operator, inputs, result, attributes));
        return this;
    }

    /** An operator as it stands in a graph. */
    public static UnknownFieldSet operator(
            String operator, List<String> inputs, String result, Attribute... attributes) {
        return operation(operator, inputs, result, attributes).built();
    }

    private static Message operation(String operator, List<String> inputs, String result, Attribute... attributes) {
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
        return node;
    }

    /** Names an input of single precision and its dimensions, whose sizes are known when it runs. */
    public OnnxGraph input(String name, String... dimensions) {
        return input(name, Numbers.SINGLE, dimensions);
    }

    OnnxGraph input(String name, Numbers numbers, String... dimensions) {
        graph.message(11, value(name, numbers, dimensions));
        return this;
    }

    /** Names what is the same whenever it runs; no sizes for one number. */
    OnnxGraph constant(String name, Numbers numbers, byte[] littleEndian, int... sizes) {
        graph.message(5, tensor(name, numbers, littleEndian, sizes));
        return this;
    }

    /** A constant as it stands in a graph. */
    public static UnknownFieldSet constantOf(String name, Numbers numbers, byte[] littleEndian, int... sizes) {
        return tensor(name, numbers, littleEndian, sizes).built();
    }

    private static Message tensor(String name, Numbers numbers, byte[] littleEndian, int... sizes) {
        Message tensor = new Message();
        for (int size : sizes) {
            tensor.number(1, size);
        }
        return tensor.number(2, numbers.type).text(8, name).bytes(9, littleEndian);
    }

    public OnnxGraph output(String name, String... dimensions) {
        graph.message(12, value(name, Numbers.SINGLE, dimensions));
        return this;
    }

    /** The whole as a model. */
    public byte[] model(String name) {
        graph.text(2, name);
        return new Message()
                .number(1, FORMAT)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, OPERATORS))
                .built()
                .toByteArray();
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
    public record Attribute(String name, int value, boolean list) {}

    /** A protocol buffer as it is written. */
    private static final class Message {

        private final UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();

        Message number(int field, int value) {
            return with(field, Field.newBuilder().addVarint(value));
        }

        Message text(int field, String value) {
            return with(field, Field.newBuilder().addLengthDelimited(ByteString.copyFromUtf8(value)));
        }

        Message message(int field, Message value) {
            return with(
                    field, Field.newBuilder().addLengthDelimited(value.built().toByteString()));
        }

        private Message bytes(int field, byte[] value) {
            return with(field, Field.newBuilder().addLengthDelimited(UnsafeByteOperations.unsafeWrap(value)));
        }

        private Message with(int field, Field.Builder value) {
            fields.mergeField(field, value.build());
            return this;
        }

        UnknownFieldSet built() {
            return fields.build();
        }
    }
}
