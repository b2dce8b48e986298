import type { PlaceSettings } from '../../core/place.ts';
import { placeKey } from '../../core/place.ts';
import type { PlaceStore } from '../../core/store.ts';
import type { Database } from './database.ts';

export function makePlaces(database: Database): PlaceStore {
  const get = database.prepare('SELECT language, zone, threads, embeds, model, current FROM places WHERE place = ?');
  const setSettings = database.prepare(`
    INSERT INTO places (place, language, zone, threads, embeds, model) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (place) DO UPDATE SET
      language = excluded.language, zone = excluded.zone, threads = excluded.threads, embeds = excluded.embeds,
      model = excluded.model`);
  const setCurrent = database.prepare(`
    INSERT INTO places (place, current) VALUES (?, ?)
    ON CONFLICT (place) DO UPDATE SET current = excluded.current`);

  return {
    async settings(place) {
      const row = get.get(placeKey(place));
      return {
        language: (row?.language ?? null) as PlaceSettings['language'],
        zone: (row?.zone ?? null) as PlaceSettings['zone'],
        threads: choice(row?.threads),
        embeds: choice(row?.embeds),
        model: choice(row?.model),
      };
    },
    async set(place, { language, zone, threads, embeds, model }) {
      const choices = [threads, embeds, model].map((wish) => (wish === null ? null : Number(wish)));
      database.writeDurably(() => setSettings.run(placeKey(place), language, zone, ...choices));
    },
    async current(place) {
      return (get.get(placeKey(place))?.current ?? null) as string | null;
    },
    async setCurrent(place, briefingKey) {
      database.write(() => setCurrent.run(placeKey(place), briefingKey));
    },
  };
}

function choice(stored: unknown): boolean | null {
  return stored === null || stored === undefined ? null : Number(stored) === 1;
}
