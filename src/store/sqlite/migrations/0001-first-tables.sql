-- Instants are milliseconds since the epoch. A place is `platform/workspace/channel`. JSON columns hold what is only
-- ever read and written whole.

CREATE TABLE articles (
  id           TEXT PRIMARY KEY,
  title        TEXT,
  url          TEXT,
  source       TEXT,
  author       TEXT,
  published_at TEXT,
  language     TEXT NOT NULL,
  complete     INTEGER NOT NULL,
  -- A JSON string: SQLite's text is UTF-8, which would replace an unpaired surrogate and so break its evidence.
  text         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE briefings (
  key        TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  engine     TEXT NOT NULL,
  items      TEXT NOT NULL,
  used_at    INTEGER NOT NULL,
  UNIQUE (article_id, engine)
) STRICT, WITHOUT ROWID;
CREATE INDEX briefings_used_at ON briefings (used_at);

CREATE TABLE places (
  place    TEXT PRIMARY KEY,
  language TEXT,
  zone     TEXT,
  current  TEXT REFERENCES briefings (key) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX places_current ON places (current);

CREATE TABLE schedules (
  id              TEXT PRIMARY KEY,
  place           TEXT NOT NULL,
  recurrence_text TEXT NOT NULL,
  crons           TEXT NOT NULL,
  zone            TEXT NOT NULL,
  sources         TEXT,
  language        TEXT,
  owner           TEXT NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('active', 'paused')),
  paused_because  TEXT,
  created_at      INTEGER NOT NULL,
  planned_until   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX schedules_place ON schedules (place, created_at);

-- The ledger.
CREATE TABLE deliveries (
  id          TEXT PRIMARY KEY,
  schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
  local       TEXT NOT NULL,
  due_at      INTEGER NOT NULL,
  on_demand   INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('planned', 'composing', 'sending', 'sent', 'failed', 'skipped')),
  attempts    INTEGER NOT NULL,
  not_before  INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  content     TEXT,
  message_id  TEXT,
  error       TEXT,
  UNIQUE (schedule_id, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (schedule_id, due_at);
CREATE INDEX deliveries_unfinished ON deliveries (schedule_id, due_at, id)
  WHERE state IN ('planned', 'composing', 'sending');
CREATE INDEX deliveries_changed_at ON deliveries (changed_at, state);

-- What each schedule has delivered. `seen_at`: when a source last offered it, to the day.
CREATE TABLE delivered (
  schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
  entry_key   TEXT NOT NULL,
  seen_at     INTEGER NOT NULL,
  PRIMARY KEY (schedule_id, entry_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_seen_at ON delivered (seen_at);

CREATE TABLE sources (
  position INTEGER PRIMARY KEY,
  place    TEXT NOT NULL,
  name     TEXT NOT NULL COLLATE NOCASE,
  address  TEXT NOT NULL,
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  UNIQUE (place, name),
  UNIQUE (place, address)
) STRICT;

CREATE TABLE feed_states (
  address       TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  failures      INTEGER NOT NULL,
  failing_since INTEGER,
  last_error    TEXT,
  last_visit    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE calls (
  id      TEXT PRIMARY KEY,
  seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX calls_seen_at ON calls (seen_at);

-- One row that the health check writes.
CREATE TABLE health (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  written_at INTEGER NOT NULL
) STRICT;
INSERT INTO health VALUES (1, 0);
