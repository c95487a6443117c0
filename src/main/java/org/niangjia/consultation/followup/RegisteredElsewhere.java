package org.niangjia.consultation.followup;

import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.TakenBack;
import org.niangjia.understanding.place.PlaceFinder;

/**
 * Where a child is registered is where the subsidy for its care is applied for, and by whose rules it is paid: 不对，孩子户口落在老家菏泽 moves what was
 * counted for the place where she works. Thread-safe.
 */
public final class RegisteredElsewhere {

    /** The subsidy goes by the place of registration, the deduction from the tax by none. */
    private static final String SUBSIDY = "childcare_subsidy_tax.subsidy_";

    private static final String AMOUNT = "childcare_subsidy_tax.subsidy_amount";

    /** The same in every place: what is put right is how much there is. */
    private static final String WHEREVER = "childcare_subsidy_tax.subsidy_and_dibao";

    private static final Phrasing REGISTERED = Phrasing.of("户口|户籍|\\b(?:hukou|registered|registration)\\b");

    /** An old home is where she does not live, and may well be where the child is registered. */
    private static final Phrasing OLD_HOME =
            Phrasing.of("(?:[我俺咱]们?)?(?:的)?(?:老家|娘家|婆家|婆婆家|公婆家|爷爷家|外婆家|丈母娘家|奶奶家|姥姥家)(?:那边|那儿|的)?");

    /** 要是户口落在菏泽呢 asks nothing but the same of there. */
    private static final Phrasing SUPPOSED = Phrasing.of(
            "^(?:那|那么)?(?:要是|如果|假如|万一|换成|改成)[^,，。?？]*呢?[?？]?$|^(?:and |but |so )*what if\\b"
                    + "|^(?:那|那么|可)?(?:要是|如果|假如|万一|换成|改成)[^?？几多怎咋]*(?:呢|也是?(?:一样|这样|这么多|这个数)(?:的)?(?:吗|么|不)|有(?:这么多|这个)?(?:吗|么|没)|给(?:吗|不给))[?？]?$");

    private static final String HOW = "childcare_subsidy_tax.subsidy_how";

    /** 是回那儿办还是在这边办: where it is applied for, and not how much there is. */
    private static final Phrasing HERE_OR_THERE = Phrasing.of(
            "(?:在|去|回|到|往|上|向|找)(?:哪[儿里边头]?|哪个(?:地方|市|省|区|县)|什么地方)[^,，。?？]{0,4}(?:申请|申领|领|办|报|弄|交)|(?:这|那|哪)(?:边|儿|里|头|个)?[^,，。?？]{0,8}(?:申请|申领|领|办|报|弄)?[^,，。?？]{0,4}还是[^。?？]{1,12}(?:申请|申领|领|办|报|弄|那|老家|这|回|户口)|(?:能|可以|可不可以|能不能)(?:在|不在)?(?:这|山东|济南|青岛|打工|上班|本地|现在)[^,，。?？]{0,8}(?:申请|申领|领|办)(?:吗|么|不)"
                    + "|\\b(?:here or there|there or here|in which (?:place|province|city)|where (?:do|should|can|must) (?:i|we) (?:apply|claim|go|file))\\b|\\bcan (?:i|we) (?:apply|claim)[^.?]{0,12} here\\b");

    private static final int LONG_LATIN = 110;

    /** Who supposes it says more than others who go on. */
    private static final int LONG = 44;

    private RegisteredElsewhere() {}

    /** The matter in the place where the words say that the child is registered. */
    public static Optional<Matter> in(String words, Matter matter, PlaceFinder places) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        boolean asksWhere = text.length() <= (han ? LONG : LONG_LATIN) && HERE_OR_THERE.isIn(text);
        if (!matter.intent().startsWith(SUBSIDY)
                || !(asksWhere
                        || (LeaningWords.areShort(words) && LeaningWords.tell(words))
                        || (text.length() <= LONG && SUPPOSED.isIn(text)))
                || !REGISTERED.isIn(text)) {
            return Optional.empty();
        }
        String so = TakenBack.in(text).map(TakenBack::right).orElse(text);
        Matter asked = asksWhere ? matter.about(HOW) : WHEREVER.equals(matter.intent()) ? matter.about(AMOUNT) : matter;
        return places.find(OLD_HOME.matcher(so).replaceAll("")).map(place -> asked.in(Optional.of(place)));
    }
}
