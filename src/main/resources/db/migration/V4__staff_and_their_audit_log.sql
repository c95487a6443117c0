-- What each column holds, why and how long: docs/data-inventory.yaml.

CREATE TABLE staff (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    login_hash         BLOB NOT NULL UNIQUE,
    login              BLOB NOT NULL,
    name               BLOB NOT NULL,
    roles              TEXT NOT NULL,
    language           TEXT NOT NULL,
    ties               BLOB,
    active             INTEGER NOT NULL DEFAULT 1,
    password           BLOB NOT NULL,
    password_temporary INTEGER NOT NULL DEFAULT 0,
    totp_secret        BLOB,
    totp_step          INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE staff_session (
    token_hash BLOB PRIMARY KEY,
    staff_id   INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    begun_at   INTEGER NOT NULL,
    used_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX staff_session_staff ON staff_session (staff_id);

CREATE TABLE login_attempt (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    subject_hash BLOB NOT NULL,
    tried_at     INTEGER NOT NULL
) STRICT;

CREATE INDEX login_attempt_subject ON login_attempt (subject_hash, tried_at);
CREATE INDEX login_attempt_tried ON login_attempt (tried_at);

-- No foreign key: an entry outlives everything it speaks of.
CREATE TABLE audit_log (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    staff_id INTEGER,
    action   TEXT NOT NULL,
    object   TEXT NOT NULL,
    detail   TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END;

CREATE TRIGGER audit_log_is_not_deleted BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END;

-- All that the console's figures are counted from, so that no row of a question has to be read for them.
CREATE INDEX decision_figures ON decision (kind, decided_at, topic, elapsed_millis);
CREATE INDEX unresolved_question_opened ON unresolved_question (opened_at, question_id, closed_at);
