import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorFields, type Log } from '../../core/log.ts';
import type { Entry } from './channel.ts';
import { updateOf } from './frame.ts';
import { CHANNEL_NAME, SAVE_DELAY } from './limits.ts';

/** What keeps the page's messages over a restart. */
export interface Journal {
  /** The entries of each channel. What cannot be read is left out. */
  load(): Promise<ReadonlyMap<string, readonly Entry[]>>;
  /** Keeps a channel's entries as they are a moment from now; an empty list forgets it. */
  save(channel: string, entries: () => readonly Entry[]): void;
  /** Resolves when all that was to be saved has been, or could not be. Never rejects. */
  flush(): Promise<void>;
}

/** Nothing outlives the process. */
export const NO_JOURNAL: Journal = {
  load: async () => new Map(),
  save: () => {},
  flush: async () => {},
};

/**
 * One file a channel in a folder that only the bot's own user can read, written whole and put in place at once: a process
 * killed at any moment leaves the old or the new one. A disk that fails costs the history, never an answer.
 */
export function makeJournal(folder: string, log: Log): Journal {
  const waiting = new Map<string, () => readonly Entry[]>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(channel: string, entries: readonly Entry[]): Promise<void> {
    const path = join(folder, fileOf(channel));
    if (entries.length === 0) return rm(path, { force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const document: Document = { version: 1, channel, entries };
    await writeFile(`${path}.new`, JSON.stringify(document), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }

  function writeAll(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = [...waiting];
    waiting.clear();
    writing = writing.then(async () => {
      for (const [channel, entries] of batch)
        await write(channel, entries().filter(isSettled)).catch((error) =>
          log.warn('web history not saved', errorFields(error)),
        );
    });
    return writing;
  }

  return {
    async load() {
      const found = new Map<string, readonly Entry[]>();
      const files = await readdir(folder).catch(() => []);
      for (const file of files.filter((name) => name.endsWith('.json')))
        try {
          const { channel, entries } = documentIn(await readFile(join(folder, file), 'utf8'));
          found.set(channel, entries);
        } catch (error) {
          log.warn('web history not read', { file, ...errorFields(error) });
        }
      return found;
    },
    save(channel, entries) {
      waiting.set(channel, entries);
      timer ??= setTimeout(writeAll, SAVE_DELAY).unref();
    },
    flush: writeAll,
  };
}

interface Document {
  readonly version: 1;
  readonly channel: string;
  readonly entries: readonly Entry[];
}

/** A name of plain letters is a file name; one in another script may be too long for one, or clash where case is folded. */
function fileOf(channel: string): string {
  if (/^[a-z\d_-]+$/.test(channel)) return `${channel}.json`;
  return `~${createHash('sha256').update(channel).digest('hex').slice(0, 32)}.json`;
}

/** A command that was under way when the process ended will not be answered any more. */
function isSettled({ body }: Entry): boolean {
  return body.kind !== 'working';
}

/** Throws when the text is no document of ours. Entries that cannot be shown are left out. */
function documentIn(text: string): Document {
  const parsed = JSON.parse(text) as Partial<Document> | null;
  if (parsed?.version !== 1 || !Array.isArray(parsed.entries) || !CHANNEL_NAME.test(parsed.channel ?? ''))
    throw new Error('not a history of this version');
  const entries = parsed.entries.filter((entry) => canBeShown(entry) && isSettled(entry));
  const ids = new Set(entries.map(({ id }) => id));
  return { ...(parsed as Document), entries: entries.filter(({ parent }) => parent === null || ids.has(parent)) };
}

function canBeShown(entry: Entry): boolean {
  try {
    for (const language of ['nl', 'en'] as const)
      updateOf({ kind: 'put', sequence: 0, entry, after: null }, { language, person: entry.owner ?? '' });
    return typeof entry.id === 'string' && Number.isFinite(entry.at);
  } catch {
    return false;
  }
}
