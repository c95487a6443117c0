package org.niangjia.casework;

import java.util.BitSet;
import java.util.Collection;

/** Numbers of unresolved questions: a hundred thousand of them take 12 KB, and are looked up in no time. Immutable. */
public final class QuestionNumbers {

    private final BitSet numbers;

    private QuestionNumbers(BitSet numbers) {
        this.numbers = numbers;
    }

    public static QuestionNumbers of(Collection<Long> numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(number -> bits.set(Math.toIntExact(number)));
        return new QuestionNumbers(bits);
    }

    /** Reads numbers that are parted by commas, as a database puts them together. */
    public static QuestionNumbers parse(String written) {
        BitSet bits = new BitSet();
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ',') {
                bits.set(number);
                number = 0;
            } else {
                number = Math.addExact(Math.multiplyExact(number, 10), c - '0');
            }
        }
        if (!written.isEmpty()) {
            bits.set(number);
        }
        return new QuestionNumbers(bits);
    }

    public boolean contains(long number) {
        return number >= 0 && number <= Integer.MAX_VALUE && numbers.get((int) number);
    }

    public int size() {
        return numbers.cardinality();
    }

    /** Those of them that others do not have. */
    public QuestionNumbers without(QuestionNumbers others) {
        BitSet left = (BitSet) numbers.clone();
        left.andNot(others.numbers);
        return new QuestionNumbers(left);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof QuestionNumbers same && same.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
