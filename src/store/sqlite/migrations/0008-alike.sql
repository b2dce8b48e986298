-- The near-duplicate signatures of articles: who shares a mark is worth comparing. Articles kept before this have none.
ALTER TABLE articles ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
CREATE TABLE article_marks (
  mark       INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (mark, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_marks_article ON article_marks (article_id);
