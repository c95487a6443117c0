-- What each column holds, why and how long: docs/data-inventory.yaml.

-- Questions are deleted after 90 days; a yearly report needs their numbers. Counts only: nothing of who asked, and no words.
CREATE TABLE past_questions (
    day       TEXT NOT NULL,
    kind      TEXT NOT NULL,
    topic     TEXT NOT NULL,
    rating    TEXT NOT NULL,
    questions INTEGER NOT NULL,
    PRIMARY KEY (day, kind, topic, rating)
) STRICT, WITHOUT ROWID;

-- A database of made-up data is never taken for a real one.
ALTER TABLE store_key ADD COLUMN demo INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1));

-- Places and dates that staff keep. A change is a new row, so that a second person sees what was there before.
CREATE TABLE service (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    name         TEXT NOT NULL,
    address      TEXT NOT NULL,
    held_from    TEXT,
    held_until   TEXT,
    phone        TEXT NOT NULL,
    note         TEXT NOT NULL,
    valid_until  TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('proposed', 'shown', 'ended')),
    entered_by   INTEGER NOT NULL,
    entered_at   INTEGER NOT NULL,
    checked_by   INTEGER,
    checked_on   TEXT,
    replaces     INTEGER REFERENCES service (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX service_shown ON service (kind, jurisdiction) WHERE state = 'shown';

-- Who asked to be told news, of what and for which place.
CREATE TABLE subscription (
    asker_hash BLOB PRIMARY KEY,
    channel    TEXT NOT NULL,
    asker_key  BLOB NOT NULL,
    content    BLOB NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX subscription_changed ON subscription (changed_at);

CREATE TABLE campaign (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    subject      TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    words_zh     TEXT NOT NULL,
    words_en     TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'sent', 'stopped')),
    drafted_by   INTEGER NOT NULL,
    drafted_at   INTEGER NOT NULL,
    approved_by  INTEGER,
    approved_at  INTEGER,
    stopped_by   INTEGER,
    ended_at     INTEGER,
    queued       INTEGER NOT NULL DEFAULT 0
) STRICT;

-- To whom it goes, each once; a message of it waits in the outbox only for a moment, so that it can be stopped.
CREATE TABLE campaign_recipient (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    asker_hash  BLOB NOT NULL,
    outbox_id   INTEGER,
    PRIMARY KEY (campaign_id, asker_hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX campaign_recipient_asker ON campaign_recipient (asker_hash);
CREATE INDEX campaign_recipient_pending ON campaign_recipient (campaign_id) WHERE outbox_id IS NULL;
