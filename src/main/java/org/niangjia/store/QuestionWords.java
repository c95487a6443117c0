package org.niangjia.store;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The words of unresolved questions. Safe for use by several threads. */
final class QuestionWords implements WordSearch.Source {

    private final FieldCipher cipher;

    QuestionWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public List<WordSearch.SealedText> after(Handle handle, long row) {
        return handle.createQuery("""
                        SELECT u.id, q.id AS question, q.words FROM unresolved_question u JOIN question q ON q.id = u.question_id
                        WHERE u.id > :row ORDER BY u.id
                        """)
                .bind("row", row)
                .map((question, context) -> {
                    Place place = new Place("question", "words", question.getLong("question"));
                    byte[] sealed = question.getBytes("words");
                    return new WordSearch.SealedText(
                            question.getLong("id"), question.getLong("id"), () -> cipher.open(place, sealed));
                })
                .list();
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM unresolved_question")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Set<Long> rows(Handle handle) {
        return Set.copyOf(handle.createQuery("SELECT id FROM unresolved_question")
                .mapTo(Long.class)
                .list());
    }
}
