package org.niangjia.understanding.anaphora;

import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/**
 * Words that go back to something spoken of before, by its name: 说回夜班,他们不听我该找谁.
 *
 * @param name the name of it: 夜班
 * @param more what is asked of it; empty if nothing
 */
public record Resumed(String name, String more) {

    private static final Phrasing RESUMED = Phrasing.of(
            "(?:那|可|好的?|行吧?|对了|算了|嗯+|哦+|谢谢你?|多谢|知道了|明白了|懂了|先不[说问]这个|ok(?:ay)?|so|well|thanks(?: a lot)?|thank you|got it|i see|right|anyway|[,，。.!！ ])*(?:(?:再|还是|咱们?|我们)*(?:(?:说|回|聊|讲|问|绕|转)回?(?:来|到|回)|(?:接着|继续|回头)(?:再)?(?:说|聊|讲|问|算|看|来))(?:说|聊|算|一?[开上]始|刚才|刚刚|前面|之前|上面|那个|的)*"
                    + "|(?:刚才|刚刚|前面|之前|上面)(?:问|说|讲|聊|提)?到?(?:过)?的?那个|(?:不是|不对)?[,，。 ]*我(?:刚才)?(?:问|说|要问|想问)的(?:就|还)?是|(?:can we |let's |let us |i want to |going |getting |coming )*(?:go |get |come )?back to (?:the |my )*|(?:no,? )?(?:i meant|i was asking about) (?:the |my )*)"
                    + "(?<name>[^,，。?？]{1,24}?)(?:那个|这个|那笔|的?事儿?|的问题|的时候|吧|啊|呗|哈| question| thing)*(?:$|[,，。.?？!！](?<more>.*))");

    /** The writer, after somebody else. */
    private static final Phrasing WRITER = Phrasing.of(
            "(?:[我俺咱]们?)(?:自己|自个儿?|本人|家|这边|这里|这儿|这头)?(?:的情况|的|这|那)?(?:(?:[\\p{IsHan}]{1,5}的)?(?:[这那](?:个|件|笔|份|档子|回|次|桩)?)?(?:事儿?|情况|问题|官司|工资|钱|假|[一半两几]个?(?:天|月|小时)))?|(?:the |my )*(?:me|myself|mine|us|own (?:case|situation|question)|case|situation)");

    /** What of hers it is called: 病假 of 我那病假. */
    private static final Phrasing HERS = Phrasing.of("^[我俺咱]们?的?[这那](?:个|笔|次|份|回)?");

    /** Whether it is the writer, and no name of a matter: 说回我自己. */
    public boolean isOfTheWriter() {
        return WRITER.isAllOf(name);
    }

    /** Whether it is the name of what the title is of: 产假 is not of 陪产假有多少天. */
    public boolean isOf(String title) {
        String comparable = Utterance.of(title).words();
        return AskingWords.matter(name).isPresent()
                ? AskingWords.matters(comparable).contains(name)
                : comparable.contains(name);
    }

    private static String named(String name) {
        String bare = HERS.matcher(name).replaceFirst("");
        return AskingWords.matter(bare).orElse(name);
    }

    /** The words, if they go back to something that they name. */
    public static Optional<Resumed> in(String words) {
        return WholeWords.in(RESUMED, Utterance.of(words).words()).map(resumed -> {
            String name = resumed.group("name");
            String more = resumed.group("more");
            return new Resumed(AskingWords.matter(name).orElseGet(() -> named(name)), more == null ? "" : more.strip());
        });
    }
}
