package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A difficult birth told by the way, and words much like it: a row without a value stays open. */
class DifficultBirthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上个月生的双胞胎，生的时候还是难产，遭了大罪，能歇几天|true",
                "折腾了两天，结果还是难产，产假几天|true",
                "俩闺女，还是难产，产假一共几天|true",
                "孩子个头大，又是难产，能休多久|true",
                "二胎，也是难产，休几天|true",
                "难产生的，产假多少天|true",
                "最后居然还是难产，假有几天|true",
                "是顺产还是难产|",
                "剖腹产，还是难产，算哪种|",
                "不知道生的时候还是难产|",
                "如果生的时候还是难产，加几天|",
                "万一还是难产呢，加几天|",
                "生的时候还是难产吗|",
                "大夫讲不算难产|",
                "又不是难产，怎么休那么久|"
            })
    void isReadWhereItIsToldOnTop(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    /** What the hospital's papers leave out was not certified; what an employer or a law leaves out denies nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "剖的，病历上没提难产，产假几天|false",
                "出院小结里没有“难产”两个字，产假几天|false",
                "难产俩字压根没写，产假几天|false",
                "出院证明上未见难产字样，产假多少|false",
                "C-section, no mention of a difficult birth in my discharge papers, how many days|false",
                "The hospital papers say nothing about a difficult birth. How long?|false",
                "The certificate doesn't say it was a difficult birth, how many days|false",
                "大夫没说难产，顺产转剖，产假几天|false",
                "上一胎难产，这胎顺产，歇几天|false",
                "头胎是难产，这次剖的，产假几天|",
                "头胎难产，产假几天|true",
                "My record says caesarean and never mentions difficult birth|false",
                "Nowhere does it say difficult birth, just C-section|false",
                "A difficult delivery is not mentioned anywhere in my papers|false",
                "公司规定没写难产，我是难产，产假几天|true",
                "顺不下来，医院给开的难产证明，假几天|true",
                "难产证明也开了，一共几天|true",
                "医院没开难产证明，能加吗|false",
                "医院能开难产证明吗|",
                "The law says nothing about it, HR neither, but I had a difficult birth|true",
                "小结写着难产、侧切，产假几天|true",
                "大夫写了难产、大出血，歇几天|true",
                "难产、剖腹产有啥不一样|",
                "HR never mentioned the difficult birth leave, is there any|"
            })
    void isDeniedByWhatThePapersLeaveOut(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    /** What is said of every caesarean is not what the hospital wrote of hers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我是剖的，都说剖腹产一律当难产，我就按一百七十三天休了|",
                "人事讲剖宫产全都按难产报，173天，对吧|",
                "凡是剖的就视为难产，有这规定吗，我能歇几天|",
                "听说只要剖就等于难产，我歇几天|",
                "HR says all C-sections are difficult births, so 173 days, right?|",
                "A caesarean is automatically a difficult birth, so I get 173 days?|",
                "剖的，医生都写了是难产，产假几天|true",
                "我剖的，医院开的证明就是难产，产假几天|true",
                "顺产转剖，小结上写的难产，歇几天|true",
                "剖的，人家说剖腹产一律当难产，可病历上没写难产|false",
                "人家说剖腹产一律当难产。我这个医院写明了难产，休几天|true"
            })
    void isNotReadFromWhatIsSaidOfEveryCaesarean(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }
}
