// Small stand-ins for the ports of `core`, for tests of the rooms that use them.
import type { Language, ReadArticle } from '../core/article.ts';
import type { CommandCall } from '../core/command.ts';
import type { Engine } from '../core/engine.ts';
import { SitrepError } from '../core/errors.ts';
import { evidenceAt } from '../core/evidence.ts';
import type { Person, Place } from '../core/place.ts';
import type { Feed, Reading } from '../core/source.ts';

export const PLACE: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
export const PERSON: Person = { id: 'U1', name: 'Noor', language: null, zone: null, manager: true };

let calls = 0;
/** A call with an id of its own, typed by a manager in `PLACE` unless told otherwise. */
export function callOf(command: string, change: Partial<CommandCall> = {}): CommandCall {
  return {
    id: `call-${++calls}`,
    command,
    subcommand: null,
    options: {},
    source: { kind: 'none' },
    place: PLACE,
    person: PERSON,
    signal: new AbortController().signal,
    ...change,
  };
}

export function readText(text: string, change: Partial<ReadArticle> = {}): ReadArticle {
  return {
    text,
    title: null,
    url: null,
    source: null,
    author: null,
    publishedAt: null,
    complete: true,
    declaredLanguage: null,
    ...change,
  };
}

/** Reads what it was given: addresses from a table, texts as they are. What the table does not have is not found. */
export function fakeReading(
  pages: Readonly<Record<string, string>>,
  feeds: Readonly<Record<string, Feed>> = {},
): Reading {
  const absent = (address: string) => new SitrepError('address-not-found', { address });
  return {
    async article(source) {
      if (source.kind === 'text') return readText(source.text);
      if (source.kind === 'file')
        return readText(new TextDecoder().decode(await source.file.read(AbortSignal.timeout(1000))));
      const text = pages[source.address];
      if (text === undefined) throw absent(source.address);
      return readText(text, { url: source.address });
    },
    async feed(address) {
      const feed = feeds[address];
      if (!feed) throw absent(address);
      return feed;
    },
    async document(address) {
      const text = pages[address];
      if (text === undefined) throw absent(address);
      return text;
    },
  };
}

export function feedOf(title: string | null, ...keys: string[]): Feed {
  const entries = keys.map((key) => ({ key, address: key, title: key, publishedAt: null, author: null, text: null }));
  return { title, entries, etag: null, lastModified: null };
}

/** An engine that finds one actor, the text's first word, and one thing that the text does not say. */
export function fakeEngine(id = 'fake@1'): Engine & { runs: number } {
  return {
    id,
    runs: 0,
    async propose(article) {
      this.runs++;
      const name = /\p{L}+/u.exec(article.text);
      if (!name) return { engine: id, bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
      const evidence = [evidenceAt(article.text, name.index, name.index + name[0].length)];
      const actor = {
        id: 'a1',
        name: name[0],
        aliases: [],
        kind: 'person',
        role: null,
        salience: 'main',
        mentions: 1,
        evidence,
      };
      return {
        engine: id,
        bottomLine: [],
        actors: [actor],
        positions: [{ actor: 'a1', holder: 'nobody', cue: '', stance: 'states', statement: 'made up', evidence }],
        motives: [],
        questions: [],
      };
    },
  };
}

/** Dutch where the text has `de`, English where it has `the`. */
export function fakeDetect(text: string): Language | null {
  if (/\bde\b/i.test(text)) return 'nl';
  return /\bthe\b/i.test(text) ? 'en' : null;
}
