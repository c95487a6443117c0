package org.niangjia.consultation.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.answer.Answer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Language;

/** What an asker can tap below an answer. Safe for use by several threads. */
public final class AnswerButtons {

    private static final int RELATED = 2;

    /** Of facts counted in whole numbers so many are offered; more is typed. */
    private static final int MOST_TAPPED = 3;

    private static final List<Fact<?>> TAPPED_NUMBERS = List.of(Fact.BABIES, Fact.CHILD_ORDER, Fact.CHILDREN);
    private static final Map<Fact<?>, List<String>> TAPPED_WORDS = Map.of(
            Fact.OVERTIME_ON,
            List.of("weekday", "rest_day", "holiday"),
            Fact.FORMER_RETIREMENT_AGE,
            List.of("50", "55"));

    /** Intents whose figures are counted, those most asked for first. */
    private static final List<String> CALCULATORS = List.of(
            "maternity_leave.days",
            "maternity_leave.return_date",
            "maternity_allowance.amount",
            "miscarriage_leave.days",
            "paternity_leave.days",
            "childcare_leave.days",
            "childcare_subsidy_tax.subsidy_amount",
            "other_labour.severance",
            "other_labour.illegal_dismissal",
            "other_labour.overtime_pay",
            "other_labour.annual_leave_days",
            "other_labour.unused_annual_leave",
            "complaint_arbitration.time_limit",
            "maternity_allowance.not_insured",
            "breastfeeding.hour",
            "dismissal_protection.contract_ends",
            "other_labour.retirement_age",
            "other_labour.no_written_contract",
            "other_labour.probation_period",
            "other_labour.marriage_leave",
            "other_labour.work_injury_claim",
            "complaint_arbitration.after_award",
            "childcare_subsidy_tax.tax_deduction_infant",
            "childcare_subsidy_tax.tax_deduction_education");

    private final Map<String, Intent> byArticle;
    private final Texts texts;

    public AnswerButtons(Knowledge knowledge, Texts texts) {
        this.byArticle = knowledge.intentsByArticle();
        this.texts = texts;
    }

    /** The parts of the answer that a small screen leaves out. */
    public List<Button> more(Answer answer, String intent, Language language) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button(texts.get(language, "more.basis"), Choice.button(Choice.Part.BASIS, intent)));
        if (!answer.wording().counting().isEmpty()) {
            buttons.add(new Button(texts.get(language, "more.counting"), Choice.button(Choice.Part.COUNTING, intent)));
        }
        return buttons;
    }

    /** The values of the fact that she is asked for first, where a few are all there are. */
    public List<Button> values(List<Fact<?>> asked, Language language) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Fact<?> fact = asked.get(0);
        Stream<String> values = Stream.of();
        if (fact.isYesOrNo()) {
            values = Stream.of("true", "false");
        } else if (TAPPED_WORDS.containsKey(fact)) {
            values = TAPPED_WORDS.get(fact).stream();
        } else if (TAPPED_NUMBERS.contains(fact)) {
            values = Stream.iterate(1, n -> n + 1).limit(MOST_TAPPED).map(String::valueOf);
        }
        List<Button> buttons =
                new ArrayList<>(values.map(value -> new Button(label(fact, value, language), Choice.value(value)))
                        .toList());
        buttons.add(new Button(texts.get(language, "value.unknown"), Choice.value(Choice.UNKNOWN)));
        return buttons;
    }

    private String label(Fact<?> fact, String value, Language language) {
        return texts.find(language, "told." + fact.name() + "." + value)
                .orElseGet(() -> texts.get(language, "told." + fact.name(), value));
    }

    /** Questions that are often asked next. */
    public List<Button> related(Article article, Language language) {
        return article.related().stream()
                .flatMap(id -> Stream.ofNullable(byArticle.get(id)))
                .limit(RELATED)
                .map(intent -> next(intent, language))
                .toList();
    }

    private Button next(Intent intent, Language language) {
        return new Button(texts.get(language, "next", intent.title().in(language)), Choice.button(intent.name()));
    }

    /** Whether it helped. */
    public List<Button> rating(Language language) {
        return List.of(rating(Rating.HELPFUL, language), rating(Rating.UNHELPFUL, language));
    }

    /** Why it did not help. */
    public List<Button> reasons(Language language) {
        List<Button> buttons = new ArrayList<>();
        Rating.REASONS.forEach(reason -> buttons.add(rating(reason, language)));
        buttons.add(person(language));
        return buttons;
    }

    private Button rating(Rating rating, Language language) {
        return new Button(texts.get(language, "rating." + rating.code()), Choice.button(rating));
    }

    /** A way to a person. */
    public Button person(Language language) {
        return new Button(texts.get(language, "wish.person"), Wish.PERSON.button());
    }

    /** A way to the matter before. */
    public Button back(Language language) {
        return new Button(texts.get(language, "wish.back"), Wish.BACK.button());
    }

    /** A way out of what she was asked for. */
    public Button cancel(Language language) {
        return new Button(texts.get(language, "wish.cancel"), Wish.CANCEL.button());
    }

    /** What can be counted step by step. */
    public static List<Button> calculators(Knowledge knowledge, Language language) {
        return CALCULATORS.stream()
                .flatMap(name -> knowledge.intent(name).stream())
                .map(intent -> new Button(intent.title().in(language), Choice.calculator(intent.name())))
                .toList();
    }
}
