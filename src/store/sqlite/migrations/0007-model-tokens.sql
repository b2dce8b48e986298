CREATE TABLE model_tokens (
  day     TEXT NOT NULL,
  account TEXT NOT NULL,
  tokens  INTEGER NOT NULL,
  PRIMARY KEY (day, account)
) STRICT, WITHOUT ROWID;
