import { LANGUAGES, type Language } from '../core/article.ts';
import type { CommandCall } from '../core/command.ts';
import { SitrepError } from '../core/errors.ts';
import type { Place } from '../core/place.ts';
import { MAX_FILE_BYTES, type Reading, type SavedSource } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';

/** OPML documents, the exchange format of feed lists; `article/` implements it. */
export interface Opml {
  /** Throws a SitrepError `feed-unreadable`. */
  read(document: string): Promise<readonly { readonly name: string; readonly address: string }[]>;
  write(sources: readonly Pick<SavedSource, 'name' | 'address'>[]): Promise<string>;
}

/** Ready-made lists of feeds, by language, as OPML documents. */
export type StarterPacks = (language: Language) => Promise<string>;

type SourceCases = Pick<
  UseCases,
  'addSource' | 'sources' | 'removeSource' | 'testSource' | 'importSources' | 'exportSources'
>;

/** The saved sources of a place: what its schedules draw on. */
export function makeSourceCases(parts: {
  store: Store;
  reading: Reading;
  opml: Opml;
  starterPack: StarterPacks;
  now: () => number;
}): SourceCases {
  const { store, reading, opml, starterPack, now } = parts;

  /** What somebody has just seen to work is visited at its next time, however long it had failed. */
  async function forgetFailures(address: string): Promise<void> {
    const state = await store.sources.feedState(address);
    const none = { failures: 0, failingSince: null, lastError: null, notBefore: null };
    if (state?.failingSince != null) await store.sources.setFeedState(address, { ...state, ...none });
  }

  return {
    async addSource(given, wishedName, call) {
      const visited = asAddress(given);
      const feed = await reading.feed(visited, null, call.signal);
      const address = feed.movedTo ?? visited;
      const known = await store.sources.of(call.place);
      const name = freeName(wishedName ?? feed.title ?? new URL(address).hostname, known);
      const added = await store.sources.add(call.place, { name, address, addedBy: call.person.id, addedAt: now() });
      if (!added) throw new SitrepError('source-exists', { address });
      await forgetFailures(address);
      return { name, address };
    },

    async sources({ place }) {
      const saved = await store.sources.of(place);
      return Promise.all(
        saved.map(async (source) => {
          const state = await store.sources.feedState(source.address);
          return { ...source, failingSince: state?.failingSince ?? null, lastError: state?.lastError ?? null };
        }),
      );
    },

    async removeSource(nameOrAddress, { place }) {
      const source = await saved(store, place, nameOrAddress);
      await store.sources.remove(place, source.address);
      return source;
    },

    async testSource(nameOrAddress, { place, signal }) {
      const source = await saved(store, place, nameOrAddress).catch(() => null);
      const address = source?.address ?? asAddress(nameOrAddress);
      const feed = await reading.feed(address, null, signal);
      await forgetFailures(address);
      return { address, feed };
    },

    async importSources(source, { place, person, signal }) {
      const pack = source.kind === 'text' ? languageIn(source.text) : null;
      const document = pack ? starterPack(pack) : documentOf(source, reading, signal);
      const listed = await opml.read(await document);
      let added = 0;
      for (const { name, address } of listed) {
        const known = await store.sources.of(place);
        const entry = { name: freeName(name, known), address, addedBy: person.id, addedAt: now() };
        if (await store.sources.add(place, entry)) added++;
      }
      return { added, known: listed.length - added };
    },

    async exportSources({ place }) {
      return opml.write(await store.sources.of(place));
    },
  };
}

/** One of the place's saved sources. Throws `source-unknown`. */
export async function saved(store: Store, place: Place, nameOrAddress: string): Promise<SavedSource> {
  const wanted = nameOrAddress.toLowerCase();
  const source = (await store.sources.of(place)).find(
    ({ name, address }) => name.toLowerCase() === wanted || address === nameOrAddress,
  );
  if (!source) throw new SitrepError('source-unknown', { source: nameOrAddress });
  return source;
}

/** An http or https address; `example.org/feed` without a scheme is taken as https. Throws `address-malformed`. */
export function asAddress(given: string): string {
  const address = /^[a-z][a-z\d+.-]*:/i.test(given) && !/^[\w.-]+:\d+(\/|$)/.test(given) ? given : `https://${given}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !(url.hostname.includes('.') || url.hostname.includes(':')))
    throw new SitrepError('address-malformed', { address: given.slice(0, 200) });
  return url.href;
}

/** A name that can be typed as one word and that none of the known sources has: `NOS Nieuws` becomes `nos-nieuws`. */
function freeName(wished: string, known: readonly SavedSource[]): string {
  const plain = wished.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base =
    plain
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 40) || 'source';
  const taken = new Set(known.map(({ name }) => name));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** `nl` or `en` alone: a starter pack is meant. */
function languageIn(text: string): Language | null {
  return LANGUAGES.find((language) => language === text.trim().toLowerCase()) ?? null;
}

async function documentOf(source: CommandCall['source'], reading: Reading, signal: AbortSignal): Promise<string> {
  switch (source.kind) {
    case 'none':
      throw new SitrepError('option-missing', { option: 'file' });
    case 'text':
      return source.text;
    case 'address':
      return reading.document(source.address, signal);
    case 'file': {
      const bytes = await source.file.read(signal);
      if (bytes.length > MAX_FILE_BYTES) throw new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
      return new TextDecoder().decode(bytes);
    }
  }
}
