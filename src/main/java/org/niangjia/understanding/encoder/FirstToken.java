package org.niangjia.understanding.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.niangjia.understanding.vector.OnnxGraph;

/**
 * Leaves out of a sentence encoder what its last layer computes for every token but the first, whose state alone is the vector of a sentence: a
 * fifth of the time of four layers. The states before the last layer are all needed, since the first token attends to each of them. The vectors
 * stay what they were but for how finely the last layer is rounded. Reads and writes protocol buffers by the numbers of the fields in onnx.proto.
 */
final class FirstToken {

    private static final int GRAPH_OF_MODEL = 7;
    private static final int NODE_OF_GRAPH = 1;
    private static final int CONSTANT_OF_GRAPH = 5;
    private static final int INPUT_OF_NODE = 1;
    private static final int RESULT_OF_NODE = 2;
    private static final int OPERATOR_OF_NODE = 4;

    private static final String POSITION = "first_token";
    private static final OnnxGraph.Attribute ALONG_TOKENS = new OnnxGraph.Attribute("axis", 1, false);

    private final List<UnknownFieldSet> nodes = new ArrayList<>();

    private FirstToken(UnknownFieldSet graph) throws IOException {
        for (ByteString node : graph.getField(NODE_OF_GRAPH).getLengthDelimitedList()) {
            nodes.add(UnknownFieldSet.parseFrom(node));
        }
    }

    /**
     * The encoder with the state of the first token as its only result, 1 by 1 by the size of a vector.
     *
     * @throws IllegalStateException if it is built in another way than those of the BERT family are
     */
    static byte[] only(InputStream encoder) throws IOException {
        UnknownFieldSet model = UnknownFieldSet.parseFrom(encoder);
        UnknownFieldSet graph = UnknownFieldSet.parseFrom(
                model.getField(GRAPH_OF_MODEL).getLengthDelimitedList().get(0));
        FirstToken first = new FirstToken(graph);
        first.shorten();
        UnknownFieldSet shortened = graph.toBuilder()
                .addField(NODE_OF_GRAPH, messages(first.nodes))
                .mergeField(
                        CONSTANT_OF_GRAPH,
                        messages(List.of(
                                OnnxGraph.constantOf(POSITION, OnnxGraph.Numbers.WHOLE, new byte[Long.BYTES], 1))))
                .build();
        return model.toBuilder()
                .addField(GRAPH_OF_MODEL, messages(List.of(shortened)))
                .build()
                .toByteArray();
    }

    /** Only the first token asks of the others in the last layer; what it had before is added to what it hears. */
    private void shorten() {
        int query = last(
                node -> operator(node).equals("MatMulInteger") && result(node).contains("/query/"));
        String rounded = inputs(nodes.get(query)).get(0);
        String states =
                inputs(nodes.get(last(node -> result(node).equals(rounded)))).get(0);
        int added = last(node -> operator(node).equals("Add") && inputs(node).contains(states));
        nodes.set(added, reading(nodes.get(added), states, ofFirst(states)));
        nodes.set(query, reading(nodes.get(query), rounded, ofFirst(rounded)));
        nodes.add(query, taking(states));
        nodes.add(query, taking(rounded));
    }

    private int last(Predicate<UnknownFieldSet> which) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (which.test(nodes.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("the sentence encoder is built in another way than expected");
    }

    private static String ofFirst(String name) {
        return name + "_of_first_token";
    }

    private static UnknownFieldSet reading(UnknownFieldSet node, String instead, String read) {
        Field.Builder inputs = Field.newBuilder();
        inputs(node)
                .forEach(input ->
                        inputs.addLengthDelimited(ByteString.copyFromUtf8(input.equals(instead) ? read : input)));
        return node.toBuilder().addField(INPUT_OF_NODE, inputs.build()).build();
    }

    /** Takes the row of the first token out of those of all; that there is one row stays to be seen, since what comes after counts them. */
    private static UnknownFieldSet taking(String rows) {
        return OnnxGraph.operator("Gather", List.of(rows, POSITION), ofFirst(rows), ALONG_TOKENS);
    }

    private static List<String> inputs(UnknownFieldSet node) {
        return node.getField(INPUT_OF_NODE).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }

    private static String result(UnknownFieldSet node) {
        return node.getField(RESULT_OF_NODE).getLengthDelimitedList().get(0).toStringUtf8();
    }

    private static String operator(UnknownFieldSet node) {
        return node.getField(OPERATOR_OF_NODE).getLengthDelimitedList().get(0).toStringUtf8();
    }

    private static Field messages(List<UnknownFieldSet> values) {
        Field.Builder messages = Field.newBuilder();
        values.forEach(value -> messages.addLengthDelimited(value.toByteString()));
        return messages.build();
    }
}
