package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Situation;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** Hears what a worker tells of herself, or names, if her words say that and nothing else. Safe for use by several threads. */
public final class Situations {

    /** Characters of words that only tell a situation; a story has more. */
    private static final int LONGEST = 60;

    /** What may stand beside a situation without asking or telling anything else: who, when, how long, which child, where she works. */
    private static final Phrasing BESIDE = Phrasing.of(
            "[我俺咱她你们的]|在[\\p{IsHan}]{2,8}(?:上班|打工|工作)|[\\p{IsHan}]{2,5}(?:省|市|县|区)|[咧嘞哩咯]|老婆|媳妇儿?|妻子|爱人|女儿|闺女|儿媳妇?|妹妹?|姐姐?|嫂子|朋友|同事"
                    + "|现在|目前|已经|刚刚?|才|快要?|马上|就要|[上这]个?(?:月|周|星期|礼拜)|[昨今前]天|[去今前]年|最近|前[一两二三几]天|早上|今早"
                    + "|[\\d〇零一二两三四五六七八九十半几多来]+|个|月|周|天|年|岁|大|左右|差不多|孕|肚子|了|的|在|是|有|也|又|还|正|期|中|时候?|孩子|宝宝|娃娃?|小孩|头|老|胎|第|男孩儿?|女孩儿?|儿子|不小心|自然|啊|呀|呢|吧|哦|嗯|哈|你好|您好"
                    + "|\\b(?:hello|hi|i|i'm|im|am|is|was|we|my|wife|daughter|sister|friend|she|she's|now|just|already|have|has|been|about|for|ago|last|this|first|second|third|child|baby|month|months|week|weeks|days?|years?|year|yesterday|today|old|a|an|the|at|in|with|on|of|and|one|two|three|four|five|six|seven|eight|nine|ten|currently|still)\\b"
                    + "|[\\s,，。.!！~～…、:：;；'’]");

    /** What may stand beside a matter that is only named. */
    private static final Phrasing BESIDE_A_NAME = Phrasing.of(
            "你好|您好|请问|我?[就只]?是?[问说](?:的[就还]?是)?(?!一?下)|你?(?:听|看)?(?:不懂|懂不懂|明不明白)(?:吗|么|人话吗)?|我?想(?:问|知道|了解)|咨询|问一?下|了解一?下|关于|有关|这块|这个|那个|方面|的|相关|事儿?|问题|规定|政策|呢|吧|啊|下"
                    + "|\\b(?:hello|hi|about|the|my|on|please|question|info|information|rules?|policy)\\b|[\\s,，。.!！?？~～…、:：;；]");

    private final List<Situation> known;

    public Situations(List<Situation> known) {
        this.known = List.copyOf(known);
    }

    /** The situation that words tell and ask nothing of; of several the first. */
    public Optional<Situation> told(String said) {
        String words = Utterance.of(said).words();
        return words.length() > LONGEST
                ? Optional.empty()
                : known.stream().filter(situation -> isAll(words, situation)).findFirst();
    }

    private static boolean isAll(String words, Situation situation) {
        List<String> ways = situation.words().getOrDefault(Utterance.of(words).language(), List.<String>of());
        return ways.stream()
                .filter(words::contains)
                .map(way -> words.replace(way, " "))
                .anyMatch(rest -> (situation.named() ? BESIDE_A_NAME : BESIDE)
                        .matcher(rest)
                        .replaceAll("")
                        .isEmpty());
    }
}
