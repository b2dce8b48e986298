-- What owners are to be told, and what they have been told: each thing once for each schedule.
CREATE TABLE notices (
  schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
  key         TEXT NOT NULL,
  notice      TEXT NOT NULL,
  attempts    INTEGER NOT NULL,
  not_before  INTEGER NOT NULL,
  told_at     INTEGER,
  PRIMARY KEY (schedule_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_waiting ON notices (not_before) WHERE told_at IS NULL;

-- Since when a source has offered nothing newer.
ALTER TABLE feed_states ADD COLUMN newest_key TEXT;
ALTER TABLE feed_states ADD COLUMN newest_at INTEGER;
