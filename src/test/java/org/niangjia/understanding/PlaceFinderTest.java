package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Jurisdiction;

class PlaceFinderTest {

    private final PlaceFinder places = new PlaceFinder(names());

    private static Map<String, Jurisdiction> names() {
        Map<String, Jurisdiction> names = new HashMap<>();
        ShippedKnowledge.get()
                .places()
                .values()
                .forEach(place -> place.names()
                        .values()
                        .forEach(of -> of.forEach(name -> names.put(name, place.jurisdiction()))));
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "产假有多少天,",
        "山东产假多少天, CN-SD",
        "山东省产假多少天, CN-SD",
        "在济南上班产假几天, CN-SD-370100",
        "山东济南的产假, CN-SD-370100",
        "我在濟南上班, CN-SD-370100",
        "户口在河南在青岛上班产假按哪里, CN-SD-370200",
        "户口在济南在河南上班产假按哪里, CN-HA",
        "我是山东人在北京上班, CN-BJ",
        "老家河南，在广东打工, CN-GD",
        "公司在上海，我住江苏, CN-SH",
        "北京的公司，人在山东, CN-BJ",
        "我是青岛人，也在青岛上班, CN-SD-370200",
        "How long is maternity leave in Shandong?, CN-SD",
        "SHANDONG, CN-SD",
        "I work in Qingdao, CN-SD-370200",
        "shandongish food,",
        "shandongish food in Shandong, CN-SD",
        "from Henan but I work in Beijing, CN-HA"
    })
    void findsThePlaceWhoseLawIsMeant(String words, @Nullable String code) {
        // The last one: in English the place of work follows the word for it, so the first place is taken.
        assertThat(places.find(words).map(Jurisdiction::code)).isEqualTo(Optional.ofNullable(code));
    }
}
