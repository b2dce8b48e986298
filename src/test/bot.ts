import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../commands/index.ts';
import { makeBriefer } from '../app/brief.ts';
import { makeReaders } from '../app/readers.ts';
import { makeFormOf, makeRunCommand } from '../app/run-command.ts';
import { makeUseCases } from '../app/use-cases.ts';
import { LANGUAGES, type Language, type ReadArticle } from '../core/article.ts';
import type { Engine } from '../core/engine.ts';
import { type Log, SILENT } from '../core/log.ts';
import type { PlatformHost } from '../core/platform.ts';
import type { Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';
import { makeCalendar, newScheduleId } from '../schedule/index.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import * as story from '../story/index.ts';
import { fakeDetect, fakeReading, readText } from './fakes.ts';
import { sampleEngine } from './sample-engine.ts';

/** The real use cases on a store in memory, with an engine and pages that a test decides: what a platform talks to. */
export interface Bot {
  readonly host: PlatformHost;
  readonly use: UseCases;
  readonly store: Store;
  close(): Promise<void>;
}

export async function makeBot(
  parts: { engine?: Engine; reading?: Reading; log?: Log; language?: Language } = {},
): Promise<Bot> {
  const { engine = sampleEngine(), reading = fakeReading({}), log = SILENT, language = 'en' } = parts;
  const store = await openSqliteStore(':memory:');
  const readers = makeReaders(store, { language, zone: 'Europe/Amsterdam' });
  const use = makeUseCases({
    store,
    story,
    reading,
    readers,
    briefer: makeBriefer({ reading, detectLanguage: fakeDetect, engine, store, log }),
    calendar: makeCalendar(),
    starterPack: async () => '',
    opml: {
      read: async () => [],
      write: async (sources) => ['feeds:', ...sources.map(({ address }) => address)].join('\n'),
    },
    samples: Object.fromEntries(LANGUAGES.map((each) => [each, sampleIn(each)])) as Record<Language, ReadArticle>,
    runNow: async () => {},
    wake: () => {},
    drafting: { show: async () => {}, correct: async () => {} },
    checkPlace: async () => {},
    newScheduleId,
    platforms: () => [{ name: 'web', state: 'ready', since: Date.UTC(2026, 0, 5) }],
    version: '0.1.0',
    now: Date.now,
  });
  const run = makeRunCommand({ commands: COMMANDS, use, store, readers, log, now: Date.now });
  return {
    host: {
      commands: COMMANDS,
      version: '0.1.0',
      run,
      form: makeFormOf({ commands: COMMANDS, use }),
      reader: (place, person) => readers.of(place, person, 'private'),
      log,
    },
    use,
    store,
    close: () => store.close(),
  };
}

/** The bundled sample as the product reads it. */
export function sampleIn(language: Language): ReadArticle {
  const text = readFileSync(new URL(`../app/samples/${language}.txt`, import.meta.url), 'utf8').trimEnd();
  return readText(text, { title: text.slice(0, text.indexOf('\n')), source: 'Sitrep', declaredLanguage: language });
}
