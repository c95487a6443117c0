package org.niangjia.question;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Many texts that are seldom looked at, in little memory: one after the other in one array. A hundred thousand utterances and messages take 8 MB
 * so, and 25 MB as strings. Immutable; each look makes a string anew.
 */
public final class ManyTexts extends AbstractList<String> implements RandomAccess {

    /** Two bytes for a character of Chinese and one for a letter, and no character that it lacks. */
    private static final Charset CHARSET = Charset.forName("GB18030");

    private final byte[] bytes;
    private final int[] ends;

    /** Of a list of these texts, as soon as it was asked for: to make every text for it takes long. Zero before. */
    private int hash;

    private ManyTexts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** The same texts in the same order. */
    public static ManyTexts of(Collection<String> texts) {
        if (texts instanceof ManyTexts packed) {
            return packed;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        int i = 0;
        for (String text : texts) {
            all.writeBytes(text.getBytes(CHARSET));
            ends[i++] = all.size();
        }
        return new ManyTexts(all.toByteArray(), ends);
    }

    /** Writes them as they lie in memory: read text by text, thirty thousand take a third of a second of a start. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(ends.length);
        for (int end : ends) {
            out.writeInt(end);
        }
        out.write(bytes);
    }

    /** What was written. */
    public static ManyTexts read(DataInputStream in) throws IOException {
        int[] ends = new int[in.readInt()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = in.readInt();
        }
        byte[] bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        in.readFully(bytes);
        return new ManyTexts(bytes, ends);
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, ends.length);
        int begin = index == 0 ? 0 : ends[index - 1];
        return new String(Arrays.copyOfRange(bytes, begin, ends[index]), CHARSET);
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManyTexts texts
                ? Arrays.equals(ends, texts.ends) && Arrays.equals(bytes, texts.bytes)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = super.hashCode();
        }
        return hash;
    }
}
