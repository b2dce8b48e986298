import type { PlaceSettings } from '../../core/place.ts';
import { placeKey } from '../../core/place.ts';
import type { PlaceStore } from '../../core/store.ts';
import type { Database } from './database.ts';

export function makePlaces(database: Database): PlaceStore {
  const get = database.prepare('SELECT language, zone, current FROM places WHERE place = ?');
  const setSettings = database.prepare(`
    INSERT INTO places (place, language, zone) VALUES (?, ?, ?)
    ON CONFLICT (place) DO UPDATE SET language = excluded.language, zone = excluded.zone`);
  const setCurrent = database.prepare(`
    INSERT INTO places (place, current) VALUES (?, ?)
    ON CONFLICT (place) DO UPDATE SET current = excluded.current`);

  return {
    async settings(place) {
      const row = get.get(placeKey(place));
      return {
        language: (row?.language ?? null) as PlaceSettings['language'],
        zone: (row?.zone ?? null) as PlaceSettings['zone'],
      };
    },
    async set(place, { language, zone }) {
      database.writeDurably(() => setSettings.run(placeKey(place), language, zone));
    },
    async current(place) {
      return (get.get(placeKey(place))?.current ?? null) as string | null;
    },
    async setCurrent(place, briefingKey) {
      database.write(() => setCurrent.run(placeKey(place), briefingKey));
    },
  };
}
