package org.niangjia.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.Casework;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.QuestionNumbers;
import org.niangjia.casework.Reach;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.Drafts;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Language;
import org.niangjia.question.Question;

/**
 * Telling many askers at once: what staff write, or what the bot answers to each of them now that their gap is filled. Safe for use by several
 * threads.
 */
final class TellPages {

    /** So many are answered at once: each is asked of the bot anew, and somebody has to read what they will read. */
    private static final int AT_ONCE = 30;

    private final KeptGaps gaps;
    private final UnresolvedQuestions questions;
    private final Casework casework;
    private final Drafts drafts;
    private final Knowledge knowledge;
    private final Consultation consultation;
    private final Texts replies;
    private final AuditLog log;

    TellPages(
            KeptGaps gaps,
            UnresolvedQuestions questions,
            Casework casework,
            Drafts drafts,
            Knowledge knowledge,
            Consultation consultation,
            Texts replies,
            AuditLog log) {
        this.gaps = gaps;
        this.questions = questions;
        this.casework = casework;
        this.drafts = drafts;
        this.knowledge = knowledge;
        this.consultation = consultation;
        this.replies = replies;
        this.log = log;
    }

    /**
     * An asker who can be told.
     *
     * @param answer what she would read; empty if the bot still has no answer to her question, or staff have not written one
     */
    record Asked(UnresolvedQuestion question, Reach reach, Optional<String> answer) {

        boolean canBeTold() {
            return reach.reaches() && answer.isPresent();
        }
    }

    /** The askers of a cluster, to be told what staff write. */
    void cluster(Visit visit) {
        withCluster(
                visit,
                like -> visit.show(page(visit, asked(visit, like, written(visit)), like.size(), Optional.empty(), "")));
    }

    void tellCluster(Visit visit) {
        withCluster(visit, like -> {
            Map<Language, String> written = written(visit);
            List<Asked> asked = asked(visit, like, written);
            if (written.isEmpty() || visit.field("what").filter("tell"::equals).isEmpty()) {
                visit.show(
                        written.isEmpty() ? 422 : 200,
                        page(
                                visit,
                                asked,
                                like.size(),
                                Optional.empty(),
                                written.isEmpty() ? "tell.words_missing" : ""));
                return;
            }
            tell(visit, asked, "/staff/clusters");
        });
    }

    /** The askers whose gap a published draft has filled, to be told what the bot answers them now. */
    void draft(Visit visit) {
        withDraft(visit, draft -> {
            List<Long> open = open(visit, draft);
            visit.show(page(visit, answeredNow(visit, draft, open), open.size(), Optional.of(draft), ""));
        });
    }

    void tellDraft(Visit visit) {
        withDraft(
                visit,
                draft -> tell(
                        visit, answeredNow(visit, draft, open(visit, draft)), DraftPages.address(draft) + "/tell"));
    }

    private void tell(Visit visit, List<Asked> asked, String then) {
        Set<String> chosen = Set.copyOf(visit.fields("question"));
        Map<UnresolvedQuestion, String> answers = new LinkedHashMap<>();
        asked.stream()
                .filter(Asked::canBeTold)
                .filter(each -> chosen.contains(String.valueOf(each.question().id())))
                .forEach(each -> answers.put(each.question(), each.answer().orElseThrow()));
        List<Long> told =
                answers.isEmpty() ? List.of() : casework.answerAll(answers, Names.number(visit.staff()), visit.now());
        if (!told.isEmpty()) {
            log.append(visit.deed(Action.QUESTIONS_ANSWER, "questions").withDetail(String.valueOf(told.size())));
        }
        visit.seeOther(then + "?told=" + told.size());
    }

    private List<Asked> asked(Visit visit, List<UnresolvedQuestion> like, Map<Language, String> written) {
        return among(visit, like, question -> Optional.ofNullable(written.get(question.language())));
    }

    private List<Asked> answeredNow(Visit visit, Draft draft, List<Long> numbers) {
        List<UnresolvedQuestion> open = numbers.stream()
                .limit(AT_ONCE)
                .flatMap(id -> questions.find(id, Names.viewer(visit)).stream())
                .toList();
        Set<String> intents = Set.copyOf(TouchedIntents.of(draft.changes(), knowledge));
        Map<List<Object>, Optional<String>> known = new HashMap<>();
        return among(
                visit,
                open,
                question -> known.computeIfAbsent(
                        List.of(question.text().value(), question.jurisdiction(), question.language()),
                        same -> answer(visit, question, intents)));
    }

    private List<Asked> among(
            Visit visit,
            List<UnresolvedQuestion> open,
            java.util.function.Function<UnresolvedQuestion, Optional<String>> answer) {
        List<UnresolvedQuestion> now = open.stream().limit(AT_ONCE).toList();
        Map<Long, Reach> reach =
                casework.reach(now.stream().map(UnresolvedQuestion::id).toList(), Names.number(visit.staff()));
        List<Asked> asked = new ArrayList<>();
        for (UnresolvedQuestion question : now) {
            if (reach.containsKey(question.id())) {
                asked.add(
                        new Asked(question, Objects.requireNonNull(reach.get(question.id())), answer.apply(question)));
            }
        }
        return asked;
    }

    /** What the bot says to a question now, if that is an answer to one of the intents; otherwise it is not told. */
    private Optional<String> answer(Visit visit, UnresolvedQuestion question, Set<String> intents) {
        Reply reply = consultation.reply(
                new Question(
                        new Asker(question.channel(), "told"),
                        question.text(),
                        FormFields.today(visit),
                        Optional.of(question.jurisdiction()),
                        Optional.of(question.language())),
                Optional.empty());
        if (!(reply instanceof Reply.Answered answered)
                || reply.basis()
                        .best()
                        .filter(best -> intents.contains(best.intent()))
                        .isEmpty()) {
            return Optional.empty();
        }
        return java.util.stream.Stream.of(answered.text(), answered.brief())
                .map(text -> replies.get(
                        question.language(),
                        "case.answered_now",
                        question.text().value(),
                        text))
                .filter(text -> text.length() <= CaseEvent.Answered.LONGEST)
                .findFirst();
    }

    /** The questions of a draft that are still open. */
    private List<Long> open(Visit visit, Draft draft) {
        QuestionNumbers open = questions.openNumbers(Names.viewer(visit));
        return draft.questions().stream().filter(open::contains).toList();
    }

    /** What staff have typed, by language, if it can be sent. */
    private static Map<Language, String> written(Visit visit) {
        Map<Language, String> written = new HashMap<>();
        for (Language language : Language.values()) {
            visit.field("answer_" + language.code())
                    .map(text -> text.replace("\r\n", "\n"))
                    .filter(text -> text.length() <= CaseEvent.Answered.LONGEST)
                    .ifPresent(text -> written.put(language, text));
        }
        return written;
    }

    private void withCluster(Visit visit, java.util.function.Consumer<List<UnresolvedQuestion>> then) {
        visit.number("id")
                .flatMap(id -> gaps.shownTo(Names.viewer(visit), visit.now()).find(id))
                .ifPresentOrElse(gap -> then.accept(gap.like().questions()), () -> visit.notice(404, "not_found"));
    }

    private void withDraft(Visit visit, java.util.function.Consumer<Draft> then) {
        visit.number("id")
                .flatMap(drafts::find)
                .filter(draft -> draft.stage() == DraftStage.PUBLISHED)
                .ifPresentOrElse(then, () -> visit.notice(404, "not_found"));
    }

    private static Page page(Visit visit, List<Asked> asked, int all, Optional<Draft> draft, String problem) {
        return visit.page("tell", "tell.title", draft.isPresent() ? "content" : "unresolved")
                .with("asked", asked)
                .with("later", Math.max(0, all - AT_ONCE))
                .with("draft", draft)
                .with("path", visit.context().path())
                .with("answerZh", visit.typed("answer_zh"))
                .with("answerEn", visit.typed("answer_en"))
                .with(
                        "told",
                        visit.parameter("told")
                                .filter(text -> text.matches("\\d{1,6}"))
                                .orElse(""))
                .with("problem", problem);
    }
}
