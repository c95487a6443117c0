package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.niangjia.consultation.danger.AgreedTo;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.followup.DeniedToSome;
import org.niangjia.consultation.followup.EarlierMatters;
import org.niangjia.consultation.followup.FollowUps;
import org.niangjia.consultation.followup.FurtherQuestions;
import org.niangjia.consultation.followup.FurtherQuestions.Doubt;
import org.niangjia.consultation.followup.LaterOn;
import org.niangjia.consultation.followup.LeaningQuestions;
import org.niangjia.consultation.followup.OfTheOpenMatter;
import org.niangjia.consultation.followup.RegisteredElsewhere;
import org.niangjia.consultation.followup.RelatedFigures;
import org.niangjia.consultation.followup.TurnOfInsurance;
import org.niangjia.consultation.meaning.NamedByParts;
import org.niangjia.consultation.meaning.QuestionOfHerCase;
import org.niangjia.consultation.meaning.RestDays;
import org.niangjia.consultation.meaning.TurnOfTheMatter;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.place.PlaceFinder;

/** Replies to words that go on from what was spoken of, and say only what is new. Safe for use by several threads. */
final class GoingOn {

    /** Named beside the open matter, it is no other one: 我准备去仲裁，得带点什么. */
    private static final Phrasing WHERE_SHE_TURNS = Phrasing.of("(?:劳动)?仲裁");

    private static final Phrasing OF_HERSELF =
            Phrasing.of("我(?:自己|这|的|在家|歇|休)|给我|\\b(?:me|i'm|i am|my)\\b(?! (?:husband|partner|man))");

    private static final String DAMAGES = "other_labour.illegal_dismissal";

    private static final String SEVERANCE = "other_labour.severance";

    private static final String OF_SEVERAL_BABIES = "maternity_leave.multiple_births";
    private static final String AFTER_A_BIRTH = "maternity_leave.days";

    private static final String AFTER_A_LOSS = "miscarriage_leave.days";

    private static final Set<String> CAN_BE_AGREED_TO = Set.of(
            "dismissal_protection.pay_cut",
            "pregnancy_work_arrangement.transfer_against_will",
            "other_labour.unilateral_change");

    /** Characters of words that can only go on. */
    private static final int SAID_SHORTLY = 30;

    private static final Set<Fact<?>> COUNT_A_DISMISSAL = Set.of(Fact.MONTHLY_WAGE, Fact.SERVICE_MONTHS);

    private final Knowledge knowledge;
    private final Understander understander;
    private final PlaceFinder places;
    private final EarlierMatters earlier;
    private final OfSomebody ofSomebody;
    private final RestDays restDays;
    private final FollowUps followUps;
    private final RelatedFigures related;
    private final OfTheOpenMatter openMatter;
    private final LeaningQuestions leaning;
    private final FurtherQuestions further;
    private final Answering answering;
    private final QuestionReplies questions;

    GoingOn(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            FollowUps followUps,
            RelatedFigures related,
            OfTheOpenMatter openMatter,
            LeaningQuestions leaning,
            FurtherQuestions further,
            Answering answering,
            QuestionReplies questions) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.places = places;
        this.earlier = new EarlierMatters(knowledge, understander, followUps, leaning, further);
        this.ofSomebody = new OfSomebody(knowledge, understander, places, followUps, answering, questions);
        this.restDays = new RestDays(knowledge, understander);
        this.followUps = followUps;
        this.related = related;
        this.openMatter = openMatter;
        this.leaning = leaning;
        this.further = further;
        this.answering = answering;
        this.questions = questions;
    }

    /** Back to an earlier matter? of the other parent? another fact? what she tells instead of choosing? another question of the matter? */
    Optional<Reply> reply(Turn turn) {
        return earlier.back(turn)
                .map(back ->
                        back.fold(matter -> answering.recounted(matter, turn), asked -> questions.reply(asked, turn)))
                .or(() -> ofSomebody.first(turn))
                .or(() -> ofSomebody.parentElsewhere(turn).map(matter -> recounted(matter, turn)))
                .or(() -> restDays(turn))
                .or(() -> laterOn(turn))
                .or(() -> turned(turn))
                .or(() -> agreedTo(turn))
                .or(() -> ofTheOpenMatter(turn))
                .or(() -> askedOfIts(turn))
                .or(() -> registeredElsewhere(turn))
                .or(() -> babies(turn))
                .or(() -> ofSomebody.sameOfAnother(turn))
                .or(() -> changed(turn))
                .or(() -> ofSomebody.otherParent(turn, false))
                .or(() -> toldInstead(turn))
                .or(() -> askedOfAny(turn))
                .or(() -> leaning(turn));
    }

    /** Of a time when it is another matter: 那等我生完回来上班呢 after the hours of pregnancy. */
    private Optional<Reply> laterOn(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .flatMap(matter -> LaterOn.intent(words, matter)
                        .filter(intent -> knowledge.intent(intent).isPresent())
                        .map(matter::about)
                        .map(other -> there(other, turn)))
                .map(matter -> answering.recounted(matter, turn));
    }

    /** What was told makes another matter of it: 可我现在怀着呢 after the severance. */
    private Optional<Reply> turned(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .flatMap(matter -> TurnOfTheMatter.intent(words, matter)
                        .or(() -> TurnOfInsurance.intent(words, matter))
                        .or(() -> tellOfACheck(words))
                        .or(() -> TurnOfTheMatter.ofWhoStays(words, turn.matters()))
                        .filter(intent -> knowledge.intent(intent).isPresent())
                        .filter(intent -> intent.equals(NamedByParts.CHECK)
                                || TurnOfTheMatter.isAll(words)
                                || TurnOfInsurance.isSurely(intent, matter)
                                || !isClear(words, best -> !TurnOfTheMatter.isOfTheJob(best.intent())))
                        .map(intent -> TurnOfTheMatter.about(intent, matter))
                        .map(other -> other.with(followUps.toldOf(other, turn.question()))))
                .map(matter -> withItsCount(there(matter, turn), turn));
    }

    /** 主管说路上也得从里头扣，能这么算吗; 给我算算. */
    private Optional<Reply> ofTheOpenMatter(Turn turn) {
        return openMatter.of(turn).map(matter -> answering.recounted(there(matter, turn), turn));
    }

    private static Optional<String> tellOfACheck(String words) {
        boolean told = LeaningWords.areShort(words)
                && NamedByParts.tellOfACheck(Utterance.of(words).words());
        return told ? Optional.of(NamedByParts.CHECK) : Optional.empty();
    }

    /** Where the words say that it is, else where it was: 我姐在浙江，生二胎，产假多少天 is of Zhejiang, whatever was spoken of. */
    private Matter there(Matter matter, Turn turn) {
        return matter.in(
                places.find(understander.inCharacters(turn.question().text().value())));
    }

    /** Whether the words are clear by themselves, and what they ask is such. */
    private boolean isClear(String words, Predicate<Candidate> such) {
        return understander.understand(words) instanceof Understanding.Recognised clear && such.test(clear.best());
    }

    /** The answer, and what it comes to in money, if what was told of her work is all that takes. */
    private Reply withItsCount(Matter matter, Turn turn) {
        Reply reply = answering.recounted(matter, turn);
        boolean told = matter.told().containsKey(Fact.SERVICE_MONTHS.name())
                && matter.told().containsKey(Fact.MONTHLY_WAGE.name());
        return TurnOfTheMatter.countOf(matter)
                .filter(count -> told && knowledge.intent(count).isPresent())
                .map(count -> answering.recounted(matter.about(count), turn))
                .<Reply>map(count ->
                        new Reply.Several(List.of(reply, count), List.of(title(reply, turn), title(count, turn))))
                .orElse(reply);
    }

    /** What any matter is asked; what tells a matter of its own before it is read by itself: 店长不肯给产假，我该去哪告. */
    private Optional<Reply> askedOfAny(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        // Who pays me while i'm off, after her husband's leave, is of her own.
        boolean ofHerself = OF_HERSELF.isIn(Utterance.of(words).words());
        return (ofHerself ? OfSomebody.hersAfterHis(turn) : Optional.<Matter>empty())
                .or(turn::matter)
                .flatMap(matter -> Optional.of(further.ofAny(words, matter, Doubt.SOME))
                        // Nothing is guessed for what the answer just given says.
                        .filter(answers -> !answers.isEmpty() && !answers.equals(List.of(matter.intent())))
                        .filter(answers -> !isOfAnother(words, matter, turn))
                        .flatMap(answers -> answered(answers, turn)));
    }

    /** Whether the words name what they are about and not only where she takes it, or are clear by themselves and of another matter. */
    private boolean isOfAnother(String words, Matter matter, Turn turn) {
        String matterless = WHERE_SHE_TURNS.matcher(words).replaceAll("");
        return !Understander.nameNothingNew(matterless, turn.wordsBefore())
                || isClear(
                        words,
                        best -> !best.topic().equals(matter.topic())
                                && !best.topic().equals(Nearness.WHERE_TO_TURN));
    }

    /** What is asked of the open matter in words that could not be understood. */
    Optional<Reply> notUnderstood(Turn turn) {
        String words = turn.question().text().value();
        return turn.matter()
                .flatMap(matter -> answered(further.ofAny(words, matter, doubt(words, matter, turn)), turn));
    }

    /** The answers to what is asked further: 打官司花钱不，多久有结果. */
    private Optional<Reply> answered(List<String> intents, Turn turn) {
        List<Reply> replies = intents.stream()
                .flatMap(intent -> knowledge.intent(intent).stream())
                .map(intent -> answering.answer(intent, turn))
                .toList();
        return replies.isEmpty() ? Optional.empty() : Optional.of(together(replies, turn));
    }

    private Reply together(List<Reply> replies, Turn turn) {
        return replies.size() == 1
                ? replies.get(0)
                : new Reply.Several(
                        replies,
                        replies.stream().map(reply -> title(reply, turn)).toList());
    }

    /** 假里头工资照给吧 after a leave: before 剩的四天能挪到明年不 is read for the days that it tells. */
    private Optional<Reply> askedOfIts(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        if (LeaningWords.restate(words) || LeaningWords.correct(words)) {
            return Optional.empty();
        }
        Optional<Matter> damages =
                turn.matter().filter(matter -> matter.intent().equals(DAMAGES));
        return turn.matter()
                .flatMap(matter -> askedOfIts(words, matter, turn)
                        .or(() -> DeniedToSome.intent(words, matter))
                        .or(() -> turn.matters().stream()
                                .flatMap(before -> further.ofEarlier(words, before).stream())
                                .reduce((one, next) -> next))
                        .map(matter::about))
                .map(matter -> afterALoss(there(matter, turn), turn))
                .filter(matter -> knowledge.intent(matter.intent()).isPresent())
                .map(matter -> matter.with(followUps.toldOf(matter, turn.question())))
                .map(matter -> damages.filter(of -> matter.intent().equals(SEVERANCE))
                        .map(of -> withTheBase(of, turn))
                        .orElseGet(() -> answering.recounted(matter, turn)));
    }

    private Optional<String> askedOfIts(String words, Matter matter, Turn turn) {
        return further.ofIts(words, matter, Doubt.NONE)
                // Most words are heard as no such question: what else they may be is only looked for in the others.
                .flatMap(heard -> further.ofIts(words, matter, doubt(words, matter, turn)));
    }

    /** The words may as well be of another matter, or change what was told of this one. */
    private Doubt doubt(String words, Matter matter, Turn turn) {
        if (followUps.changed(turn.question(), matter).isPresent()) {
            return Doubt.FACTS;
        }
        return isOfAnother(words, matter, turn) ? Doubt.SOME : Doubt.NONE;
    }

    private static Matter afterALoss(Matter asked, Turn turn) {
        return asked.intent().equals(AFTER_A_BIRTH)
                        && PregnancyLoss.toldIn(turn.wordsBefore()).isPresent()
                ? asked.about(AFTER_A_LOSS)
                : asked;
    }

    /** Which wage the damages go by stands with severance, whose sum is another; the damages stay as they were counted. */
    private Reply withTheBase(Matter damages, Turn turn) {
        Reply base = answering.recounted(Matter.of(SEVERANCE).in(damages.place()), turn);
        Reply again = answering.recounted(damages, turn);
        return new Reply.Several(List.of(base, again), List.of(title(base, turn), title(again, turn)));
    }

    /** 他说我自己点的头 after a transfer or a pay cut, also where she was asked back which of them: each answer says what a word of hers is worth. */
    private Optional<Reply> agreedTo(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.askedBackOn()
                .or(turn::matter)
                .filter(matter -> CAN_BE_AGREED_TO.contains(matter.intent())
                        && words.length() <= SAID_SHORTLY
                        && AgreedTo.onlyTells(words)
                        && !AskingWords.ask(words))
                .map(matter -> answering.recounted(matter, turn));
    }

    /** 孩子户口落在老家菏泽 after the subsidy. */
    private Optional<Reply> registeredElsewhere(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .flatMap(matter -> RegisteredElsewhere.in(words, matter, places))
                .map(matter -> matter.with(followUps.toldOf(matter, turn.question())))
                .map(matter -> answering.recounted(matter, turn));
    }

    /** 就一个, after what counts them: not where something else was asked for. */
    private Optional<Reply> babies(Turn turn) {
        return turn.matter().filter(Matter::guided).isPresent()
                ? Optional.empty()
                : followUps.babies(turn.question(), turn.matters()).map(matter -> recounted(ofOneBaby(matter), turn));
    }

    private Optional<Reply> restDays(Turn turn) {
        return turn.matter()
                .flatMap(matter -> restDays.of(turn.question(), matter))
                .map(asked -> questions.reply(asked, turn));
    }

    private Optional<Reply> changed(Turn turn) {
        return turn.matter()
                .flatMap(matter -> followUps
                        .changed(turn.question(), matter)
                        .map(changed -> related.whereItCounts(changed, turn.matters()))
                        .or(() -> followUps.putRight(turn.question(), matter, turn.wordsBefore())))
                .map(matter -> ofHerDismissal(matter, turn))
                .map(matter -> recounted(ofOneBaby(matter), turn));
    }

    /** 要是单胎呢 after what several babies add is asked of the leave without that. */
    private static Matter ofOneBaby(Matter changed) {
        boolean one = changed.intent().equals(OF_SEVERAL_BABIES)
                && "1".equals(changed.told().get(Fact.BABIES.name()));
        return one ? changed.about(AFTER_A_BIRTH) : changed;
    }

    /** 干了3年，能赔多少 after 怀孕四个月被裁 is of the damages, whatever else the first answer leads to. */
    private Matter ofHerDismissal(Matter changed, Turn turn) {
        String words = turn.wordsBefore() + "，" + turn.question().text().value();
        return QuestionOfHerCase.ofADismissal(
                        changed.intent(),
                        words,
                        changed.facts(Jurisdiction.HOME, turn.question().askedOn(), COUNT_A_DISMISSAL))
                .filter(intent -> knowledge.intent(intent).isPresent())
                .map(changed::about)
                .orElse(changed);
    }

    /** The answer again; what is not known of another place comes after how long the leave is there: 要是在北京呢 after 两个孩子育儿假. */
    private Reply recounted(Matter changed, Turn turn) {
        Reply reply = answering.recounted(changed, turn);
        boolean elsewhere = !turn.matter().flatMap(Matter::place).equals(changed.place());
        if (!elsewhere || !(reply instanceof Reply.Unconfirmed)) {
            return reply;
        }
        return knowledge
                .intent(changed.topic() + ".days")
                .filter(days -> !days.name().equals(changed.intent()))
                .map(days -> answering.recounted(changed.about(days.name()), turn))
                .filter(Reply.Answered.class::isInstance)
                .<Reply>map(
                        days -> new Reply.Several(List.of(days, reply), List.of(title(days, turn), title(reply, turn))))
                .orElse(reply);
    }

    private String title(Reply reply, Turn turn) {
        return reply.basis()
                .best()
                .flatMap(best -> knowledge.intent(best.intent()))
                .map(intent -> intent.title().in(turn.language()))
                .orElse("");
    }

    /** Another question of the matter; of what she was asked back on only if it says by itself that it goes on. */
    private Optional<Reply> leaning(Turn turn) {
        Optional<Matter> spokenOf = LeaningWords.goOn(turn.question().text().value()) ? turn.spokenOf() : turn.matter();
        return spokenOf.filter(matter ->
                        !understander.onlyNameAMatter(turn.question().text().value()))
                .flatMap(matter -> leaning.of(turn.question(), matter))
                .map(asked -> questions.reply(asked, turn));
    }

    private Optional<Reply> toldInstead(Turn turn) {
        return turn.before()
                .flatMap(open -> related.toldInstead(turn, open))
                .map(matter -> answering.recounted(matter, turn));
    }
}
