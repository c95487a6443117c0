-- What each column holds, why and how long: docs/data-inventory.yaml. Times are epoch milliseconds, days are ISO dates.
-- BLOBs are sealed (AES-256-GCM, bound to table, column and row) or keyed hashes (named *_hash, HMAC-SHA-256).

CREATE TABLE store_key (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    check_value BLOB NOT NULL
) STRICT;

CREATE TABLE inbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    id_hash      BLOB NOT NULL UNIQUE,
    message_hash BLOB UNIQUE,
    channel      TEXT NOT NULL,
    kind         TEXT NOT NULL,
    channel_id   BLOB,
    asker_key    BLOB,
    message_id   BLOB,
    words        BLOB,
    language     BLOB,
    received_at  INTEGER NOT NULL,
    failures     INTEGER NOT NULL DEFAULT 0,
    decided_at   INTEGER
) STRICT;

CREATE INDEX inbox_undecided ON inbox (id) WHERE decided_at IS NULL;
CREATE INDEX inbox_decided ON inbox (decided_at) WHERE decided_at IS NOT NULL;

CREATE TABLE question (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    channel      TEXT NOT NULL,
    asker_hash   BLOB NOT NULL,
    words        BLOB NOT NULL,
    language     TEXT NOT NULL,
    jurisdiction TEXT,
    asked_on     TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX question_asker ON question (asker_hash);
CREATE INDEX question_recorded ON question (recorded_at);

CREATE TABLE decision (
    question_id    INTEGER PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
    inbox_id       INTEGER UNIQUE REFERENCES inbox (id) ON DELETE SET NULL,
    kind           TEXT NOT NULL,
    topic          TEXT,
    intent         TEXT,
    confidence     REAL NOT NULL,
    article        TEXT,
    jurisdiction   TEXT NOT NULL,
    as_of          TEXT NOT NULL,
    candidates     TEXT NOT NULL,
    revision       TEXT NOT NULL,
    elapsed_millis REAL NOT NULL,
    decided_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE unresolved_question (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    question_id INTEGER NOT NULL UNIQUE REFERENCES question (id) ON DELETE CASCADE,
    asker_key   BLOB NOT NULL,
    reason      TEXT NOT NULL,
    opened_at   INTEGER NOT NULL,
    closed_at   INTEGER
) STRICT;

CREATE INDEX unresolved_question_open ON unresolved_question (opened_at, id) WHERE closed_at IS NULL;

CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
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

CREATE INDEX outbox_waiting ON outbox (asker_hash, id) WHERE state = 'waiting';
CREATE INDEX outbox_question ON outbox (question_id);

CREATE TABLE dialogue (
    asker_hash BLOB PRIMARY KEY,
    content    BLOB NOT NULL,
    renewed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX dialogue_renewed ON dialogue (renewed_at);
