import type { Objection } from '../../core/objection.ts';
import { placeFromKey, placeKey } from '../../core/place.ts';
import type { ObjectionStore } from '../../core/store.ts';
import type { Database, Row } from './database.ts';

export function makeObjections(database: Database): ObjectionStore {
  const insert = database.prepare(`
    INSERT INTO objections (place, article_id, section, start, "end", reason, person, at, engine, item)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const remove = database.prepare(`
    DELETE FROM objections WHERE place = ? AND article_id = ? AND section = ? AND start = ? AND "end" = ?`);
  const ofArticle = database.prepare('SELECT * FROM objections WHERE place = ? AND article_id = ?');
  const ofPlace = database.prepare('SELECT * FROM objections WHERE place = ? ORDER BY at, article_id, start');
  const all = database.prepare('SELECT * FROM objections ORDER BY at, article_id, start');
  const countAll = database.prepare('SELECT count(*) AS count FROM objections');

  return {
    async add({ place, articleId, section, start, end, reason, person, at, engine, item }) {
      const values = [placeKey(place), articleId, section, start, end, reason, person, at, engine] as const;
      return database.writeDurably(() => insert.run(...values, JSON.stringify(item)) > 0);
    },
    async remove(place, { articleId, section, start, end }) {
      return database.writeDurably(() => remove.run(placeKey(place), articleId, section, start, end) > 0);
    },
    async of(place, articleId) {
      return ofArticle.all(placeKey(place), articleId).map(objectionOf);
    },
    async list(place) {
      return (place === null ? all.all() : ofPlace.all(placeKey(place))).map(objectionOf);
    },
    async count() {
      return Number(countAll.get()?.count);
    },
  };
}

function objectionOf(row: Row): Objection {
  return {
    place: placeFromKey(String(row.place)),
    articleId: String(row.article_id),
    section: row.section as Objection['section'],
    start: Number(row.start),
    end: Number(row.end),
    reason: row.reason as Objection['reason'],
    person: String(row.person),
    at: Number(row.at),
    engine: String(row.engine),
    item: JSON.parse(String(row.item)),
  };
}
