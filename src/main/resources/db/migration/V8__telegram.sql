-- A message may take the place of the one whose button was pressed, and may carry a small file.
ALTER TABLE outbox ADD COLUMN replaces INTEGER NOT NULL DEFAULT 0 CHECK (replaces IN (0, 1));
ALTER TABLE outbox ADD COLUMN attachment BLOB;

-- Askers who blocked the bot: nothing is sent to them until they write again.
CREATE TABLE unreachable (
    asker_hash BLOB PRIMARY KEY,
    since      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX unreachable_since ON unreachable (since);
