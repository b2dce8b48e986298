import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { COMMANDS } from '../commands/index.ts';
import { type Settings, words } from '../config/env.ts';
import { type Briefer, makeBriefer } from './app/brief.ts';
import { makeReaders, type Readers } from './app/readers.ts';
import { makeFormOf, makeRunCommand, type RunCommand } from './app/run-command.ts';
import { makeRunDue, type RunDue } from './app/run-due.ts';
import { makeSuggest } from './app/suggest.ts';
import { makeUseCases } from './app/use-cases.ts';
import { makeReading, readOpml, writeOpml } from './article/index.ts';
import { LANGUAGES, type Language, type ReadArticle } from './core/article.ts';
import type { Engine } from './core/engine.ts';
import { SitrepError } from './core/errors.ts';
import type { Log } from './core/log.ts';
import type { Place, PlatformName } from './core/place.ts';
import type { Platform, PlatformHost } from './core/platform.ts';
import type { Reading } from './core/source.ts';
import type { Store, TokenStore } from './core/store.ts';
import { Budget, connectModel, makeLlmEngine } from './engine/llm/index.ts';
import { detectLanguage } from './language/index.ts';
import { makeCalendar, newScheduleId } from './schedule/index.ts';
import { openSqliteStore } from './store/sqlite/index.ts';
import * as story from './story/index.ts';

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** Everything but the platforms, put together. */
export interface Assembly {
  readonly store: Store;
  readonly engine: Engine;
  readonly reading: Reading;
  readonly briefer: Briefer;
  readonly readers: Readers;
  readonly runCommand: RunCommand;
  readonly form: NonNullable<PlatformHost['form']>;
  readonly suggest: NonNullable<PlatformHost['suggest']>;
  readonly due: RunDue;
  /** Makes a platform known to the schedules and the status. */
  add(platform: Platform): void;
}

export function makeReadingOf(settings: Settings, log: Log): Reading {
  return makeReading({
    allowPrivate: words(settings.ALLOW_PRIVATE_ADDRESSES),
    contact: settings.CONTACT,
    version: VERSION,
    log,
  });
}

/** The longest that `ENGINE=auto` waits for a model. Milliseconds. */
const AUTO_PATIENCE = 10_000;

/** The engine that the settings ask for: this one, or a language model after it. */
export async function chosenEngine(settings: Settings, first: Engine, tokens: TokenStore, log: Log): Promise<Engine> {
  const { ENGINE, LLM_BASE_URL, LLM_MODEL } = settings;
  if (ENGINE === 'embedded' || !LLM_BASE_URL || !LLM_MODEL) return first;
  const options = { baseUrl: LLM_BASE_URL, name: LLM_MODEL, key: settings.LLM_API_KEY };
  const timeout = settings.LLM_TIMEOUT_SECONDS * 1000;
  const limits = {
    perDay: settings.LLM_TOKENS_PER_DAY || null,
    perAccount: settings.LLM_TOKENS_PER_CHANNEL || null,
  };
  return makeLlmEngine({
    first,
    model: await connectModel(settings.LLM_API, options),
    patience: ENGINE === 'auto' ? Math.min(timeout, AUTO_PATIENCE) : timeout,
    contextTokens: settings.LLM_CONTEXT_TOKENS,
    concurrency: settings.LLM_CONCURRENCY,
    budget: new Budget(limits, tokens, Date.now),
    log,
    clock: Date.now,
  });
}

/**
 * Opens the store under `DATA_DIR` and joins the rooms. Rejects when the store cannot be opened. `beside`: in a process
 * beside the bot's own, on the same store.
 */
export async function assemble(
  settings: Settings,
  log: Log,
  embedded: Engine,
  { beside = false } = {},
): Promise<Assembly> {
  const store = await openSqliteStore(settings.DATA_DIR, { log });
  const engine = await chosenEngine(settings, embedded, store.tokens, log);
  const reading = makeReadingOf(settings, log);
  const calendar = makeCalendar();
  const now = Date.now;
  const readers = makeReaders(store, { language: settings.DEFAULT_LANGUAGE, zone: settings.DEFAULT_TIME_ZONE });
  const briefer = makeBriefer({ reading, detectLanguage, engine, embedded, store, log });
  const platforms = new Map<PlatformName, Platform>();

  function platformOf({ platform }: Place): Platform {
    const found = platforms.get(platform);
    if (!found) throw new SitrepError('platform-down', { platform });
    return found;
  }

  const due = makeRunDue({
    store,
    story,
    calendar,
    reading,
    briefer,
    post: (post) => platformOf(post.place).post(post),
    find: async (place, key) => (await platformOf(place).find?.(place, key)) ?? null,
    edit: async (edit) => {
      const platform = platformOf(edit.place);
      if (!platform.edit) throw new SitrepError('message-gone');
      await platform.edit(edit);
    },
    notify: ({ place, owner }, reply, reader) => platformOf(place).notify(place.workspace, owner, reply, reader),
    placeReader: readers.ofPlace,
    clock: now,
    log,
    catchUpMinutes: settings.CATCH_UP_MINUTES,
    silentSourceDays: settings.SILENT_SOURCE_DAYS,
    beside,
  });

  const use = makeUseCases({
    store,
    story,
    briefer,
    reading,
    calendar,
    readers,
    opml: { read: readOpml, write: writeOpml },
    starterPack: (language) => readFile(new URL(`../config/feeds/${language}.opml`, import.meta.url), 'utf8'),
    samples: Object.fromEntries(LANGUAGES.map((language) => [language, sampleIn(language)])) as Record<
      Language,
      ReadArticle
    >,
    runNow: due.runNow,
    wake: due.wake,
    drafting: due.drafting,
    checkPlace: async (place) => platformOf(place).check?.(place),
    newScheduleId,
    platforms: () => [...platforms.values()].map((platform) => platform.status()),
    version: VERSION,
    now,
  });

  return {
    store,
    engine,
    reading,
    briefer,
    readers,
    due,
    runCommand: makeRunCommand({ commands: COMMANDS, use, store, readers, log, now }),
    form: makeFormOf({ commands: COMMANDS, use }),
    suggest: makeSuggest({ store, log }),
    add: (platform) => void platforms.set(platform.name, platform),
  };
}

/** The article that an empty `/brief` shows a newcomer; its first line is its title. */
function sampleIn(language: Language): ReadArticle {
  const text = readFileSync(new URL(`./app/samples/${language}.txt`, import.meta.url), 'utf8').trimEnd();
  return {
    text,
    title: text.slice(0, text.indexOf('\n')),
    url: null,
    source: 'Sitrep',
    author: null,
    publishedAt: null,
    complete: true,
    declaredLanguage: language,
  };
}
