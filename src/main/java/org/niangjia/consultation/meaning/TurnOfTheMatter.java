package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.person.OtherPeople;

/**
 * What is told or wished after an answer on losing a job, on hours or on a contract and makes another of it: who is pregnant or nursing may not be dismissed like others
 * (可我现在怀着呢), who wants to keep the job asks for no money (我要是不想走呢), and who asks what she gets in all after a dismissal that is unlawful
 * asks for the damages. Thread-safe.
 */
public final class TurnOfTheMatter {

    private static final String DISMISSED_PREGNANT = "dismissal_protection.dismissed_pregnant";

    private static final String FIRED_FOR_UNION_WORK = "union_help.fired_for_union_work";

    private static final String FORCED_TO_RESIGN = "dismissal_protection.forced_resignation";

    /** Who does not sign is sent away all the same: 我不写，他们硬赶我走呢. */
    private static final Phrasing FIRED_ANYWAY = Phrasing.of(
            "(?:硬|直接|还是|非要?|照样|就|要是|真|万一|强行|愣)[^,，。?？]{0,6}(?:赶|撵|轰|开除?|辞退?|炒|解雇)(?:了?(?:我|俺)|走|出)|(?:把|将|给)(?:我|俺|咱)(?:给|直接|当场)?(?:赶|撵|轰|开(?!除?证明|会|导)|辞退?|炒|解雇|裁)|(?:(?:开除|辞退)(?:了|掉)?|(?:开|辞|炒|裁)(?:了|掉))(?:我|俺)|\\b(?:fire|fires|fired|dismiss\\w*|sack\\w*|kick\\w*) me\\b");

    /** What is answered to who is sent away over it, by what was asked before: 要是他们为这个开了我呢. */
    private static final Map<String, String> IF_FIRED = Map.ofEntries(
            Map.entry(FORCED_TO_RESIGN, DISMISSED_PREGNANT),
            Map.entry("pregnancy_work_arrangement", DISMISSED_PREGNANT),
            Map.entry("prenatal_check", DISMISSED_PREGNANT),
            Map.entry("breastfeeding", DISMISSED_PREGNANT),
            Map.entry("maternity_leave", DISMISSED_PREGNANT),
            Map.entry("sexual_harassment", "sexual_harassment.retaliation"),
            Map.entry("union_help.join", FIRED_FOR_UNION_WORK),
            Map.entry("union_help.womens_committee", FIRED_FOR_UNION_WORK),
            Map.entry("union_help.workers_congress", FIRED_FOR_UNION_WORK),
            Map.entry("union_help.special_collective_contract", FIRED_FOR_UNION_WORK));

    private static final String COMPENSATION = "dismissal_protection.compensation_amount";

    /** What is answered to who is protected, by what was asked before. */
    private static final Map<String, String> PROTECTED = Map.of(
            "other_labour.severance",
            DISMISSED_PREGNANT,
            "other_labour.illegal_dismissal",
            DISMISSED_PREGNANT,
            "other_labour.notice_pay",
            DISMISSED_PREGNANT,
            "other_labour.layoff",
            "dismissal_protection.company_closes_or_layoff",
            "other_labour.company_moves",
            "dismissal_protection.company_closes_or_layoff",
            "other_labour.contract_expiry",
            "dismissal_protection.contract_ends",
            "other_labour.forced_to_leave",
            "dismissal_protection.forced_resignation");

    private static final String OVERTIME_WHILE_PREGNANT = "pregnancy_work_arrangement.night_and_overtime";

    /** After these who is pregnant asks whether she may be made to work so: 可我都怀八个月了，他也能这么使唤我. */
    private static final Set<String> HOURS = Set.of(
            "other_labour.overtime_pay",
            "other_labour.overtime_limits",
            "other_labour.working_hours",
            "other_labour.weekly_rest",
            "other_labour.holiday_pay");

    private static final Phrasing IS_NURSING = Phrasing.of("哺乳期|喂奶|奶孩子|\\b(?:breast-?feeding|nursing)\\b");

    /** Says against what was answered that it is otherwise with her, and asks whether it holds then. */
    private static final Phrasing BUT = Phrasing.of("^(?:可是?|但是?|不过)(?!以)|^(?:but|though)\\b");

    private static final Phrasing WHETHER = Phrasing.of(
            "(?:也|还|就|都|这么|这样|照样|那么)*(?:能|可以|许|兴|合法|合规|允许|行|让)[^,，。几多哪怎咋]{0,10}(?:吗|么|不|没|[?？]|$)|(?:怎么办|咋办|咋整|呢)[?？]?$"
                    + "|\\b(?:can|may|is|are|does|do) (?:they|he|she|it|i|that|this|the \\w+|my \\w+)\\b");

    private static final Phrasing ASKS_FOR_A_FIGURE =
            Phrasing.of("几[天个年倍]|多少|多久|多长|假|钱|\\bhow (?:much|many|long)\\b|\\bleave\\b");

    /** What tells the way back to the job, by what was asked before. */
    private static final Map<String, String> BACK_TO_THE_JOB = Map.ofEntries(
            Map.entry("other_labour.severance", "other_labour.illegal_dismissal"),
            Map.entry("other_labour.notice_pay", "other_labour.illegal_dismissal"),
            Map.entry("other_labour.layoff", "other_labour.illegal_dismissal"),
            Map.entry("other_labour.company_moves", "other_labour.company_moves"),
            Map.entry("other_labour.illegal_dismissal", "other_labour.illegal_dismissal"),
            Map.entry(COMPENSATION, DISMISSED_PREGNANT),
            Map.entry("dismissal_protection.probation", DISMISSED_PREGNANT),
            Map.entry("dismissal_protection.hid_pregnancy", DISMISSED_PREGNANT),
            Map.entry("dismissal_protection.agreed_termination", DISMISSED_PREGNANT),
            Map.entry(DISMISSED_PREGNANT, "dismissal_protection.back_pay"),
            Map.entry(FORCED_TO_RESIGN, FORCED_TO_RESIGN),
            Map.entry("dismissal_protection.contract_ends", "dismissal_protection.contract_ends"));

    private static final Phrasing IS_PROTECTED = Phrasing.of(
            "(?:怀着|怀孕|怀上|怀了|怀的是|怀(?:都|也|快|已经|才|到|满|有)*[一二两三四五六七八九\\d]{1,2}个?半?多?月|(?:有了?|带着)身孕|有喜|大着?肚子|肚子里?(?:都|也|已经|已|才|现在|有|还有|揣|[一二两三四五六七八九\\d]{1,2}个?多?月)|孕期|(?<!怀|受|早|不|避)孕[一二两三四五六七八九\\d]{1,2}个?半?多?月|哺乳期|(?<![分第])三期(?!给|付|还|款|工程)|(?<![停投生破量试复预])产期(?!间?[检查])|喂奶|奶孩子|(?:还?在休?|正休着?|休着|我休|还休着)产假|休产假(?:的|时|呢|着|，|,)*(?:时候|期间|被|公司|单位|老板)|产假(?:还)?(?:里|中|期间|期内|没休完|没完|休到|刚休)|坐月子|月子里|刚生(?:了|完)|娃才|孩子才)"
                    + "|\\b(?:pregnant|expecting|(?:\\d{1,2}|four|five|six|seven|eight|nine) months? (?:along|gone)|\\d{1,2} weeks? along|with child|breast-?feeding|nursing|(?:on|during) (?:my |her )?maternity leave|just had (?:a|my) baby)\\b");

    private static final Set<String> DIFFERS_IF_PROTECTED =
            Set.of("other_labour.contract_expiry", "other_labour.layoff");

    /** Whether somebody of an age may be screened too: 我婆婆七十了，能做不. */
    private static final Phrasing OF_AN_AGE = Phrasing.of(
            "(?:[我俺咱](?:家|们)?(?:的)?)?(?:[大小二三]?(?:娘|妈妈?|母亲|婆婆?|丈母娘|岳母|奶奶?|姥姥?|外婆|姨妈?|姑姑?|姐姐?|妹妹?|嫂子?|闺女|女儿)|我|俺|她)[^,，。?？]{0,4}?(?:\\d{2}|[二三四五六七八九]十[一二三四五六七八九]?)(?:多)?(?:岁|周岁)?(?:了|的)?[,，。 ]*(?:也|还|能|可以|给|替|把|让|该|算|她|做|查|报|上|去|参加|筛|不|得|行|免费|检查|名)*(?:吗|么|不|没|呢|行|[?？])+"
                    + "|\\b(?:my |her |the )?(?:mother|mom|mum|mother-in-law|sister|aunt|grandmother|daughter|she|i)(?:'s|'m| is| am| just turned) (?:already |only )?\\d{2}\\b.{0,40}\\b(?:can|could|may|is|does|also|too|eligible|get|go|sign)\\b.{0,30}");

    private static final String SCREENING = "cancer_screening";

    private static final Phrasing DENIED = Phrasing.of(
            "(?:没|没有|不是|不|未|又没|还没)(?:有|在|再)?(?:怀|身孕|孕|哺乳|休产假|坐月子)|\\b(?:not|n't|never|no longer) (?:\\w+ )?(?:pregnant|expecting|nursing|breast)|(?:老婆|媳妇|爱人|对象|她)[^,，。]{0,4}(?:怀|孕|生)|\\b(?:wife|she)\\b");

    private static final Phrasing STAYS = Phrasing.of(
            "(?:不想|不愿意?|不肯|没打算|不打算|舍不得)(?:走|离开|离职|被辞|丢了?(?:这|工作))|(?<!走)(?:我|俺|就|偏|要是|如果|死活|坚决)(?:就是?|偏)?不走(?!流程|程序|法律|仲裁)|(?:想|要|还想|就想|愿意|打算)(?:接着|继续|留下来?|留在|回去|回厂|回公司|回单位|在这)(?:里|儿)?(?:干|上班|工作|做)?|恢复(?:劳动)?(?:关系|工作|岗位)|(?:能|可以|能不能|可不可以|要求|让)(?:再|还|他们|公司|单位|厂里?|[我俺])*(?:回去|回厂|回公司|回单位|继续|接着|留下)(?:上班|干|工作|做)?|不要钱[^吗呢]{0,4}(?:要|想)(?:工作|上班|回去|这份)"
                    + "|\\b(?:(?:want|like|prefer|rather) (?:to )?(?:keep|stay|go back|return|continue)|(?:don't|do not) want to (?:leave|go|lose|quit)|(?:get|want|have) my (?:old )?(?:job|position|post) back|can i (?:go|come|get) back|let me (?:stay|go back|come back|keep)|reinstate\\w*)\\b");

    /** Asks behind a wish, or with it, whether it can be had: 我想接着干，成不成. */
    private static final Phrasing WHETHER_IT_CAN_BE = Phrasing.of(
            "[,，。 ]*(?>这样|这|那|到底)*(?:行不行|行吗|行不|可以吗|可不可以|成不成|成吗|成不|中不中|中吗|能行(?:吗|不)|能(?:吗|不能)|好使(?:吗|不)|有没有可能|有可能(?:吗|不)|办得到吗|有(?:没有|啥|什么)?办法(?:吗|没|不)?|怎么办|咋办|咋整|该怎么(?:办|弄|做|说)|怎么跟他们说)(?>呀|啊|呢)*[?？]?$"
                    + "|\\b(?:can|could|may) i\\b|\\bis (?:that|it|this) (?:possible|allowed|ok)\\b|(?:^|[,，。 ])[^,，。]{0,6}(?:能不能|可不可以|能|可以)[^,，。几多]{0,14}(?:吗|么|不|[?？]|$)");

    /** Asks what all of it comes to: 真走的话一共得赔我多少. */
    private static final Phrasing HOW_MUCH = Phrasing.of(
            "(?:赔偿?|补偿?|给|拿|领|到手|落|要(?:回|到)?)(?:得?到|我|他|回|来|个|偿?金|钱|一?共|总共|下来|能|[了的])*(?:多少|几个(?:钱|月))|\\bhow much\\b|\\bwhat (?:would|do|does|will|should|must) (?:they|he|she|it|the \\w+|my \\w+) (?:have to )?(?:owe|pay|give) me\\b");

    /** What else may be paid. */
    private static final Phrasing OTHER_MONEY = Phrasing.of(
            "产假|婚假|年假|年休|育儿|津贴|补贴|生育|社保|失业|加班|工资|薪|罚|律师|仲裁费|医|奖金|伙食|房补|\\b(?:allowance|wages?|salary|overtime|fine|fee|cost|insurance|bonus|leave pay|benefit)\\b");

    private static final String RETIREMENT = "other_labour.retirement_age";

    /** Is of the age of retirement where that is spoken of: 能早点不, 社保才交了13年. */
    private static final Phrasing OF_RETIRING = Phrasing.of(
            "(?:能|可以|想|要|让|给|可不可以|能不能)(?:不能|不可以)?[^,，。?？]{0,4}?(?:早|提前|晚|推后|推迟|延后|往后推)(?:一?点儿?|一?些|几年|[一两二三\\d]年|退|办|走|拿|领|休|着|下来)*(?:不|吗|么|没|行不|成不|行吗|呢|啊|的)?(?:[,，? ]*(?:最多|顶多|最早|最晚|可以|能)*(?:早|提前|晚|推迟|延后?)(?:多久|几年|多少年?|多长时间))?[?？]?$"
                    + "|^[^,，。?？]{0,6}(?:社保|养老保险?|保险|缴费|五险)[^,，。?？]{0,8}(?:交|缴|上)(?:够|满|足|了|过)*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:多|半|零?\\d*个?月)?(?:了|呢|的|吧)?[。!！]?$|(?:缴费|交费|年限)[^,，。?？]{0,4}(?:不够|不足|没到|差)[^,，。]{0,8}$"
                    + "|\\b(?:earlier|early|later|postpone|delay)\\b[^.]{0,12}[?]?$|\\bpaid (?:in )?(?:(?:social )?(?:insurance|security|pension) )?(?:for )?(?:only )?\\d{1,2} years\\b");

    /** Wants to go on, and asks of something else of the job. */
    private static final Phrasing OF_SOMETHING_ELSE =
            Phrasing.of("产假|婚假|年假|育儿假|哺乳假|夜班|加班|工资|薪|举报|投诉|\\bleave (?:days|time)\\b");

    private static final String NO_WRITTEN_CONTRACT = "other_labour.no_written_contract";

    /** After these who says that no contract was ever signed is answered for that: 其实合同一直没给我签. */
    private static final Set<String> OF_A_CONTRACT = Set.of(
            "other_labour.probation_period",
            "other_labour.contract_expiry",
            "other_labour.open_ended_contract",
            "other_labour.penalty_and_training_bond");

    private static final Phrasing NO_CONTRACT = Phrasing.of(
            "合同[^,，。]{0,8}没有?(?:给|跟|和|与|让)?(?:[我俺]们?|人)?签|没有?(?:给|跟|和|与|让)?(?:[我俺]们?|人)?签(?>过|书面|劳动|正式|什么|啥|任何)*合同|(?:压根|根本|从来|一直)(?:就)?没有?(?:书面|劳动|正式)*合同"
                    + "|\\b(?:never (?:signed|gave me|got|had)|(?:haven't|have not|hasn't|has not|didn't|did not) (?:yet )?(?:signed?|give[n]? me|got|get)|there is no|there's no|i have no) (?:a |any |my )?(?:written )?contract\\b");

    /** What may stand beside it without asking or telling anything else. */
    private static final Phrasing BESIDE = Phrasing.of(
            "[我俺你可但还正呢了的啊呀哦嗯现在有着又刚才才快到已经其实对那要如果是忘说就没满半多个月周天岁年孩子宝宝娃\\d一二两三四五六七八九十,，。.!！?？ ]+"
                    + "|\\b(?:but|and|so|i|i'm|am|we|now|by|the|way|also|actually|what|if|weeks?|months?|along|just|already|is|old|my|baby|\\d+|one|two|three|four|five|six|seven|eight|nine)\\b|['’m]");

    /** After what the damages for an unlawful dismissal are what there is to be paid. */
    private static final Set<String> UNLAWFUL = Set.of(DISMISSED_PREGNANT, COMPENSATION);

    /** After what there is something to be paid only where it happens without ground. */
    private static final Set<String> MAYBE_LAWFUL =
            Set.of("dismissal_protection.fault_dismissal", "dismissal_protection.probation");

    private static final Phrasing WITHOUT_GROUND = Phrasing.of(
            "硬|非要|非得|强行|愣|执意|还是要|照样|违法|没(?:有)?(?:道理|理由|依据|根据)|不(?:占理|合法)|拿不出"
                    + "|\\b(?:anyway|unlawful\\w*|illegal\\w*|still (?:fires?|kicks?|dismiss\\w*|do)|no (?:proof|reason|ground))\\b");

    /** Who asks for money may say before what for, in more words than others need. */
    private static final int LONG_HAN = 40;

    private static final int LONG_LATIN = 110;

    private TurnOfTheMatter() {}

    /** Whether the words tell that and no more: whatever they sound like by themselves. */
    public static boolean isAll(String words) {
        String text = Utterance.of(words).words();
        if (OF_AN_AGE.isAllOf(text)) {
            return true;
        }
        String rest = IS_PROTECTED.matcher(text).replaceAll("");
        return BESIDE.matcher(rest).replaceAll("").isBlank();
    }

    /** Whether what words sound like by themselves is of losing a job as well. */
    public static boolean isOfTheJob(String intent) {
        return intent.startsWith("dismissal_protection.")
                || intent.equals("other_labour.resign")
                || intent.equals(RETIREMENT)
                || intent.equals(NO_WRITTEN_CONTRACT)
                || PROTECTED.containsKey(intent)
                || BACK_TO_THE_JOB.containsKey(intent);
    }

    /** What counts the money that goes with the answer, if anything does. */
    public static Optional<String> countOf(Matter matter) {
        return matter.intent().equals(DISMISSED_PREGNANT) ? Optional.of(COMPENSATION) : Optional.empty();
    }

    /**
     * The question that is answered where the same words ask of a contract that runs out, or of a layoff, and tell that she is pregnant or
     * nursing: the other answer holds for everybody else.
     */
    public static String meant(String intent, String words) {
        String text = Utterance.of(words).words();
        return DIFFERS_IF_PROTECTED.contains(intent)
                        && isProtected(text)
                        && OtherPeople.askedOf(words).isEmpty()
                ? PROTECTED.getOrDefault(intent, intent)
                : intent;
    }

    /** Whether she tells that she is pregnant, on leave for a birth or nursing. */
    static boolean isProtected(String text) {
        return IS_PROTECTED.isIn(text) && !DENIED.isIn(text);
    }

    /** What is to be answered then; empty if the words are no such turn. */
    public static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        if (matter.topic().equals(SCREENING) && OF_AN_AGE.isAllOf(text)) {
            return Optional.of(SCREENING + ".free_public");
        }
        if (OtherPeople.askedOf(words).isPresent()) {
            return Optional.empty();
        }
        if (matter.intent().equals(RETIREMENT) && LeaningWords.areShort(words) && ofRetiring(text)) {
            return Optional.of(RETIREMENT);
        }
        Optional<String> fired =
                Optional.ofNullable(IF_FIRED.getOrDefault(matter.intent(), IF_FIRED.get(matter.topic())));
        if (fired.isPresent() && FIRED_ANYWAY.isIn(text) && LeaningWords.areShort(words)) {
            return fired.map(intent -> isProtected(text) ? DISMISSED_PREGNANT : intent)
                    .filter(intent -> !(intent.equals(DISMISSED_PREGNANT) && askHowMuch(text)))
                    .or(() -> Optional.of(COMPENSATION));
        }
        boolean unlawful = UNLAWFUL.contains(matter.intent())
                || (MAYBE_LAWFUL.contains(matter.intent()) && WITHOUT_GROUND.isIn(text));
        if (unlawful && askHowMuch(text)) {
            return Optional.of(COMPENSATION);
        }
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        boolean saysSo = LeaningWords.tell(words) || LeaningWords.areMarked(words);
        if (saysSo && OF_A_CONTRACT.contains(matter.intent()) && NO_CONTRACT.isIn(text)) {
            return Optional.of(NO_WRITTEN_CONTRACT);
        }
        if (isProtected(text) && (saysSo || asksWhetherItHolds(text))) {
            return HOURS.contains(matter.intent())
                    ? Optional.of(IS_NURSING.isIn(text) ? ProtectedHours.NIGHT_WHILE_NURSING : OVERTIME_WHILE_PREGNANT)
                    : Optional.ofNullable(PROTECTED.get(matter.intent()));
        }
        return wishesToStay(text, saysSo)
                ? Optional.ofNullable(BACK_TO_THE_JOB.get(matter.intent()))
                : Optional.empty();
    }

    /** The same of who wants to stay, after a dismissal that was spoken of before the last answer. */
    public static Optional<String> ofWhoStays(String words, List<Matter> matters) {
        boolean stays = LeaningWords.areShort(words)
                && OtherPeople.askedOf(words).isEmpty()
                && wishesToStay(Utterance.of(words).words(), LeaningWords.tell(words) || LeaningWords.areMarked(words));
        return matters.stream()
                .filter(matter -> stays)
                .flatMap(matter -> Optional.ofNullable(BACK_TO_THE_JOB.get(matter.intent())).stream())
                .reduce((one, next) -> next);
    }

    private static boolean wishesToStay(String text, boolean saysSo) {
        return (saysSo || WHETHER_IT_CAN_BE.isIn(text)) && STAYS.isIn(text) && !OF_SOMETHING_ELSE.isIn(text);
    }

    /** The matter it makes, with what was told; a contract that was never signed has no term. */
    public static Matter about(String intent, Matter matter) {
        Matter other = matter.about(intent);
        return intent.equals(NO_WRITTEN_CONTRACT) ? other.without(Set.of(Fact.TERM_MONTHS)) : other;
    }

    private static boolean asksWhetherItHolds(String text) {
        return BUT.isIn(text) && WHETHER.isIn(text) && !ASKS_FOR_A_FIGURE.isIn(text);
    }

    private static boolean askHowMuch(String text) {
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return text.length() <= (han ? LONG_HAN : LONG_LATIN) && HOW_MUCH.isIn(text) && !OTHER_MONEY.isIn(text);
    }

    private static boolean ofRetiring(String text) {
        return OF_RETIRING.isIn(text) && !OF_SOMETHING_ELSE.isIn(text);
    }
}
