package org.niangjia.question;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What workers write that holds numbers but nothing personal. */
final class NeutralTexts {
    private NeutralTexts() {}

    static List<String> listed() {
        return List.of(
                "月薪8000元，一万二，12000，年薪150000",
                "工资5000\n4500\n5200\n4900\n6100",
                "三个月 4500 5000 5500 怎么算",
                "近四个月4500，5000，5500，6000元",
                "工资1500 8000 365",
                "2026年11月22日 20261122 2026-11-22 2025.12.31 2026/1/5",
                "2026-11-22 2026-12-31 2027-01-15",
                "从2026.01.01-2026.12.31",
                "2023 2024 2025 2026",
                "产假158天，188天，98天，15 30 60",
                "上午8:30-12:00，下午13:30到17:30",
                "12351、12333、12345、12338、110、120、12356、12348",
                "12351 12333 12345",
                "12338 12333 12351 12345 12348 12356",
                "010-12351",
                "0531-12345",
                "400-800-1234",
                "4008123123",
                "第四十二条 〔2025〕3号 国发〔2012〕619号",
                "国务院令第619号2012年4月28日起施行",
                "1995年5月1日",
                "我出生于一九九五年五月一日",
                "二〇二六年十一月二十二日",
                "三八妇女节 一一九 幺幺零",
                "孕30周+2，体重65.5公斤，血压120/80",
                "工龄3年6个月，连续缴费12 13 14个月",
                "99.5%的单位",
                "2026112210",
                "20261122103000",
                "1.产假2.陪产假3.育儿假",
                "①产假②陪产假③育儿假",
                "3.1415926",
                "I work at ABC.com since 2019",
                "we meet at 12.30 pm",
                "@all 请看通知",
                "微信公众号怎么查12333",
                "微信转账8000元算工资吗",
                "微信8000元",
                "微信12351",
                "在QQ上被骚扰怎么办",
                "WeChat account is required?",
                "微信group聊天记录能当证据吗",
                "微信聊天记录20页",
                "社保基数3881-19404",
                "生育津贴=12000/30*158=63200",
                "6222开头的卡",
                "房间号1301 1302 1303",
                "¥12,000.00 和 12,000,000",
                "〔证件号〕〔手机号〕〔电话〕〔银行卡〕〔邮箱〕〔号码〕");
    }

    /** A sentence of a worker with one to four figures in it. */
    static String generated(Random random) {
        StringBuilder text = new StringBuilder("请问");
        int figures = 1 + random.nextInt(4);
        String[] joints = {"，", " ", "、", "\n", "和", "到", " - ", "。"};
        for (int i = 0; i < figures; i++) {
            text.append(figure(random)).append(joints[random.nextInt(joints.length)]);
        }
        return text.append("怎么算").toString();
    }

    private static String figure(Random random) {
        int year = 1990 + random.nextInt(45);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(10)) {
            case 0 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case 1 -> String.format(Locale.ROOT, "%d年%d月%d日", year, month, day);
            case 2 -> String.format(Locale.ROOT, "%d.%d.%d", year, month, day);
            case 3 -> String.format(Locale.ROOT, "%d%02d%02d", year, month, day);
            case 4 -> Integer.toString(1_000 + random.nextInt(30_000));
            case 5 -> (1 + random.nextInt(300)) + "天";
            case 6 -> List.of("12351", "12333", "12345", "12338", "110", "120").get(random.nextInt(6));
            case 7 -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * 20_000);
            case 8 -> String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60));
            default -> Integer.toString(random.nextInt(200));
        };
    }
}
