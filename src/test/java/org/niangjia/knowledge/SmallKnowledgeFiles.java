package org.niangjia.knowledge;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of {@link SmallKnowledge}. */
final class SmallKnowledgeFiles {

    static final Map<String, String> CONTENT = Map.ofEntries(
            Map.entry(SmallKnowledge.SOURCES, """
                    sources:
                      - id: national-law
                        title: {zh: 全国的法, en: The National Law}
                        issuer: 国务院
                        number: 第一号
                        jurisdiction: CN
                        in_force_from: 2012-04-28
                        verified: text
                        checked_on: 2026-11-22
                        text_file: national
                      - id: old-law
                        title: {zh: 旧的法, en: The Old Law}
                        issuer: 国务院
                        jurisdiction: CN
                        in_force_from: 1988-09-01
                        repealed_on: 2012-04-28
                        verified: text
                        checked_on: 2026-11-22
                        text_file: old
                      - id: local-law
                        title: {zh: 山东的条例, en: The Shandong Regulation}
                        issuer: 山东省人大常委会
                        jurisdiction: CN-SD
                        in_force_from: 2016-01-22
                        verified: secondary
                        checked_on: 2026-11-22
                        text_file: local
                    """),
            Map.entry(SmallKnowledge.HOTLINES, """
                    hotlines:
                      - {id: union, number: '12351', title: {zh: 工会热线, en: union hotline}, hours: {zh: 工作日, en: working days}, verified: unverified, checked_on: 2026-11-22}
                      - {id: human_resources, number: '12333', title: {zh: 人社热线, en: labour hotline}, hours: {zh: 工作日, en: working days}, verified: unverified, checked_on: 2026-11-22}
                      - {id: legal_aid, number: '12348', title: {zh: 法律援助热线, en: legal aid hotline}, hours: {zh: 工作日, en: working days}, verified: unverified, checked_on: 2026-11-22}
                      - {id: government, number: '12345', title: {zh: 政务热线, en: government hotline}, hours: {zh: 工作日, en: working days}, verified: unverified, checked_on: 2026-11-22}
                      - {id: police, number: '110', title: {zh: 报警, en: police}, hours: {zh: 随时, en: any time}, verified: unverified, checked_on: 2026-11-22}
                    """),
            Map.entry("knowledge/departments.yaml", """
                    departments:
                      - {id: women_workers, title: {zh: 女职工部, en: women workers' department}}
                    """),
            Map.entry("knowledge/jurisdictions.yaml", """
                    jurisdictions:
                      - {code: CN, title: {zh: 全国, en: national}, names: {zh: [全国], en: [nationwide]}}
                      - {code: CN-SD, title: {zh: 山东省, en: Shandong}, names: {zh: [山东], en: [Shandong]}}
                      - {code: CN-SD-370100, title: {zh: 济南市, en: Jinan}, names: {zh: [济南], en: [Jinan]}}
                      - {code: CN-HA, title: {zh: 河南省, en: Henan}, names: {zh: [河南], en: [Henan]}}
                    """),
            Map.entry("knowledge/crisis.yaml", """
                    everyday: [不想活动]
                    crises:
                      - id: suicide
                        danger: [不想活, kill myself, rape]
                        text:
                          zh: 先保证安全，打{phone.police}。
                          en: Be safe first, call {phone.police}.
                    """),
            Map.entry(SmallKnowledge.BASE_LEAVE, """
                    parameter: maternity_leave
                    unit: day
                    description: {zh: 国家规定的产假, en: national maternity leave}
                    values:
                      CN:
                        1988-09-01: {value: 90, citations: [{source: old-law, provision: 第八条}]}
                        2012-04-28: {value: 98, citations: [{source: national-law, provision: 第七条第一款}]}
                    """),
            Map.entry(SmallKnowledge.LOCAL_LEAVE, """
                    parameter: extended_maternity_leave
                    unit: day
                    description: {zh: 地方增加的产假, en: leave added by the province}
                    values:
                      CN-SD:
                        2016-01-22: {value: 60, citations: [{source: local-law, provision: 第二十五条}]}
                    """),
            Map.entry(SmallKnowledge.LEAVE_DAYS, """
                    article: leave-days
                    topic: maternity_leave
                    title: {zh: 产假有多少天, en: How long maternity leave is}
                    department: women_workers
                    related: [fired]
                    local_rules: true
                    counts: maternity_leave
                    verified_on: 2026-11-22
                    verified_by: curators
                    versions:
                      CN:
                        2012-04-28:
                          text:
                            zh: |
                              国家规定的产假是{maternity_leave}天。

                              有事打{phone.union}。
                            en: |
                              The national leave is {maternity_leave} days.

                              If in doubt call {phone.union}.
                          citations:
                            - {source: national-law, provision: 第七条第一款}
                      CN-SD:
                        2016-01-22:
                          text:
                            zh: 在{place}，产假合计{maternity_leave.days}天，其中{extended_maternity_leave}天是山东加的。
                            en: In {place} it is {maternity_leave.days} days, {extended_maternity_leave} of them from Shandong.
                          citations:
                            - {source: local-law, provision: 第二十五条}
                    """),
            Map.entry(SmallKnowledge.FIRED, """
                    article: fired
                    topic: dismissal_protection
                    title: {zh: 怀孕被辞退, en: Fired while pregnant}
                    department: women_workers
                    verified_on: 2026-11-22
                    verified_by: curators
                    versions:
                      CN:
                        2012-04-28:
                          text: {zh: 单位不能因为怀孕辞退你。, en: Your employer may not fire you for being pregnant.}
                          citations: [{source: national-law, provision: 第五条}]
                        2030-01-01: null
                    """),
            Map.entry(
                    SmallKnowledge.DAYS_INTENT,
                    intent("maternity_leave", "days", "leave-days", "产假有多少天", "maternity leave")),
            Map.entry(
                    SmallKnowledge.FIRED_INTENT,
                    intent("dismissal_protection", "fired", "fired", "怀孕被辞退怎么办", "fired while pregnant")),
            Map.entry(SmallKnowledge.CHIT_CHAT, """
                    kind: chit_chat
                    utterances:
                      zh: [今天天气怎么样, 讲个笑话听听, 你叫什么名字, 吃饭了没有, 今天几号]
                      en: [how is the weather, tell me a joke, what is your name, have you eaten, good night]
                    """),
            Map.entry(SmallKnowledge.WORKED, """
                    - name: One baby, Shandong
                      facts: {jurisdiction: CN-SD, on: 2026-11-22}
                      expect: {days: 158, steps: [98, 60]}
                    """));

    private SmallKnowledgeFiles() {}

    private static String intent(String topic, String name, String article, String zh, String en) {
        return "intent: " + topic + "." + name + "\n"
                + "topic: " + topic + "\n"
                + "title: {zh: " + zh + ", en: About " + en + "}\n"
                + "article: " + article + "\n"
                + "slots: [jurisdiction]\n"
                + "utterances:\n"
                + "  zh:\n" + lines(12, zh)
                + "  en:\n" + lines(6, "about " + en);
    }

    private static String lines(int count, String words) {
        return IntStream.range(0, count)
                .mapToObj(i -> "    - " + words + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i) + "\n")
                .collect(Collectors.joining());
    }
}
