-- What an asker has chosen: whether her words may be kept, her place, her language.
CREATE TABLE asker (
    asker_hash BLOB PRIMARY KEY,
    content    BLOB NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX asker_changed ON asker (changed_at);

-- So that what is left of her messages can be erased with the rest.
ALTER TABLE inbox ADD COLUMN asker_hash BLOB;

CREATE INDEX inbox_asker ON inbox (asker_hash) WHERE asker_hash IS NOT NULL;

-- A message to somebody of whom nothing is kept belongs to no question, and is deleted once it is sent or given up.
CREATE TABLE outbox_passing (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    question_id INTEGER REFERENCES question (id) ON DELETE CASCADE,
    channel     TEXT NOT NULL,
    asker_hash  BLOB NOT NULL,
    asker_key   BLOB NOT NULL,
    in_reply_to BLOB,
    words       BLOB NOT NULL,
    buttons     BLOB,
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'undeliverable')),
    not_before  INTEGER NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    sent_at     INTEGER,
    why         BLOB
) STRICT;

INSERT INTO outbox_passing (id, question_id, channel, asker_hash, asker_key, in_reply_to, words, buttons, state, not_before, attempts, sent_at, why)
SELECT id, question_id, channel, asker_hash, asker_key, in_reply_to, words, buttons, state, not_before, attempts, sent_at, why FROM outbox;

-- Numbers go on where they were: none is used twice, even if its row is gone.
DELETE FROM sqlite_sequence WHERE name = 'outbox_passing';
INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox_passing', seq FROM sqlite_sequence WHERE name = 'outbox';

DROP TABLE outbox;
ALTER TABLE outbox_passing RENAME TO outbox;

CREATE INDEX outbox_waiting ON outbox (asker_hash, id) WHERE state = 'waiting';
CREATE INDEX outbox_question ON outbox (question_id);
