package org.niangjia.consultation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有真人没，我不想跟机器说话",
                "算了说不清楚，还是给我转人工吧",
                "你帮我把这个情况转给工会的人",
                "能不能把我的事反映给工会？",
                "哎呀你听不懂，转人工",
                "我不跟机器人聊了，找个人来跟我说",
                "有活人吗",
                "说不明白，能有个真人给看看吗",
                "还是得找个人问问，机器说不清",
                "跟机器讲半天也讲不明白 换个人工吧",
                "你答非所问，给我接人工",
                "this is useless, talk to a human please"
            })
    void whoeverWantsAPersonInWhateverWordsIsHeard(String words) {
        assertThat(Wish.in(words)).contains(Wish.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"嗯……那个就是……", "呃，怎么说呢", "嗯，那个"})
    void whoeverLooksForWordsIsGreetedAndListenedTo(String words) {
        assertThat(Wish.in(words)).contains(Wish.HELLO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"转人工要多久，产假几天", "厂里转给工会的钱是多少", "人工流产，休几天", "工会的人收了会费，不办事怎么投诉", "有没有人工流产假", "跟老板说不清楚，找工会的人有用吗"})
    void whoeverAsksSomethingIsAnswered(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }

    /** 68 ways to ask for a person, and as many sentences that speak of staff, robots or somebody else and wish for none. */
    @TestFactory
    Stream<DynamicTest> aPersonIsWishedForInManyWords() throws IOException {
        return rows("wishes_for_a_person.tsv");
    }

    /** Doubts of an answer, questions how it was counted, its figures said again; and questions of the law that look like them. */
    @TestFactory
    Stream<DynamicTest> whatAsksOfTheAnswerIsTold() throws IOException {
        return rows("wishes_about_an_answer.tsv");
    }

    private static Stream<DynamicTest> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/evaluation", file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(
                        String.join(" ", row),
                        () -> assertThat(Wish.in(row[1])
                                        .map(wish -> wish.name().toLowerCase(Locale.ROOT))
                                        .orElse("none"))
                                .isEqualTo(row[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "知道啦，谢谢啊",
                "嗯，这下懂了",
                "行，那我心里有数了",
                "好，总算弄清楚了，辛苦了",
                "没别的事了，多谢",
                "Perfect, thank you so much!",
                "ok that helps, bye",
                "great, now i understand. thanks for your help"
            })
    void wordsThatCloseTheTalkAreTakenSo(String words) {
        assertThat(Wish.in(words)).contains(Wish.THANKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一步一步算给我看看",
                "逐项列出来行吗",
                "can you walk me through it",
                "break it down for me",
                "零头怎么没算进去",
                "怎么算的，第一年咋不算",
                "why not the first month",
                "凭啥多一个就多十五天，哪部法规定的",
                "这173天依据是哪条",
                "why 15 more days? where is that written"
            })
    void whoWantsEachStepWantsTheCount(String words) {
        assertThat(Wish.in(words)).contains(Wish.COUNTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你敢保证吗，可别糊弄我",
                "可不能骗人啊",
                "真的假的？你要说实话",
                "靠谱不，我得去跟厂长理论",
                "他说的是不是真的",
                "are you certain? please don't mislead me",
                "is my boss lying to me?"
            })
    void whoPleadsToBeToldTheTruthDoubtsIt(String words) {
        assertThat(Wish.in(words)).contains(Wish.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "厂长说他没见过这条规定，到底哪条写的",
                "so it is 10 days by law? where can i find that",
                "财务讲不知道有这个规定，写在哪里",
                "有具体的法条吗",
                "你凭什么这么讲，有文件没有",
                "这个有没有相关规定",
                "my boss says he never heard of it, where is that written"
            })
    void whereItIsWrittenIsAskedAlsoBesideWhoKnowsOfNoSuchRule(String words) {
        assertThat(Wish.in(words)).contains(Wish.BASIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司说请假要扣三百，这是哪条写的", "老板说不知道我怀孕"})
    void whatAnEmployerDoesIsNot(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板骗我签了离职", "他坑我工资咋办", "my boss is lying about my overtime", "他们这么说合法吗，产假几天"})
    void whoTellsOfOthersWhoDeceiveDoesNot(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一步步逼我走", "周末怎么不给钱", "why was i not paid", "公司有规定吗，哺乳假几点", "凭什么这么扣我钱"})
    void whatOnlyLooksLikeItIsNoWish(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok. i'd rather talk to a real person about my pay",
                "can i speak to someone about the night shifts"
            })
    void aPersonMayBeWantedAboutSomething(String words) {
        assertThat(Wish.in(words)).contains(Wish.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那先不用了", "算了，暂时不用了，取消吧", "ok, never mind"})
    void whoLeavesWhatIsOpenMaySaySoTwice(String words) {
        assertThat(Wish.in(words)).contains(Wish.CANCEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那先不算了", "暂时不问了吧", "我先不说了"})
    void whoPutsItOffCanGoOnLater(String words) {
        assertThat(Wish.in(words)).contains(Wish.LATER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明白了，那陪产假呢",
                "谢谢，再问一下年假几天",
                "公司知道了会不会辞退我",
                "我知道了他的底薪",
                "thanks, and for how long?",
                "great, but is it paid"
            })
    void whoGoesOnIsNotBiddenFarewell(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为什么不能扣", "那凭什么不能辞退", "为啥不许降薪"})
    void whatAnEmployerMayNotDoIsAskedWhy(String words) {
        assertThat(Wish.in(words)).contains(Wish.WHY);
    }

    @Test
    void wordsOfAnyLengthAreReadAtOnce() {
        assertThat(Wish.in("嗯好的谢谢明白了，".repeat(300) + "产假")).isEmpty();
        assertThat(Wish.in("这下我心里都算是".repeat(300))).isEmpty();
        assertThat(Wish.in("能不能给我转接".repeat(400))).isEmpty();
        assertThat(Wish.in("那就是一共也就是说".repeat(6))).isEmpty();
        assertThat(Wish.in("can you let me talk to ".repeat(200))).isEmpty();
    }
}
