package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "民警把那人带走了，公司要不要担责任",
                "保安把他轰走了。我想告他，要留什么",
                "我没事了，我妈陪着我呢。加班那事上哪告",
                "他已经被抓了，误工那几天的工资谁给",
                "the police took him away. is the company responsible too?",
                "I'm safe now, thanks. where do I complain about the shifts?"
            })
    void asksOnWhatIsOver(String words) {
        assertThat(SafeNow.asksOn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "警察来把他带走了，可他又回来了，我躲哪",
                "保安把他拉开了，一会儿就下班了我怕他，怎么办",
                "我下来了",
                "我姐陪着我呢，我还是不想活，怎么办",
                "he was arrested but he is back again, what do I do",
                "他把我拉走了，怎么办"
            })
    void doesNotWhileItGoesOn(String words) {
        assertThat(SafeNow.asksOn(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三个月前在车间被冲床轧掉半截手指，单位到现在不报工伤",
                "机器把我手绞伤了，住院费自己垫的一万二，老板不认",
                "上班搬货砸断了脚，做了手术，公司说不算工伤",
                "I was injured at work in May, the hospital bills came to 9,000 and they will not report it"
            })
    void anInjuryThatWasSeenToIsOver(String words) {
        assertThat(SafeNow.wasTreated(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机器把我手绞进去了，血止不住",
                "车间里砸伤了脚，肿得动不了",
                "怀孕30周了，上班摔了一跤，肚子一阵阵疼",
                "28周了，在车间摔到了，肚子发硬，是不是要保胎",
                "怀了三个月了，上班被撞到，住院费谁出",
                "工伤半年了没人管，手断了，我站在楼顶",
                "工伤住了两个月院，活着没意思",
                "老公打断我胳膊，住院花了一万"
            })
    void anInjuryThatWasNotIsNone(String words) {
        assertThat(SafeNow.wasTreated(words)).isFalse();
    }
}
