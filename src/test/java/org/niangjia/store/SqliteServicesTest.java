package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.DAY;
import static org.niangjia.store.Samples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.question.Jurisdiction;

class SqliteServicesTest extends StoreTest {

    private static final Jurisdiction JINAN = new Jurisdiction("CN-SD-370100");

    private StaffAccount wang;
    private StaffAccount zhao;

    @BeforeEach
    void accounts() {
        wang = account("wang");
        zhao = account("zhao");
    }

    private static Service service(String name, String place, Optional<LocalDate> until, LocalDate valid) {
        return new Service(
                Service.Kind.SCREENING,
                new Jurisdiction(place),
                name,
                "示例路1号",
                Optional.empty(),
                until,
                "",
                "带身份证",
                valid);
    }

    private long shown(String name, String place, Optional<LocalDate> until, LocalDate valid) {
        long id = store.services().propose(service(name, place, until, valid), Optional.empty(), wang, NOON);
        assertThat(store.services().approve(id, zhao, NOON)).isTrue();
        return id;
    }

    private List<String> near(LocalDate day) {
        return store.services().near(Service.Kind.SCREENING, JINAN, day, 3).stream()
                .map(entry -> entry.service().name())
                .toList();
    }

    @Test
    void isShownOnlyAfterASecondPairOfEyes() {
        long id = store.services()
                .propose(service("甲", "CN-SD-370100", Optional.empty(), DAY.plusDays(9)), Optional.empty(), wang, NOON);
        assertThat(near(DAY)).isEmpty();
        assertThat(store.services().approve(id, wang, NOON)).isFalse();
        assertThat(near(DAY)).isEmpty();
        assertThat(store.services().approve(id, zhao, NOON)).isTrue();
        assertThat(near(DAY)).containsExactly("甲");
        Services.Entry entry = store.services().find(id).orElseThrow();
        assertThat(entry.checkedOn()).contains(DAY);
        assertThat(entry.checkedBy()).contains(zhao.id());
    }

    @Test
    void aChangeIsShownInPlaceOfTheEntryOnceItIsApproved() {
        long id = shown("甲", "CN-SD-370100", Optional.empty(), DAY.plusDays(9));
        long changed = store.services()
                .propose(
                        service("甲（新址）", "CN-SD-370100", Optional.empty(), DAY.plusDays(9)),
                        Optional.of(id),
                        zhao,
                        NOON);
        assertThat(near(DAY)).containsExactly("甲");
        assertThat(store.services().approve(changed, wang, NOON)).isTrue();
        assertThat(near(DAY)).containsExactly("甲（新址）");
    }

    @Test
    void showsAtMostThreeOfTheCityOrItsProvinceThatAreStillRight() {
        shown("省里的", "CN-SD", Optional.empty(), DAY.plusDays(9));
        shown("青岛的", "CN-SD-370200", Optional.empty(), DAY.plusDays(9));
        shown("办完的", "CN-SD-370100", Optional.of(DAY.minusDays(1)), DAY.plusDays(9));
        shown("今天最后一天", "CN-SD-370100", Optional.of(DAY), DAY.plusDays(9));
        shown("过期的", "CN-SD-370100", Optional.empty(), DAY.minusDays(1));
        long ended = shown("撤下的", "CN-SD-370100", Optional.empty(), DAY.plusDays(9));
        store.services().end(ended, wang, NOON);
        assertThat(near(DAY)).containsExactly("今天最后一天", "省里的");
        shown("二", "CN-SD-370100", Optional.empty(), DAY.plusDays(9));
        shown("三", "CN-SD-370100", Optional.empty(), DAY.plusDays(9));
        assertThat(near(DAY)).containsExactly("今天最后一天", "二", "三");
        assertThat(store.services().near(Service.Kind.NURSERY, JINAN, DAY, 3)).isEmpty();
    }

    @Test
    void refusesWhatWorkersCouldNotUse() {
        assertThatThrownBy(() -> service("", "CN-SD", Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service("x".repeat(121), "CN-SD", Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service("甲", "CN", Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
