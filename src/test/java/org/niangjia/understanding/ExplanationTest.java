package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.model.Neighbour;
import org.niangjia.understanding.model.Thresholds;
import org.niangjia.understanding.place.PlaceFinder;

/** An explanation tells what the understander really did. */
class ExplanationTest {

    private static Explanation explain(String words) {
        return SmallModel.understander().explain(words).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "產假 有多少天",
                "老公能陪几天假？",
                "今天天气怎么样",
                "我在厂里干了三年，上个月查出来怀孕，跟组长说了以后她脸色就变了。怀孕被公司辞退怎么办？他们说下礼拜就不用来了，我也不知道找谁"
            })
    void itEndsWhereTheUnderstanderEnds(String words) {
        Understanding understood = SmallModel.understander().understand(words);
        Explanation why = explain(words);
        assertThat(why.inScope()).isEqualTo(understood.inScope());
        assertThat(why.likeliest())
                .isEqualTo(understood.ranked().stream().limit(5).toList());
        Explanation.Read winner = why.readings().get(why.winner());
        assertThat(winner.best()).isEqualTo(understood.ranked().stream().findFirst());
        assertThat(winner.inScope()).isEqualTo(understood.inScope());
    }

    @Test
    void aLongStoryShowsItsSentencesAndWhichOfThemCounted() {
        Explanation why = explain("我在厂里干了三年，上个月查出来怀孕，跟组长说了以后她脸色就变了。怀孕被公司辞退怎么办？他们说下礼拜就不用来了，我也不知道找谁");
        assertThat(why.readings()).hasSizeGreaterThan(2);
        assertThat(why.readings()).extracting(Explanation.Read::words).contains(why.normalised());
        assertThat(why.readings().get(why.winner()).words()).contains("怀孕被公司辞退怎么办");
        assertThat(why.likeliest().get(0).intent()).isEqualTo(SmallModel.FIRED);
    }

    @Test
    void theNearestUtterancesComeWithTheirIntent() {
        List<Neighbour> nearest = explain("产假有多少天").nearest();
        assertThat(nearest).hasSize(5).isSortedAccordingTo((a, b) -> Double.compare(b.cosine(), a.cosine()));
        assertThat(nearest.get(0).words()).isEqualTo("产假有多少天");
        assertThat(nearest.get(0).intent()).contains(SmallModel.DAYS);
        assertThat(nearest.get(0).cosine()).isCloseTo(1, within(1e-5));
        assertThat(explain("红烧肉怎么做").nearest().get(0).intent()).isEmpty();
    }

    @Test
    void placesAreShownAsTheyWereEncoded() {
        Understander understander = new Understander(
                SmallModel.ENCODERS,
                SmallModel.train("places"),
                new PlaceFinder(Map.of("广州", new Jurisdiction("CN-GD-440100"))));
        Explanation why = understander.explain("廣州產假有多少天").orElseThrow();
        assertThat(why.normalised()).isEqualTo("广州产假有多少天");
        assertThat(why.readings()).extracting(Explanation.Read::words).containsExactly("山东产假有多少天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "？？", "🤰"})
    void whereThereAreNoWordsThereIsNothingToExplain(String words) {
        assertThat(SmallModel.understander().explain(words)).isEqualTo(Optional.empty());
    }

    @Test
    void thresholdsAreThoseInUse() {
        Thresholds thresholds =
                SmallModel.neverSure().explain("产假有多少天").orElseThrow().thresholds();
        assertThat(thresholds).isEqualTo(new Thresholds(0, 2, 0));
    }
}
