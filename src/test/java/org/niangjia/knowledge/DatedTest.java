package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Jurisdiction;

class DatedTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 4, 28);
    private static final LocalDate SECOND = LocalDate.of(2022, 11, 1);
    private static final LocalDate REPEAL = LocalDate.of(2030, 1, 1);
    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");
    private static final Jurisdiction JINAN = new Jurisdiction("CN-SD-370100");

    private final Dated<String> dated =
            new Dated<>(Map.of(REPEAL, Optional.empty(), FIRST, Optional.of("first"), SECOND, Optional.of("second")));

    @Test
    void nothingHoldsBeforeTheFirstDay() {
        assertThat(dated.on(FIRST.minusDays(1))).isEmpty();
        assertThat(dated.on(LocalDate.MIN)).isEmpty();
    }

    @Test
    void aContentHoldsFromItsFirstDayToTheDayBeforeTheNext() {
        assertThat(dated.on(FIRST)).contains(new Dated.Held<>(FIRST, "first"));
        assertThat(dated.on(SECOND.minusDays(1))).contains(new Dated.Held<>(FIRST, "first"));
        assertThat(dated.on(SECOND)).contains(new Dated.Held<>(SECOND, "second"));
        assertThat(dated.on(REPEAL.minusDays(1))).contains(new Dated.Held<>(SECOND, "second"));
    }

    @Test
    void nothingHoldsFromTheDayOfARepeal() {
        assertThat(dated.on(REPEAL)).isEmpty();
        assertThat(dated.on(LocalDate.MAX)).isEmpty();
    }

    @Test
    void theContentsCannotBeChanged() {
        assertThat(dated.byStart()).isUnmodifiable();
        assertThat(dated.byStart().keySet()).containsExactly(FIRST, SECOND, REPEAL);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dated<>(Map.of()));
    }

    @Test
    void aPlaceWithoutContentOfItsOwnHasThatOfThePlaceAboveIt() {
        ByPlace<String> byPlace = new ByPlace<>(Map.of(Jurisdiction.NATIONAL, dated));
        assertThat(byPlace.find(JINAN, SECOND)).contains(new ByPlace.Found<>(Jurisdiction.NATIONAL, SECOND, "second"));
    }

    @Test
    void theMostSpecificPlaceThatHasAContentOnTheDayIsChosen() {
        ByPlace<String> byPlace = new ByPlace<>(
                Map.of(Jurisdiction.NATIONAL, dated, SHANDONG, new Dated<>(Map.of(SECOND, Optional.of("local")))));
        assertThat(byPlace.find(JINAN, SECOND)).contains(new ByPlace.Found<>(SHANDONG, SECOND, "local"));
        assertThat(byPlace.find(JINAN, SECOND.minusDays(1)))
                .contains(new ByPlace.Found<>(Jurisdiction.NATIONAL, FIRST, "first"));
        assertThat(byPlace.find(new Jurisdiction("CN-HA"), SECOND))
                .contains(new ByPlace.Found<>(Jurisdiction.NATIONAL, SECOND, "second"));
    }

    @Test
    void thatOfANeighbourOrOfAPlaceBelowNeverHolds() {
        ByPlace<String> byPlace = new ByPlace<>(Map.of(JINAN, dated));
        assertThat(byPlace.find(SHANDONG, SECOND)).isEmpty();
        assertThat(byPlace.find(new Jurisdiction("CN-SD-370200"), SECOND)).isEmpty();
        assertThat(byPlace.find(Jurisdiction.NATIONAL, SECOND)).isEmpty();
    }

    @Test
    void theRepealOfALocalContentBringsBackTheNationalOne() {
        ByPlace<String> byPlace = new ByPlace<>(
                Map.of(Jurisdiction.NATIONAL, new Dated<>(Map.of(FIRST, Optional.of("national"))), SHANDONG, dated));
        assertThat(byPlace.find(SHANDONG, REPEAL))
                .contains(new ByPlace.Found<>(Jurisdiction.NATIONAL, FIRST, "national"));
    }

    @Test
    void whatRestsOnSeveralThingsIsKnownAsWellAsTheLeastKnownOfThem() {
        assertThat(Verified.TEXT.andAlso(Verified.SECONDARY)).isEqualTo(Verified.SECONDARY);
        assertThat(Verified.UNVERIFIED.andAlso(Verified.TEXT)).isEqualTo(Verified.UNVERIFIED);
        assertThat(Verified.TEXT.andAlso(Verified.TEXT)).isEqualTo(Verified.TEXT);
    }
}
