package org.niangjia.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Reply;

/** What can be chosen below the reply to a command, where there are no buttons. */
final class Choices {

    private Choices() {}

    /** The text of a reply; below that to a command its choices, each with its number. */
    static String listed(Reply reply) {
        List<Button> choices = of(reply);
        return choices.isEmpty()
                ? reply.text()
                : reply.text()
                        + IntStream.range(0, choices.size())
                                .mapToObj(i ->
                                        "\n" + (i + 1) + ". " + choices.get(i).label())
                                .collect(Collectors.joining("", "\n", ""));
    }

    static List<Button> of(Reply reply) {
        return reply instanceof Reply.Command ? reply.buttons() : List.of();
    }
}
