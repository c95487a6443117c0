package org.niangjia;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds secrets in bytes in every form in which they stand there without being encrypted. */
public final class SecretFinder {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** A name of three characters in two bytes each: that is too much to be met by chance in a database. */
    private static final int SHORTEST = 6;

    /** By the first four bytes of the form, so that bytes are gone through once, however many secrets there are. */
    private final Map<Integer, List<Form>> forms = new HashMap<>();

    private static final class Form {
        private final String secret;
        private final byte[] bytes;

        Form(String secret, byte[] bytes) {
            this.secret = secret;
            this.bytes = bytes;
        }
    }

    public SecretFinder(List<String> secrets) {
        secrets.forEach(secret -> {
            for (Charset encoding : ENCODINGS) {
                add(secret, secret.getBytes(encoding));
            }
        });
    }

    private void add(String secret, byte[] bytes) {
        put(secret, bytes);
        put(secret, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        put(secret, HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) {
            // What stands before decides how the bits fall into letters; the letters at the edges hold bits of the
            // neighbours.
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            byte[] letters = Base64.getEncoder().withoutPadding().encode(shifted);
            int end = letters.length - (shifted.length % 3 == 0 ? 0 : 1);
            put(secret, Arrays.copyOfRange(letters, shift == 0 ? 0 : shift + 1, end));
        }
    }

    private void put(String secret, byte[] form) {
        if (form.length < SHORTEST) {
            throw new IllegalArgumentException("too short a secret to tell from chance: " + secret);
        }
        forms.computeIfAbsent(ByteBuffer.wrap(form).getInt(), key -> new ArrayList<>())
                .add(new Form(secret, form));
    }

    /** Those of the secrets that stand there, in order. */
    public Set<String> in(byte[] content) {
        Set<String> found = new TreeSet<>();
        int window = 0;
        for (int i = 0; i < content.length; i++) {
            window = (window << Byte.SIZE) | (content[i] & 0xFF);
            List<Form> begun = i + 1 < Integer.BYTES ? List.of() : forms.getOrDefault(window, List.of());
            int from = i + 1 - Integer.BYTES;
            for (Form form : begun) {
                int to = from + form.bytes.length;
                if (to <= content.length && Arrays.equals(content, from, to, form.bytes, 0, form.bytes.length)) {
                    found.add(form.secret);
                }
            }
        }
        return found;
    }
}
