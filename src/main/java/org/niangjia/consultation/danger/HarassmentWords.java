package org.niangjia.consultation.danger;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Touches, pictures and dirty jokes at work, told without any force: of them she asks what to do and is told it, with the police named first.
 * Safe for use by several threads.
 */
public final class HarassmentWords {

    private static final String BODY = "(?:手背?|胳膊|肩膀?|背|腰|腿|大腿|膝盖|头发?|脸|屁股|身上|身子)";

    private static final Phrasing TOLD = Phrasing.of(
            "(?:摸|蹭|碰|搂|拍|捏|掐|拉|揽|贴)[^，,。]{0,6}" + BODY + "|" + BODY + "[^，,。]{0,3}(?:摸|蹭|碰|搂|捏|拍|贴)"
                    + "|(?:摸|蹭|搂|揩)(?:我|她|人|油)|手搭|贴(?:着|得)|黄图|黄片|那种(?:图|照片|视频|片)|荤|下流|黄段子|黄色(?:笑话|图片|视频)|不干净的话|骚扰"
                    + "|\\btouch\\w* my (?:hand|arm|shoulder|back|waist|hair|knee|leg|face)|\\b(?:dirty|filthy|lewd|smutty|obscene|explicit|sexual|vulgar|nude|porn\\w*) (?:jokes?|pictures?|pics|photos?|messages?|texts?|sms|wechats?|voice (?:notes?|messages?)|memes?|stickers?|videos?|clips?|comments?|remarks?|stuff)|\\bbrush\\w* (?:up )?against");

    /** Force, fear, night, undressing, a child: whatever may be more than that, or be happening. */
    private static final Phrasing FORCE = Phrasing.of(
            "锁|按|摁|压|拖|拽|扒|脱|撕|堵|拦|强|逼|灌|药|醉|晕|醒|睡|陪|抱|亲|吻|嘴|床|被窝|被子|宿舍|房间|出租屋|酒店|宾馆|办公室里|更衣室|厕所|仓库|车上|车里"
                    + "|内衣|内裤|裤子|裙|衣服|扣子|胸|奶|下面|下身|下体|私处|裆|裸|脏|洗|怕|不敢|抖|哭|死(?!了$)|不想活|活着|活不|跑|躲|逃|救|打我|威胁|不然|要是不|不答应|不同意就|现在|刚才|刚刚|正在|今晚|昨晚|昨夜|半夜(?![^，,。]{0,6}发)|夜里(?![^，,。]{0,6}发)"
                    + "|十[一二三四五六七]岁|1[1-7]岁|未成年|初[一二三]|高[一二三]|徒弟|学生|女儿|闺女|孩子|跟(?:踪|着我|到)|尾随|拍(?:了|到)|录像|视频(?!图)"
                    + "|\\block|\\bforc|\\bgrab|\\bpin(?:s|ned)?\\b|\\bhold|\\bheld|\\bdrag|\\bundress|\\bstrip|\\bskirt|\\btrousers|\\bbreast|\\bbed\\b|\\broom\\b|\\bhotel|\\bdrunk|\\bdrug|\\bscared|\\bafraid|\\bnow\\b|\\btonight|\\blast night|\\bthreat|\\bor else|\\brap|\\bfollow");

    private static final Phrasing FILMED = Phrasing.of(
            "偷拍|偷窥|偷录|偷偷(?:拍|录|看)|针孔|摄像头|\\bsecret(?:ly)? (?:film|record|photograph|video)\\w*|\\b(?:hidden|spy) cameras?|\\bupskirt\\w*|\\bpeep\\w*|\\bvoyeur\\w*");

    /** Force, a threat with the pictures, fear, what is happening, a child. */
    private static final Phrasing MORE_THAN_FILMED = Phrasing.of(
            "锁|摁|压|拖|拽|扒|脱(?!岗)|撕|堵|强|逼|灌|迷|醉|睡|摸|抱|亲|吻|打我|威胁|要挟|勒索|敲诈|不然|要是不|不答应|不给就|不同意就|发出去|发到网|传出去|正在|今晚|还在(?!我)|怕|不敢|抖|哭|死|不想活|活着|跑|躲|逃|救|跟(?:踪|着我|到)|尾随"
                    + "|十[一二三四五六七]岁|1[1-7]岁|未成年|初[一二三]|高[一二三]|学生|女儿|闺女|孩子"
                    + "|\\b(?:forc|grab|hold|held|drag|touch|drunk|drug|scared|afraid|tonight|threat|blackmail|unless|or else|rap|follow|daughter|child|still)");

    private HarassmentWords() {}

    /** Whether words tell of such touches, pictures or jokes, whatever else they tell. */
    public static boolean tell(String words) {
        return TOLD.isIn(Utterance.of(words).words());
    }

    /** Whether words tell of secret pictures, and of nothing more: the penalty for them can be asked for where they were taken, 更衣室 or 厕所. */
    public static boolean tellOnlyOfSecretFilming(String words) {
        String text = Utterance.of(words).words();
        return FILMED.isIn(text) && !MORE_THAN_FILMED.isIn(text);
    }

    /** Whether words tell of it, and of no force. */
    public static boolean tellOfNoForce(String words) {
        String text = Utterance.of(words).words();
        return TOLD.isIn(text) && !FORCE.isIn(text);
    }
}
