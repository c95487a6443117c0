package org.niangjia.consultation.danger;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.answer.Texts;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisFile;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.knowledge.Hotline;
import org.niangjia.knowledge.LocalText;
import org.niangjia.knowledge.Placeholders;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.cache.Recently;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that somebody is in danger, and says what to do first. Needs no model, no store and no consent, and of the knowledge only crisis.yaml
 * and hotlines.yaml, so that a channel can ask it alone when everything else is broken. Keeps nothing but the last few messages, in memory, because
 * each is listened to twice. Safe for use by several threads.
 */
public final class CrisisLane implements FirstHelp {

    /** So many messages at most are listened to at a time. */
    static final int AT_A_TIME = 16;

    private static final String MEDICAL = "medical";
    private static final Logger LOG = LoggerFactory.getLogger(CrisisLane.class);

    /** What is heard in a message. */
    public sealed interface Heard {

        /**
         * Somebody is in danger.
         *
         * @param ofAnother whether the message tells of somebody else
         */
        record Danger(Crisis crisis, boolean ofAnother) implements Heard {

            /** Whether it is one for doctors: of a pregnancy, a birth or a baby. */
            public boolean isMedical() {
                return crisis.id().equals(MEDICAL);
            }
        }

        /** She despairs, but is not in danger. */
        record Despair() implements Heard {}
    }

    private static final String HELD = "held";
    private static final String SEXUAL_ASSAULT = "sexual_assault";
    private static final String VIOLENCE = "violence";
    private static final Set<String> DONE_BY_SOMEBODY = Set.of(SEXUAL_ASSAULT, VIOLENCE, HELD);

    private static final Phrasing DONE_TO_ME = Phrasing.of(
            "(?:把|将|摸|抱住?|亲|堵住?|压住?|拽|拖|掐|打|揍|踢|扇|按住?|扒|锁|关|强暴|强奸|侵犯|猥亵)(?:了|着)?我(?!们?(?:家|的|妹|姐|妈|嫂|女|闺|儿|侄|表|堂|弟|同|朋|闺蜜|室|孩|娃|婆|老婆|媳妇|外甥|徒弟))"
                    + "|\\b(?:touch(?:ed|es|ing)?|grab(?:bed|s|bing)?|hit(?:s|ting)?|push(?:ed|es|ing)?|forc(?:ed|es|ing)|raped?|lock(?:ed|s)|beat(?:s|en|ing)?|kick(?:ed|s)|chok(?:ed|es|ing)|slap(?:ped|s)) me\\b");

    /**
     * 老公打我，能请几天假: he does it now, so that the question after it makes no other matter of it. Who asks a court for an order against him is on her
     * way out of it, and is answered.
     */
    private static final Phrasing HURT_AT_HOME = Phrasing.of(
            "^(?!.*(?:保护令|禁止令|安全令|以前|从前|当年|年前|电影|小说|剧))(?:.*[^\\p{IsHan}]|.{0,6})?(?:老公|丈夫|我男人|爱人|男朋友|男友|我对象|前夫|婆婆|公公|家里那位|孩子?(?:他)?[爸爹]|娃(?:他|儿)?[爸爹])(?:喝[多醉酒]?了?酒?|又|老是?|总是?|天天|经常|昨[晚天夜]|今[早晚天]|刚才?|一直|动不动就?|就|还|在家|半夜|，|,){0,3}"
                    + "(?:家暴|打|揍|扇|踹|掐|砍|捅|踢)(?:了|着)?(?:我|俺)(?!(?:的)?(?:电话|手机|卡|钱|工资|主意|招呼|折|电动|游戏)|们|妈|爸|家|过|爹|娘|弟|姐|妹|孩|娃|儿|女|闺|[^，。,]{0,5}(?:电话|微信|主意))");

    /** 班车上摸我大腿: among people who cannot leave, and yet nobody is locked in. */
    private static final Phrasing TOUCHED =
            Phrasing.of("摸|袭胸|猥亵|非礼|咸猪手|蹭我|\\b(?:grop\\w+|molest\\w+|touch\\w+ (?:me|my|her))");

    private static final Phrasing SHUT_IN = Phrasing.of(
            "锁|关(?:在|着|起|进)|绑|不让(?:我|她|俺)?(?:走|出|离|下)|扣(?:着|住|押)|拘禁|困|堵|\\b(?:lock\\w*|tied|trapped|held|kept (?:me|her) in)\\b");

    private final Map<String, Hotline> hotlines;
    private final Texts texts;
    private final CrisisEars ears;
    private final Recently<String, Optional<Heard.Danger>> signs = new Recently<>(AT_A_TIME, this::signIn);

    /** A lane over signs that were read with the rest of the knowledge. */
    public CrisisLane(CrisisSigns signs, Map<String, Hotline> hotlines, Texts texts) {
        this.hotlines = Map.copyOf(hotlines);
        this.texts = texts;
        this.ears = CrisisEars.of(signs);
    }

    /** A lane by itself, from the two files of a folder; if they cannot be read, from the copies the program is shipped with. */
    public static CrisisLane load(Path knowledge, Texts texts) {
        CrisisFile file = CrisisFile.load(knowledge);
        file.problems().forEach(problem -> LOG.error("the copy of last resort hears dangers, because {}", problem));
        return new CrisisLane(file.signs(), file.hotlines(), texts);
    }

    @Override
    public Optional<String> reply(String message, Language language) {
        return hear(message).filter(Heard.Danger.class::isInstance).map(heard -> text((Heard.Danger) heard, language));
    }

    /** What is heard in the words, raw or redacted, by their signs alone. */
    Optional<Heard> hear(String message) {
        return hear(message, Likeness.Doubt.NONE, Likeness.NONE);
    }

    /** The danger that there is a sign of in the words, unless they are plainly unlike it. */
    public Optional<Heard.Danger> signOf(String message, Likeness likeness) {
        return signOf(message, ears.words().of(message), likeness);
    }

    private Optional<Heard.Danger> signOf(String message, String form, Likeness likeness) {
        return sign(form).filter(danger -> HURT_AT_HOME.isIn(form) || !likeness.isPlainlyNone(message));
    }

    /**
     * What is heard in the words, raw or redacted.
     *
     * @param doubt what else tells against danger
     * @param likeness says what danger the words are like
     */
    public Optional<Heard> hear(String message, Likeness.Doubt doubt, Likeness likeness) {
        String form = ears.words().of(message);
        Optional<Heard.Danger> sign = signOf(message, form, likeness);
        if (sign.isPresent()) {
            return sign.map(danger -> danger);
        }
        // What only sounds like danger is like it too.
        Likeness.Doubt more = doubt == Likeness.Doubt.NONE && ears.words().soundsLikeDanger(message)
                ? Likeness.Doubt.EVERYDAY
                : doubt;
        Optional<Heard> like = like(likeness.danger(message, more), form);
        return like.isEmpty() && ears.despair().isIn(ears.words().whole(message))
                ? Optional.of(new Heard.Despair())
                : like;
    }

    private Optional<Heard.Danger> sign(String form) {
        return signs.apply(form);
    }

    private Optional<Heard.Danger> signIn(String form) {
        boolean onlyAsks = onlyAsks(form);
        for (Map.Entry<Crisis, CrisisEars.Ear> ear : ears.each().entrySet()) {
            Optional<Integer> end = ear.getValue().end(form, onlyAsks);
            boolean isHarmless = ear.getKey().id().equals(MEDICAL) && PeriodPain.isAllThatIsTold(form);
            if (end.isPresent() && !isHarmless) {
                boolean ofAnother = isOfAnother(ear.getKey(), form, form.substring(0, end.get()));
                return Optional.of(new Heard.Danger(causeOf(ear.getKey(), form), ofAnother));
            }
        }
        return Optional.empty();
    }

    /** 老公拿凳子砸我，头上流血了: who bleeds because somebody beats her needs the police before a bed, and is told to see a doctor as well. */
    private Crisis causeOf(Crisis heard, String form) {
        if (!heard.id().equals(MEDICAL)) {
            return heard;
        }
        boolean onlyAsks = onlyAsks(form);
        return ears.each().entrySet().stream()
                .filter(ear -> ear.getKey().id().equals(VIOLENCE))
                .filter(ear -> ear.getValue().end(form, onlyAsks).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(heard);
    }

    /** 同事把我堵在更衣室: the colleague is who did it, and not whom it was done to. */
    private boolean isOfAnother(Crisis crisis, String form, String until) {
        return ears.another().isIn(until) && (!DONE_BY_SOMEBODY.contains(crisis.id()) || !DONE_TO_ME.isIn(form));
    }

    private boolean onlyAsks(String form) {
        return ears.asks().isIn(form) && !ears.now().isIn(form) && !HURT_AT_HOME.isIn(form);
    }

    private Optional<Heard> like(Optional<String> id, String form) {
        return id.map(name -> name.equals(HELD) && TOUCHED.isIn(form) && !SHUT_IN.isIn(form) ? SEXUAL_ASSAULT : name)
                .flatMap(name -> ears.signs().crises().stream()
                        .filter(crisis -> crisis.id().equals(name))
                        .findFirst())
                .map(crisis -> new Heard.Danger(causeOf(crisis, form), isOfAnother(crisis, form, form)));
    }

    /** What is said to who is in danger, with the hotlines. */
    public String text(Heard.Danger danger, Language language) {
        LocalText text = danger.ofAnother()
                ? danger.crisis().ofAnother().orElse(danger.crisis().text())
                : danger.crisis().text();
        return filled(text, language);
    }

    /** What is said to who despairs, before the answer; nothing if there is nothing to say. */
    public Optional<String> comfort(Language language) {
        return ears.signs().comfort().map(text -> filled(text, language));
    }

    private String filled(LocalText text, Language language) {
        return Placeholders.fill(
                text.in(language), name -> hotline(name.substring(Placeholders.PHONE.length()), language));
    }

    private String hotline(String id, Language language) {
        Hotline hotline = hotlines.get(id);
        return hotline == null
                ? ""
                : texts.get(language, "hotline", hotline.title().in(language), hotline.number());
    }
}
