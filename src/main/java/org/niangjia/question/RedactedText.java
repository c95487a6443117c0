package org.niangjia.question;

/**
 * Words with the personal data taken out: identity numbers, telephone numbers, bank cards and e-mail addresses are replaced by a mark.
 * Only {@link #of} makes one, so nothing that asks for a {@code RedactedText} can be given raw words.
 */
public final class RedactedText {

    private final String value;

    private RedactedText(String value) {
        this.value = value;
    }

    /** Redacts raw words as they came from a channel. Never fails; cleans what no text may hold (NUL, lone surrogates). */
    public static RedactedText of(String raw) {
        return new RedactedText(PersonalData.redact(raw));
    }

    public String value() {
        return value;
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedactedText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Leaves the words out, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "RedactedText[" + value.length() + " characters]";
    }
}
