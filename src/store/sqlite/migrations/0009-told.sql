-- What each place has been told, and under which names its actors can be found: later articles are held against it.
CREATE TABLE told (
  place    TEXT NOT NULL,
  briefing TEXT NOT NULL REFERENCES briefings (key) ON DELETE CASCADE,
  at       INTEGER NOT NULL,
  PRIMARY KEY (place, briefing)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_at ON told (place, at);
CREATE INDEX told_briefing ON told (briefing);

CREATE TABLE names (
  name     TEXT NOT NULL,
  briefing TEXT NOT NULL REFERENCES briefings (key) ON DELETE CASCADE,
  PRIMARY KEY (name, briefing)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_briefing ON names (briefing);
