import { createHash } from 'node:crypto';
import type { Article, Language } from '../../core/article.ts';
import type { Items } from '../../core/briefing.ts';
import { marksOf } from '../../core/likeness.ts';
import type { Log } from '../../core/log.ts';
import type { ArticleStore } from '../../core/store.ts';
import { verify } from '../../core/verify.ts';
import type { Database, Row } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;

export function makeArticles(database: Database, clock: () => number, log: Log): ArticleStore {
  // The same text may come first as a paste and then from its page: what is known stays known.
  const putArticle = database.prepare(`
    INSERT INTO articles (id, title, url, source, author, published_at, language, complete, text, kept_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = coalesce(excluded.title, title),
      url = coalesce(excluded.url, url),
      source = coalesce(excluded.source, source),
      author = coalesce(excluded.author, author),
      published_at = coalesce(excluded.published_at, published_at),
      language = excluded.language,
      complete = max(excluded.complete, complete)`);
  const putBriefing = database.prepare(`
    INSERT INTO briefings (key, article_id, engine, items, used_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET items = excluded.items, used_at = excluded.used_at`);
  const getArticle = database.prepare('SELECT * FROM articles WHERE id = ?');
  const getBriefing = database.prepare('SELECT * FROM briefings JOIN articles ON id = article_id WHERE key = ?');
  const findKey = database.prepare('SELECT key FROM briefings WHERE article_id = ? AND engine = ?');
  const use = database.prepare('UPDATE briefings SET used_at = ? WHERE key = ?');
  const putMark = database.prepare('INSERT OR IGNORE INTO article_marks (mark, article_id) VALUES (?, ?)');
  const getKeptAt = database.prepare('SELECT kept_at FROM articles WHERE id = ?');
  const getBefore = database.prepare(`
    SELECT articles.*, url IS ?2 AND url IS NOT NULL AS same, coalesce(shared, 0) AS shared FROM articles
    LEFT JOIN (
      SELECT article_id, count(*) AS shared FROM article_marks WHERE mark IN (SELECT value FROM json_each(?4))
      GROUP BY article_id) ON article_id = id
    WHERE (id IN (SELECT article_id FROM article_marks WHERE mark IN (SELECT value FROM json_each(?4))) OR url = ?2)
      AND id <> ?1 AND language = ?3 AND kept_at < ?5
    ORDER BY same DESC, iif(same, kept_at, shared) DESC, id LIMIT 5`);
  const countAll = database.prepare('SELECT count(*) AS count FROM articles');

  return {
    async put(article, briefing) {
      const key = briefingKey(article.id, briefing.engine);
      const { bottomLine, actors, positions, motives, questions } = briefing;
      const items: Items = { bottomLine, actors, positions, motives, questions };
      database.write(() => {
        const { id, title, url, source, author, publishedAt, language, complete, text } = article;
        const facts = [id, title, url, source, author, publishedAt, language, complete ? 1 : 0] as const;
        const isNew = getKeptAt.get(id) === undefined;
        putArticle.run(...facts, JSON.stringify(text), clock());
        if (isNew) for (const mark of marksOf(text)) putMark.run(mark, id);
        putBriefing.run(key, id, briefing.engine, JSON.stringify(items), clock());
      });
      return key;
    },
    async article(id) {
      const row = getArticle.get(id);
      return row ? articleOf(row) : null;
    },
    async briefing(key) {
      const row = getBriefing.get(key);
      if (!row) return null;
      // Written at most once a day, so that reading stays reading.
      if (Number(row.used_at) < clock() - DAY) database.write(() => use.run(clock(), key));
      const article = articleOf(row);
      const items: Items = JSON.parse(String(row.items));
      const { briefing, dropped } = verify(article, { engine: String(row.engine), ...items });
      if (dropped > 0) log.warn('Stored briefing no longer passes the gate', { key, dropped });
      return { article, briefing };
    },
    async find(articleId, engine) {
      const row = findKey.get(articleId, engine);
      return row ? String(row.key) : null;
    },
    async before(article) {
      const { id, url, language, text } = article;
      const keptAt = getKeptAt.get(id)?.kept_at ?? Number.MAX_SAFE_INTEGER;
      const rows = getBefore.all(id, url, language, JSON.stringify(marksOf(text)), keptAt);
      return rows.map((row) => ({ article: articleOf(row), keptAt: Number(row.kept_at) }));
    },
    async count() {
      return Number(countAll.get()?.count);
    },
  };
}

/** 96 bits: short enough for a Discord button, long enough that no two of a lifetime's briefings share one. */
function briefingKey(articleId: string, engine: string): string {
  return createHash('sha256').update(`${articleId}\n${engine}`).digest('base64url').slice(0, 16);
}

function articleOf(row: Row): Article {
  return Object.freeze({
    id: String(row.id),
    title: row.title as string | null,
    url: row.url as string | null,
    source: row.source as string | null,
    author: row.author as string | null,
    publishedAt: row.published_at as string | null,
    language: row.language as Language,
    text: JSON.parse(String(row.text)),
    complete: row.complete === 1,
  });
}
