-- What each column holds, why and how long: docs/data-inventory.yaml.

CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    version    INTEGER NOT NULL,
    title      BLOB NOT NULL,
    stage      TEXT NOT NULL,
    author     INTEGER NOT NULL,
    writers    TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changes    BLOB NOT NULL,
    questions  TEXT NOT NULL,
    from_day   TEXT,
    reviewer   INTEGER
) STRICT;

CREATE INDEX draft_stage ON draft (stage, changed_at);

CREATE TABLE draft_step (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id  INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    staff_id  INTEGER NOT NULL,
    automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
    what      TEXT NOT NULL,
    reason    BLOB NOT NULL
) STRICT;

CREATE INDEX draft_step_draft ON draft_step (draft_id, id);

-- A row at 'publishing' or 'taking_back' is the journal of a change of the files that is under way: there is one at most.
CREATE TABLE revision (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    state         TEXT NOT NULL CHECK (state IN ('publishing', 'published', 'taking_back', 'taken_back')),
    name          TEXT NOT NULL,
    name_before   TEXT NOT NULL,
    draft_id      INTEGER NOT NULL REFERENCES draft (id),
    title         BLOB NOT NULL,
    changes       BLOB NOT NULL,
    author        INTEGER NOT NULL,
    publisher     INTEGER NOT NULL,
    published_at  INTEGER NOT NULL,
    automatic     INTEGER NOT NULL CHECK (automatic IN (0, 1)),
    taken_back_at INTEGER,
    taken_back_by INTEGER
) STRICT;

CREATE UNIQUE INDEX revision_under_way ON revision ((1)) WHERE state IN ('publishing', 'taking_back');
CREATE INDEX revision_draft ON revision (draft_id);
