package org.niangjia.understanding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Jurisdiction;

public class PlaceFinderTest {

    private final PlaceFinder places = shipped();

    public static PlaceFinder shipped() {
        return new PlaceFinder(
                ShippedKnowledge.get().placesByName(), ShippedKnowledge.get().notPlaces());
    }

    @ParameterizedTest
    @CsvSource({
        "娃户口落在老家安徽，我在济南上班, CN-AH",
        "孩子户口在河南，我在青岛打工, CN-HA",
        "户口随他爸在临沂，我俩都在北京, CN-SD-371300",
        "上海户口的宝宝，我们在青岛住, CN-SH",
        "my baby's hukou is in Henan and I work in Qingdao, CN-HA",
        "我在济南上班,",
        "孩子户口在河南，我户口在青岛, CN-HA",
        "户口还没落，我在济南上班,",
        "我户口在济南 孩子户口在德州, CN-SD-371400",
        "娃上在德州 我户口在济南, CN-SD-371400",
        "孩子户口在济南 我户口在德州, CN-SD-370100",
        "我户口在济南 孩子在德州上学, CN-SD-370100",
        "我户口在济南 婆婆户口在德州,",
        "孩子在济南生的 户口随他爸在德州, CN-SD-371400"
    })
    void findsWhereSomebodyIsRegistered(String words, @Nullable String code) {
        assertThat(places.registeredIn(words).map(Jurisdiction::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "产假有多少天,",
        "我不在青岛 在郑州, CN-HA-410100",
        "不是济南是烟台, CN-SD-370600",
        "从济南搬到北京了，在济南的时候育儿假十天，现在几天, CN-BJ",
        "从青岛厂里调到上海半年了，产假几天, CN-SH",
        "'does my husband in Zhejiang get paternity leave, our son was born in Yantai', CN-ZJ",
        "'my daughter was born in Yantai last week, how long is my leave', CN-SD-370600",
        "'I gave birth in Yantai but work in Zhejiang, how long is my leave', CN-ZJ",
        "老板想把我从济南调到上海，产假几天, CN-SD-370100",
        "I moved from Jinan to Beijing; in Jinan it was ten days, CN-BJ",
        "They want to have me moved from Jinan to Beijing, CN-SD-370100",
        "长沙，我老公陪产公司就给15天，说全国都15, CN-HN-430100",
        "我不在济南, CN-SD-370100",
        "我弟在乌鲁木齐成的家，他护理假几天，老家亲戚说跟山东一样, CN-XJ-650100",
        "在青岛上班，有人讲产假和河南差不多, CN-SD-370200",
        "我在上海闵行上班，陪产几天，别拿山东的数糊弄我, CN-SH",
        "婚假跟云南一样吗，我在济南, CN-SD-370100",
        "婚假跟云南一样吗, CN-YN",
        "我妹在昆明上班，我们这边婚假几天，我在济南, CN-SD-370100",
        "我们公司在北京和济南都有，我在济南上班, CN-SD-370100",
        "'I work in Wuhan, is it the same as in Beijing', CN-HB-420100",
        "'I work in Wuhan, do not give me the Shandong figure', CN-HB-420100",
        "我在安康上班, CN-SN-610900",
        "女职工安康互助怎么参加,",
        "在大同上班，产假几天, CN-SX-140200",
        "各地大同小异,",
        "武威的厂子, CN-GS-620600",
        "用武威胁我,",
        "我在喀什开饭店, CN-XJ-653100",
        "西昌打工，产假几天, CN-SC-513400",
        "其中卫生费谁出,",
        "第二天门卡刷不开了,",
        "平安顺利生了,",
        "拖延安检算不算上班,",
        "权益阳光公开,",
        "社保山东能转吗, CN-SD",
        "工资阳历月底发,",
        "三明治店上班,",
        "I work in Jingdezhen, CN-JX-360200",
        "我哥在武汉，嫂子在深圳，嫂子产假几天, CN-GD-440300",
        "我妹妹在安庆，弟弟在青岛，弟弟的陪产假几天, CN-SD-370200",
        "我们公司在北京和青岛都有，我在青岛，产假几天, CN-SD-370200",
        "山东产假多少天, CN-SD",
        "山东省产假多少天, CN-SD",
        "在济南上班产假几天, CN-SD-370100",
        "老公在浦东上班, CN-SH",
        "he works for a German firm in Pudong, CN-SH",
        "宝安的电子厂, CN-GD-440300",
        "在海淀上班, CN-BJ",
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
        "my nationality,",
        "在即墨上班, CN-SD-370200",
        "寿光的大棚里干活, CN-SD-370700",
        "济南市历下区的公司, CN-SD-370100",
        "山东省滕州市, CN-SD-370400",
        "鲁B牌照的单位, CN-SD-370200",
        "在鲁企业的女职工, CN-SD",
        "在京工作的山东人, CN-BJ",
        "公司在苏州，老家鲁西南, CN-JS-320500",
        "我在乌鲁木齐上班, CN-XJ-650100",
        "广西壮族自治区柳州市, CN-GX-450200",
        "I work in Xi'an, CN-SN-610100",
        "wo xian zai huaiyun le,",
        "老家河南，产假几天,",
        "嫁到河南，产假几天, CN-HA",
        "远嫁到长沙好几年了，怀二胎产假几天, CN-HN-430100",
        "从开封嫁到徐州，产假按哪头, CN-JS-320300",
        "我嫁到徐州了可还在枣庄上班，产假几天, CN-SD-370400",
        "嫁到徐州，单位没换，产假几天,",
        "我同事嫁到了上海，我能休几天,",
        "闺女嫁到重庆去了，这胎产假几天, CN-CQ",
        "要是回河南老家那边上班呢, CN-HA",
        "河南老家来的，在北京上班, CN-BJ",
        "湖南老家表姐上月刚生完，她单位批的产假对吗, CN-HN",
        "湖南老家表姐说她有产假，我产假几天,",
        "回河南老家生孩子产假几天,",
        "我表姐嫁到郑州了，她能休几天, CN-HA-410100",
        "我闺蜜嫁去西安，在北京上班，她产假几天, CN-BJ",
        "这60天是全国都有，还是咱们省给的,",
        "多的这些全国也一样吗,",
        "'is that nationwide, or only in our province',",
        "毕业于青岛大学,",
        "去上海出差摔伤了算工伤吗,",
        "济南户口的补贴, CN-SD-370100",
        "户口济南，在北京, CN-BJ",
        "我是青岛人，产假几天, CN-SD-370200",
        "我是青岛人，人在河南, CN-HA",
        "安徽阜阳人在青岛上班, CN-SD-370200",
        "市中区仲裁委在哪,",
        "高新区的厂,",
        "河东区的公司,",
        "北京路那家店,",
        "南京东路上班,",
        "青岛银行的员工,",
        "兰州拉面馆,",
        "周日照常上班,",
        "节假日照样加班,",
        "社保定点医院,",
        "周六安排加班,",
        "这是最大连续工时吗,",
        "学历下降了,",
        "福利津贴,",
        "股东平均分,",
        "外包头两个月,",
        "拖延安排仲裁,",
        "最大理由是怀孕,",
        "发文登记表,",
        "水平度量,",
        "苏宁的店员,",
        "济南市场上的摊位, CN-SD-370100"
    })
    void findsThePlaceWhoseLawIsMeant(String words, @Nullable String code) {
        assertThat(places.find(words).map(Jurisdiction::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "浙江产假多少天, 山东产假多少天",
        "新疆维吾尔自治区护理假, 山东护理假",
        "广东省深圳市, 山东山东",
        "章丘区的厂, 山东的厂",
        "周日照常上班, 周日照常上班",
        "全国统一的产假, 全国统一的产假",
        "没说地方, 没说地方",
        "how long in beijing, how long in shandong",
        "beijinger, beijinger"
    })
    void namesEveryPlaceBelowTheNationAlike(String words, String alike) {
        assertThat(places.alike(words)).isEqualTo(alike);
        assertThat(places.alike(alike)).isEqualTo(alike);
    }

    @Test
    void takesTimeByTheLengthOfTheTextAndNotByTheNumberOfNames() {
        Map<String, Jurisdiction> many = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            many.put("镇" + (char) ('一' + i) + "庄", new Jurisdiction("CN-SD"));
        }
        PlaceFinder manyPlaces = new PlaceFinder(many);
        String longest = "镇一".repeat(2_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(manyPlaces.find(longest)).isEmpty();
                assertThat(manyPlaces.alike(longest)).isEqualTo(longest);
            }
        });
        assertThat(manyPlaces.find(longest + "庄")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "老家浙江温州，已经有一个娃，这胎是双胞胎，产假加起来是几天, CN-ZJ-330300",
        "我老家是河南的，产假几天, CN-HA",
        "老家河南，在这边打工，产假几天,",
        "生完想回老家河南坐月子，产假几天,",
        "老家河南，婆家河北，产假几天,",
        "跟老家河南比，产假几天,"
    })
    void anOldHomeIsWhereItIsTheOnlyPlaceNamed(String words, @Nullable String code) {
        assertThat(places.oldHome(words).map(Jurisdiction::code)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void eachOfTwoPeopleHasAPlace() {
        String both = "我在河南上班，老公在温州，产假几天";
        assertThat(places.saidOf(true, both).map(Jurisdiction::code)).contains("CN-HA");
        assertThat(places.saidOf(false, both).map(Jurisdiction::code)).contains("CN-ZJ-330300");
        assertThat(places.saidOf(false, "我在河南上班，产假几天")).isEmpty();
        assertThat(places.meant("我闺蜜在温州歇了188天，我在济南，能歇几天")).contains(new Jurisdiction("CN-SD-370100"));
        assertThat(places.meant("A friend of mine had 178 days in Guangzhou, I work in Jinan, how long is my leave"))
                .contains(new Jurisdiction("CN-SD-370100"));
    }

    @ParameterizedTest
    @CsvSource({"温州, true", "我在河南。, true", "温州到河南的火车, false", "河南产假几天, false"})
    void aPlaceAloneSaysNoMore(String words, boolean only) {
        assertThat(places.areOnlyAPlace(words)).isEqualTo(only);
    }

    @Test
    void aPlaceThatIsOnlyComparedWithIsNotTheOneThatIsMeant() {
        assertThat(places.meant("陪产又是几天，可别拿山东的数糊弄我")).isEmpty();
        assertThat(places.meant("我不在济南")).isEmpty();
        assertThat(places.meant("我在济南")).contains(new Jurisdiction("CN-SD-370100"));
    }
}
