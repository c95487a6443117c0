-- What askers say of answers: a code, no words. The question is the one on which it was said.

CREATE TABLE rating (
    question_id INTEGER PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
    rating      TEXT NOT NULL,
    rated_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX rating_rated ON rating (rated_at);
