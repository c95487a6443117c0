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
        "from Henan but I work in Beijing, CN-BJ",
        "I come from Henan but work in Beijing, CN-BJ",
        "'from Henan, working in Beijing', CN-BJ",
        "I work in Beijing but come from Henan, CN-BJ",
        "I live in Jinan and my company is in Beijing, CN-BJ",
        "My hukou is in Qingdao and I am employed by a factory in Henan, CN-HA",
        "I am from Qingdao and joined the Beijing office, CN-BJ",
        "Beijing is where I work and Jinan is where I live, CN-BJ",
        "'I come from Henan, does work count', CN-HA",
        "我住江苏，公司在上海, CN-SH",
        "户口在济南，单位在河南, CN-HA",
        "在北京上班在济南交社保, CN-BJ",
        "老家河南，在济南上班, CN-SD-370100",
        "老公在河南，我在青岛上班，他能休几天, CN-HA",
        "我老公在河南，我在青岛上班，他能休几天, CN-HA",
        "我在青岛上班，老公在河南，他能休几天陪产假, CN-HA",
        "我在青岛上班，老公在河南，陪产假几天, CN-HA",
        "我在青岛上班，老公单位在河南，单位不让他休, CN-HA",
        "老公在河南，我在青岛上班，我能休几天, CN-SD-370200",
        "老公在河南，我在陕西，产假几天, CN-SN",
        "老公在河南上班我在陕西产假几天, CN-SN",
        "老婆在河南，我在陕西，陪产假几天, CN-SN",
        "老婆在河南，我在陕西，产假几天, CN-HA",
        "我在济南，女儿在河南上班，她产假多少天, CN-HA",
        "我在山东青岛上班，老公在河南，我的产假几天, CN-SD-370200",
        "他能休几天，老公在河南，我在青岛上班, CN-HA",
        "我在青岛上班，河南的老公能休几天, CN-HA",
        "公司在青岛，老公单位在河南，他能休几天, CN-HA",
        "公司在青岛，老公单位在河南，产假几天, CN-SD-370200",
        "我和老公都在河南上班，户口在陕西，他能休几天, CN-HA",
        "'My husband works in Henan and I work in Qingdao, how many days does he get', CN-HA",
        "'I work in Qingdao, my husband is in Henan, how long is paternity leave', CN-HA",
        "'My husband is in Henan and I am in Qingdao, how long is my maternity leave', CN-SD-370200",
        "国家规定产假多少天,",
        "国家有没有育儿假,",
        "国家规定的产假，济南给多少, CN-SD-370100",
        "领不到国家补贴怎么办,",
        "全国统一的产假是多少天, CN",
        "国家层面产假多少天, CN",
        "全国产假多少天, CN",
        "What does national law say, CN",
        "Is it the same nationwide, CN",
        "Overtime on National Day,",
        "my nationality,"
    })
    void findsThePlaceWhoseLawIsMeant(String words, @Nullable String code) {
        assertThat(places.find(words).map(Jurisdiction::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "浙江产假多少天, 山东产假多少天",
        "新疆维吾尔自治区护理假, 山东护理假",
        "广东省深圳市, 山东山东",
        "全国统一的产假, 全国统一的产假",
        "没说地方, 没说地方",
        "how long in beijing, how long in shandong",
        "beijinger, beijinger"
    })
    void namesEveryPlaceBelowTheNationAlike(String words, String alike) {
        assertThat(places.alike(words)).isEqualTo(alike);
        assertThat(places.alike(alike)).isEqualTo(alike);
    }
}
