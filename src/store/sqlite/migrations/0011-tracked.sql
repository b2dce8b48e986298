-- The actors that people of a place have asked for with /track.
CREATE TABLE tracked (
  place TEXT NOT NULL,
  name  TEXT NOT NULL,
  at    INTEGER NOT NULL,
  PRIMARY KEY (place, name)
) STRICT, WITHOUT ROWID;
