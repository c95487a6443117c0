-- Answers that were given with a verification code. Nothing of who asked: not even the time of day.
CREATE TABLE issued_answer (
    code_hash       BLOB PRIMARY KEY,
    article         TEXT NOT NULL,
    revision        TEXT NOT NULL,
    jurisdiction    TEXT NOT NULL,
    as_of           TEXT NOT NULL,
    fingerprint     TEXT NOT NULL,
    first_issued_on TEXT NOT NULL,
    ended_on        TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX issued_answer_first_issued ON issued_answer (first_issued_on);

-- The way back to her cases for somebody who is known by nothing else.
CREATE TABLE receipt (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    receipt_hash BLOB NOT NULL UNIQUE,
    channel      TEXT NOT NULL,
    asker_hash   BLOB NOT NULL,
    asker_key    BLOB NOT NULL,
    given_at     INTEGER NOT NULL
) STRICT;

CREATE INDEX receipt_asker ON receipt (asker_hash);
