-- Cases with their history, the conflict shield, and what staff do with unresolved questions.

CREATE TABLE case_file (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    number        TEXT NOT NULL UNIQUE,
    question_id   INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    asker_hash    BLOB NOT NULL,
    asker_key     BLOB NOT NULL,
    channel       TEXT NOT NULL,
    language      TEXT NOT NULL,
    jurisdiction  TEXT NOT NULL,
    words         BLOB NOT NULL,
    class         TEXT NOT NULL,
    topic         TEXT,
    department    TEXT,
    stage         TEXT NOT NULL,
    opened_at     INTEGER NOT NULL,
    started_at    INTEGER NOT NULL,
    due_at        INTEGER,
    warn_at       INTEGER,
    dispatched_at INTEGER,
    answered_at   INTEGER,
    extended      INTEGER NOT NULL DEFAULT 0,
    redone        INTEGER NOT NULL DEFAULT 0,
    satisfied     INTEGER,
    assignee      TEXT,
    changed_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX case_file_asker ON case_file (asker_hash, id);
CREATE INDEX case_file_question ON case_file (question_id);
CREATE INDEX case_file_ended ON case_file (changed_at) WHERE stage IN ('archived', 'withdrawn');
-- Lists are filtered and ordered in the index; only the rows of the page are read.
CREATE INDEX case_file_list ON case_file
    (stage, due_at, id, opened_at, warn_at, class, topic, department, assignee, jurisdiction, language);

CREATE TABLE case_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX case_step_case ON case_step (case_id, id);

ALTER TABLE unresolved_question ADD COLUMN asker_hash BLOB;
ALTER TABLE unresolved_question ADD COLUMN topic TEXT;
ALTER TABLE unresolved_question ADD COLUMN jurisdiction TEXT;
ALTER TABLE unresolved_question ADD COLUMN language TEXT;
ALTER TABLE unresolved_question ADD COLUMN assignee TEXT;
ALTER TABLE unresolved_question ADD COLUMN case_id INTEGER REFERENCES case_file (id) ON DELETE SET NULL;
ALTER TABLE unresolved_question ADD COLUMN action_id INTEGER;

UPDATE unresolved_question SET
    (asker_hash, language) = (SELECT q.asker_hash, q.language FROM question q WHERE q.id = question_id),
    (topic, jurisdiction) = (SELECT d.topic, d.jurisdiction FROM decision d WHERE d.question_id = unresolved_question.question_id);

CREATE INDEX unresolved_question_case ON unresolved_question (case_id) WHERE case_id IS NOT NULL;
DROP INDEX unresolved_question_open;
CREATE INDEX unresolved_question_open ON unresolved_question
    (opened_at, id, reason, topic, jurisdiction, language, assignee) WHERE closed_at IS NULL;
CREATE INDEX unresolved_question_closed ON unresolved_question
    (opened_at, id, reason, topic, jurisdiction, language, assignee) WHERE closed_at IS NOT NULL;

CREATE TABLE bulk_action (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL,
    content   BLOB NOT NULL,
    staff     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    undone_by TEXT,
    undone_at INTEGER
) STRICT;

CREATE TABLE bulk_action_question (
    action_id       INTEGER NOT NULL REFERENCES bulk_action (id) ON DELETE CASCADE,
    unresolved_id   INTEGER NOT NULL REFERENCES unresolved_question (id) ON DELETE CASCADE,
    assignee_before TEXT,
    case_before     INTEGER,
    action_before   INTEGER,
    PRIMARY KEY (action_id, unresolved_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bulk_action_question_unresolved ON bulk_action_question (unresolved_id);

CREATE TABLE staff_tie (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    staff TEXT NOT NULL,
    name  BLOB NOT NULL
) STRICT;

CREATE INDEX staff_tie_staff ON staff_tie (staff);

-- What is not there for whom, so that a list need not open what it must not show.
CREATE TABLE hidden_case (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff   TEXT NOT NULL,
    PRIMARY KEY (case_id, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE hidden_question (
    unresolved_id INTEGER NOT NULL REFERENCES unresolved_question (id) ON DELETE CASCADE,
    staff         TEXT NOT NULL,
    PRIMARY KEY (unresolved_id, staff)
) STRICT, WITHOUT ROWID;
