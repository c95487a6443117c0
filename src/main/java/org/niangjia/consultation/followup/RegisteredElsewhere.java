package org.niangjia.consultation.followup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
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

    private static final Pattern REGISTERED = Pattern.compile("户口|户籍|\\b(?:hukou|registered|registration)\\b");

    /** An old home is where she does not live, and may well be where the child is registered. */
    private static final Pattern OLD_HOME =
            Pattern.compile("(?:[我俺咱]们?)?(?:的)?(?:老家|娘家|婆家|婆婆家|公婆家|爷爷家|外婆家|丈母娘家|奶奶家|姥姥家)(?:那边|那儿|的)?");

    /** 要是户口落在菏泽呢 asks nothing but the same of there. */
    private static final Pattern SUPPOSED = Pattern.compile(
            "^(?:那|那么)?(?:要是|如果|假如|万一|换成|改成)[^,，。?？]*呢?[?？]?$|^(?:and |but |so )*what if\\b"
                    + "|^(?:那|那么|可)?(?:要是|如果|假如|万一|换成|改成)[^?？几多怎咋]*(?:呢|也是?(?:一样|这样|这么多|这个数)(?:的)?(?:吗|么|不)|有(?:这么多|这个)?(?:吗|么|没)|给(?:吗|不给))[?？]?$");

    /** Who supposes it says more than others who go on. */
    private static final int LONG = 44;

    private RegisteredElsewhere() {}

    /** The matter in the place where the words say that the child is registered. */
    public static Optional<Matter> in(String words, Matter matter, PlaceFinder places) {
        String text = Utterance.of(words).words();
        if (!matter.intent().startsWith(SUBSIDY)
                || !((LeaningWords.areShort(words) && LeaningWords.tell(words))
                        || (text.length() <= LONG && SUPPOSED.matcher(text).find()))
                || !REGISTERED.matcher(text).find()) {
            return Optional.empty();
        }
        String so = TakenBack.in(text).map(TakenBack::right).orElse(text);
        return places.find(OLD_HOME.matcher(so).replaceAll(""))
                .map(place ->
                        (WHEREVER.equals(matter.intent()) ? matter.about(AMOUNT) : matter).in(Optional.of(place)));
    }
}
