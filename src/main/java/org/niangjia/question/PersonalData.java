package org.niangjia.question;

/**
 * Finds personal data in words and replaces it by a mark: 〔证件号〕 identity number, 〔手机号〕 mobile, 〔电话〕 land line, 〔银行卡〕 bank card,
 * 〔邮箱〕 e-mail address, 〔号码〕 another number that can be a person's (a chat account, a long run of digits).
 *
 * <p>Works on the words folded for matching ({@link FoldedText}) with hand-written scanners and no regular expression: the time is linear in
 * the length and no input can exhaust the stack. Redacting twice gives what redacting once gave.
 */
final class PersonalData {
    private PersonalData() {}

    static String redact(String raw) {
        FoldedText text = FoldedText.of(CleanText.of(raw));
        PersonalDataMarks marks = new PersonalDataMarks(text);
        MailAddresses.mark(text, marks);
        ChatAccounts.mark(text, marks);
        PersonalNumbers.mark(text, marks);
        return marks.applied();
    }
}
