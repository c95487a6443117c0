package org.niangjia.consultation.dialogue;

import org.niangjia.question.phrasing.Phrasing;

/** Words that close a talk, one after the other: 嗯，这下明白了，谢谢, great, thanks a lot. */
final class Closing {

    /** 知道啦, 这下心里有底了: says that it is enough. */
    private static final String UNDERSTOOD =
            "(?>这下子?|现在|总算|终于|那|我|俺|都|全|就|可|算是?|心里|已经|大概|这样)*(?:明白|了解|(?:知道|明白|懂|了解|清楚|晓得|放心|踏实|安心|有数|有底|(?:弄|搞|整|听|看)(?:明白|清楚|懂))(?:了|啦|嘞|咯|喽))";

    private static final String THANKS =
            "(?:非常|十分|太|真的|真是|多|那|先)?(?:谢谢|谢|感谢|多谢|谢了|辛苦了|麻烦(?:你|您)?了|3q|thx|thanks|thank you|cheers)(?>你们?|您|娘家|啦|了|啊|哈|的回答|的解答| (?:so much|very much|a lot|again|for (?:the|your) (?:help|answers?)|then))*";

    private static final String AGREED =
            "(?:好(?:的|嘞|咧|滴|哒|吧)?|成|中|得嘞|妥了?|嗯+|行|收到|哦+|太好了|那就好|是的?|对的?|没错|再见|拜拜|没(?:别的)?(?:问题|事)了)(?:吧|啦|了|啊|哈|呀)?"
                    + "|ok(?:ay)?|(?:good)?bye|(?:i )?(?:got it|see)|great|perfect|wonderful|awesome|cool|all ?right|understood|makes sense|good to know|now i (?:see|know|understand|get it)|(?:that|this|it)(?:'s| is) (?:all|clear(?: now)?|very helpful|helpful|great)(?: for now)?|(?:that|this) helps(?: a lot)?|no (?:more|other|further) questions";

    private static final Phrasing PIECE = Phrasing.of(AGREED + "|" + UNDERSTOOD + "(?:吧|啊|哈|呀)?|" + THANKS);

    private static final Phrasing BETWEEN = Phrasing.of("[,，。.!！~ ]+");

    /** Thanks in several words are no longer. */
    private static final int LONGEST = 70;

    private Closing() {}

    /** Whether bare words are that and nothing else. */
    static boolean is(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        int from = 0;
        while (from < bare.length()) {
            int end = endOfPiece(bare, from);
            if (end == from) {
                return false;
            }
            var between = BETWEEN.matcher(bare).region(end, bare.length());
            from = between.lookingAt() ? between.end() : end;
        }
        return true;
    }

    /** The end of the longest piece that begins there, where no Latin word is cut. */
    private static int endOfPiece(String bare, int from) {
        for (int end = bare.length(); end > from; end--) {
            boolean cut = end < bare.length() && isLatin(bare.charAt(end - 1)) && isLatin(bare.charAt(end));
            if (!cut && PIECE.matcher(bare).region(from, end).matches()) {
                return end;
            }
        }
        return from;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && !Character.isIdeographic(letter);
    }
}
