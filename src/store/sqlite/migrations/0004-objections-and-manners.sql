-- One line in one place, by the span of its evidence. No reference to the article: an objection outlives it.
CREATE TABLE objections (
  place      TEXT NOT NULL,
  article_id TEXT NOT NULL,
  section    TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  reason     TEXT NOT NULL,
  person     TEXT NOT NULL,
  at         INTEGER NOT NULL,
  engine     TEXT NOT NULL,
  item       TEXT NOT NULL,
  PRIMARY KEY (place, article_id, section, start, "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX objections_at ON objections (at);

-- How a channel wants its messages: 1, 0, or NULL for the default.
ALTER TABLE places ADD COLUMN threads INTEGER;
ALTER TABLE places ADD COLUMN embeds INTEGER;
