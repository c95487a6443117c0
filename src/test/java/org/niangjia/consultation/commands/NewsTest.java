package org.niangjia.consultation.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.ASKER;
import static org.niangjia.consultation.ConsultationFixture.KNOWLEDGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.answer.Texts;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Attendant.Attended;
import org.niangjia.consultation.attendance.MemoryAskers;
import org.niangjia.consultation.attendance.ServicesNearby;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.consent.Subscriptions;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;

/** News that an asker asks for, and services below answers. */
class NewsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final Jurisdiction JINAN = new Jurisdiction("CN-SD-370100");

    private final Map<Asker, Set<Subject>> wanted = new HashMap<>();
    private final List<Services.Entry> entries = new ArrayList<>();
    private final Journal nothing = new Journal() {
        @Override
        public void record(Exchange exchange) {}

        @Override
        public Optional<Dialogue> dialogue(Asker asker, Instant since) {
            return Optional.empty();
        }
    };
    private final Subscriptions subscriptions = new Subscriptions() {
        @Override
        public Set<Subject> of(Asker asker) {
            return wanted.getOrDefault(asker, Set.of());
        }

        @Override
        public void keep(Asker asker, Set<Subject> subjects, Instant at) {
            wanted.put(asker, Set.copyOf(subjects));
        }
    };

    private Attended press(Asker asker, String data, Optional<Jurisdiction> place) {
        AskerStore plain = MemoryAskers.agreeing().store(nothing);
        AskerStore store = new AskerStore(plain.kept(), plain.passing(), plain.askers(), plain.data(), subscriptions);
        Consultation consultation = ConsultationFixture.with(SmallModel.alwaysSure());
        Attendant attendant = new Attendant(
                consultation,
                consultation,
                KNOWLEDGE,
                store,
                new ConsentJournal(store, NOON),
                Optional.empty(),
                Optional.of(new ServicesNearby(new Listed(entries), new Texts())),
                new Texts(),
                NOON);
        return attendant.attend(
                new Question(asker, RedactedText.of(data), ConsultationFixture.TODAY, place, Optional.of(Language.ZH)),
                !data.startsWith("/"),
                Optional.empty());
    }

    private Attended press(String data) {
        return press(ASKER, data, Optional.empty());
    }

    private Set<Subject> wants() {
        return subscriptions.of(ASKER);
    }

    @Test
    void areOffUntilSheChoosesThemAndSheIsToldWhatSheAgreesTo() {
        Attended shown = press("/news");
        assertThat(wants()).isEmpty();
        assertThat(shown.text()).contains("不选就不发", "最多365天", "加密");
        assertThat(shown.buttons())
                .extracting(Button::data)
                .contains("nw:screening", "nw:childcare", "nw:law", "nw:all");
        assertThat(press("nw:screening").text()).contains("两癌筛查和体检", "/province");
        assertThat(wants()).containsExactly(Subject.SCREENING);
        press("nw:law");
        assertThat(wants()).containsExactlyInAnyOrder(Subject.SCREENING, Subject.LAW);
        assertThat(press("/news").text()).contains("你现在订了：两癌筛查和体检、新规定和法律援助");
        press("nw:all");
        assertThat(wants()).containsExactlyInAnyOrder(Subject.values());
    }

    @Test
    void endWithOnePress() {
        press("nw:all");
        assertThat(press(News.END).text()).contains("已经退订");
        assertThat(wants()).isEmpty();
    }

    @Test
    void areOfferedOnlyWhereSheCanBeReachedLater() {
        Asker web = new Asker(Channel.WEB, "w");
        assertThat(press(web, "/news", Optional.empty()).buttons()).isEmpty();
        press(web, "nw:all", Optional.empty());
        assertThat(subscriptions.of(web)).isEmpty();
    }

    private void keep(String name, Service.Kind kind) {
        entries.add(new Services.Entry(
                entries.size() + 1,
                new Service(
                        kind,
                        JINAN,
                        name,
                        "示例路1号",
                        Optional.of(LocalDate.of(2026, 11, 25)),
                        Optional.of(LocalDate.of(2026, 11, 27)),
                        "",
                        "带身份证",
                        LocalDate.of(2026, 12, 31)),
                Services.State.SHOWN,
                1,
                Optional.of(2L),
                Optional.of(LocalDate.of(2026, 11, 20)),
                Optional.empty()));
    }

    private Attended answered(String topic, Optional<Jurisdiction> place) {
        return KNOWLEDGE.intents().values().stream()
                .filter(intent -> intent.topic().equals(topic))
                .map(intent -> press(ASKER, "i:" + intent.name(), place))
                .filter(attended -> attended.reply() instanceof Reply.Answered)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void servicesOfHerCityStandBelowAnAnswerTheyFitWithTheDayTheyWereChecked() {
        keep("示例医院", Service.Kind.SCREENING);
        keep("示例托育点", Service.Kind.NURSERY);
        assertThat(answered("cancer_screening", Optional.of(JINAN)).text())
                .contains("工会工作人员记的", "示例医院，示例路1号，2026-11-25 至 2026-11-27，带身份证（2026-11-20 核对过）")
                .doesNotContain("示例托育点");
    }

    @Test
    void nothingIsSaidOfServicesWhereThereIsNoneOrHerCityIsNotKnown() {
        assertThat(answered("cancer_screening", Optional.of(JINAN)).after()).isEmpty();
        keep("示例医院", Service.Kind.SCREENING);
        assertThat(answered("cancer_screening", Optional.empty()).text()).doesNotContain("示例医院");
        assertThat(answered("maternity_leave", Optional.of(JINAN)).text()).doesNotContain("示例医院");
    }

    /** A list in memory. */
    private record Listed(List<Entry> all) implements Services {

        @Override
        public List<Entry> near(Service.Kind kind, Jurisdiction place, LocalDate day, int limit) {
            return all.stream()
                    .filter(entry -> entry.service().kind() == kind
                            && entry.service().place().equals(place))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Entry> current() {
            return all;
        }

        @Override
        public Optional<Entry> find(long id) {
            return Optional.empty();
        }

        @Override
        public long propose(Service service, Optional<Long> replaces, StaffAccount by, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean approve(long id, StaffAccount by, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean end(long id, StaffAccount by, Instant at) {
            throw new UnsupportedOperationException();
        }
    }
}
