package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who tells that an agency sent her to another company, and asks of a contract or of the time without work, asks what a dispatch agency has to do. Thread-safe. */
final class SentByAnAgency {

    private static final Set<String> OF_ANYBODY = Set.of(
            "other_labour.contract_expiry",
            "other_labour.open_ended_contract",
            "other_labour.no_written_contract",
            "other_labour.unpaid_wages",
            "other_labour.final_wages",
            "other_labour.minimum_wage",
            "other_labour.layoff");

    private static final Phrasing AGENCY = Phrasing.of(
            "派遣|劳务公司|\\b(?:labou?r|staffing|employment|dispatch|temp|worker) agency\\b|\\bdispatch(?:ed)? (?:worker|company|contract)\\b|\\bagency worker\\b");

    private static final Phrasing ITS_DUTIES = Phrasing.of(
            "退回|退还给|退给|退到|没活|没岗|没地方派|等(?:着)?派|待岗|不派活|(?:最少|至少|得|该|要|应该)签(?:几|多|满)|签(?:几|多少|多久)|只(?:跟我|给我)?签了?(?:一|1|半)年"
                    + "|\\b(?:sent|send|returned) (?:me|us|her) back\\b|\\b(?:no work|no assignment|between (?:jobs|assignments|placements)|idle|waiting for (?:a|the next) (?:job|post|placement))\\b|\\b(?:how long|minimum|at least)\\b[^.?!;]{0,30}\\bcontract\\b|\\bcontract\\b[^.?!;]{0,30}\\bat least\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(OF_ANYBODY, List.of(AGENCY, ITS_DUTIES), List.of(), "other_labour.dispatch");

    private static final Phrasing PREGNANT =
            Phrasing.of("怀|孕|产假|哺乳|生(?:孩子|娃|了)|\\b(?:pregnan\\w*|maternity|nursing|breastfeed\\w*|birth|baby)\\b");

    /** Sent back without a word of a child, she asks no question of who is pregnant. */
    static final AnotherQuestion WITHOUT_A_CHILD = new AnotherQuestion(
            Set.of("dismissal_protection.dispatched_and_pregnant"),
            List.of(AGENCY, ITS_DUTIES),
            List.of(PREGNANT),
            "other_labour.dispatch");

    private SentByAnAgency() {}
}
