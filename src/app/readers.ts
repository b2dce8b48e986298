import { type Manner, mannerOf, type Person, type Place, type Reader } from '../core/place.ts';
import { firstLanguage } from '../core/reply.ts';
import type { Store } from '../core/store.ts';

/** Decides for whom words, dates and numbers are written. */
export interface Readers {
  /** For the caller alone, the caller's own language comes first; for a channel, the channel's. */
  of(place: Place, person: Pick<Person, 'language' | 'zone'>, audience: 'channel' | 'private'): Promise<Reader>;
  /** Without looking anything up: for the words about a store that fails. */
  readonly byDefault: Reader;
  /** A channel's own, for posts that nobody asked for. */
  ofPlace(place: Place): Promise<Reader>;
  /** How a channel wants its messages. */
  mannerOf(place: Place): Promise<Manner>;
}

export function makeReaders(store: Store, defaults: Reader): Readers {
  return {
    byDefault: defaults,
    async of(place, person, audience) {
      const set = await store.places.settings(place);
      const wishes = audience === 'private' ? [person.language, set.language] : [set.language, person.language];
      return {
        language: firstLanguage(...wishes) ?? defaults.language,
        zone: (audience === 'private' ? person.zone : null) ?? set.zone ?? defaults.zone,
      };
    },
    async ofPlace(place) {
      const set = await store.places.settings(place);
      return { language: set.language ?? defaults.language, zone: set.zone ?? defaults.zone };
    },
    mannerOf: async (place) => mannerOf(await store.places.settings(place)),
  };
}
