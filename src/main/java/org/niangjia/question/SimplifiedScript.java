package org.niangjia.question;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** Turns traditional into simplified script. */
final class SimplifiedScript {

    /** The character set of simplified script: what it cannot write is a sign of traditional script. */
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    /** What the dictionary leaves alone because the character also exists in simplified script with another meaning. */
    private static final Map<String, String> LEFT_OVER = Map.of("妳", "你", "甚么", "什么", "著急", "着急", "乾", "干");

    private SimplifiedScript() {}

    /** Leaves text alone that is in simplified script already, so that the dictionary (half a second) is only loaded when needed. */
    static String of(String text) {
        if (!hasTraditional(text)) {
            return text;
        }
        String simplified = ZhConverterUtil.toSimple(text);
        for (Map.Entry<String, String> entry : LEFT_OVER.entrySet()) {
            simplified = simplified.replace(entry.getKey(), entry.getValue());
        }
        return simplified;
    }

    private static boolean hasTraditional(String text) {
        CharsetEncoder encoder = SIMPLIFIED.newEncoder();
        return text.chars().anyMatch(c -> Character.isIdeographic(c) && !encoder.canEncode((char) c));
    }
}
