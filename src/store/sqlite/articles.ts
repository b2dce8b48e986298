import { createHash } from 'node:crypto';
import type { Article, Language } from '../../core/article.ts';
import type { Items } from '../../core/briefing.ts';
import type { Log } from '../../core/log.ts';
import type { ArticleStore } from '../../core/store.ts';
import { verify } from '../../core/verify.ts';
import type { Database, Row } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;

export function makeArticles(database: Database, clock: () => number, log: Log): ArticleStore {
  // The same text may come first as a paste and then from its page: what is known stays known.
  const putArticle = database.prepare(`
    INSERT INTO articles (id, title, url, source, author, published_at, language, complete, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
  const countAll = database.prepare('SELECT count(*) AS count FROM articles');

  return {
    async put(article, briefing) {
      const key = briefingKey(article.id, briefing.engine);
      const { bottomLine, actors, positions, motives, questions } = briefing;
      const items: Items = { bottomLine, actors, positions, motives, questions };
      database.write(() => {
        const { id, title, url, source, author, publishedAt, language, complete, text } = article;
        putArticle.run(id, title, url, source, author, publishedAt, language, complete ? 1 : 0, JSON.stringify(text));
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
