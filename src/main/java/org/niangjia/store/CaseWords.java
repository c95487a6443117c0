package org.niangjia.store;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.niangjia.question.RedactedText;

/** What askers wrote in cases. Safe for use by several threads. */
final class CaseWords implements WordSearch.Source {

    /** The opening words stand in the first step too. */
    private static final String SPOKEN = "kind IN ('opened', 'added', 'reopened', 'rated')";

    private final FieldCipher cipher;

    CaseWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public List<WordSearch.SealedText> after(Handle handle, long row) {
        return handle.createQuery("SELECT id, case_id, kind, content FROM case_step WHERE id > :row AND " + SPOKEN
                        + " ORDER BY id")
                .bind("row", row)
                .map((step, context) -> {
                    long id = step.getLong("id");
                    String kind = step.getString("kind");
                    byte[] sealed = step.getBytes("content");
                    return new WordSearch.SealedText(id, step.getLong("case_id"), () -> opened(id, kind, sealed));
                })
                .list();
    }

    private String opened(long id, String kind, byte[] sealed) {
        return CaseRows.said(StoredCaseEvent.read(kind, cipher.open(new Place("case_step", "content", id), sealed)))
                .map(RedactedText::value)
                .orElse("");
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM case_step WHERE " + SPOKEN)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Set<Long> rows(Handle handle) {
        return Set.copyOf(handle.createQuery("SELECT id FROM case_step WHERE " + SPOKEN)
                .mapTo(Long.class)
                .list());
    }
}
