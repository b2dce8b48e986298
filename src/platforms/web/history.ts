import type { Language } from '../../core/article.ts';
import { MAX_ENTRIES, MAX_ENTRY_CHARACTERS } from './limits.ts';

/** A reply as mark-up, with what a screen reader is told of it. */
export interface Rendered {
  readonly language: Language;
  readonly html: string;
  /** Its first words, plain. */
  readonly summary: string;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export type Body =
  /** What the person typed; `more` counts the characters that are not shown. */
  | { readonly kind: 'said'; readonly text: string; readonly more: number; readonly file: string | null }
  /** A command that runs. */
  | { readonly kind: 'working'; readonly step: 'reading' | 'briefing' | null; readonly call: string }
  | ReplyBody;

export interface ReplyBody {
  readonly kind: 'reply';
  /** In both languages where the reader's own decides, so that a change of language changes what is on the page. */
  readonly rendered: Readonly<Record<Language, Rendered>>;
  readonly audience: 'channel' | 'private';
  readonly tone: 'plain' | 'error';
  /** A later reply with the same subject under the same message takes this one's place. */
  readonly subject: string | null;
  readonly attachment: Attachment | null;
  /** Posted by a schedule, unasked. */
  readonly unasked: boolean;
}

/** One message in a channel as one browser sees it. */
export interface Entry {
  readonly id: string;
  /** The message below which it stands as a private reply; null in the channel itself. */
  readonly parent: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: Body;
}

export type Change =
  /** New or changed; `after` is the entry before it in the channel or below the same parent, null for the first. */
  | { readonly kind: 'put'; readonly sequence: number; readonly entry: Entry; readonly after: string | null }
  | { readonly kind: 'removed'; readonly sequence: number; readonly id: string };

/** The messages of one channel for one browser: bounded, in memory, and replayable from any point that is still known. */
export interface History {
  /** In reading order: a message, then the replies below it. */
  entries(): readonly Entry[];
  get(id: string): Entry | null;
  /** Puts a new entry at the end, or right after another one with the same parent. */
  add(entry: Entry, after?: string): void;
  /** Changes an entry's body; false when it is gone. */
  change(id: string, body: Body): boolean;
  remove(id: string): void;
  /**
   * What has changed after a point: removals, then entries in reading order, so that each one's `after` is there before
   * it. Their sequence numbers are out of order: a reader is up to date only after the last of them.
   */
  since(sequence: number): readonly Change[];
  listen(listener: (change: Change) => void): () => void;
}

/** `nextSequence` counts for the whole process, so that one number says how far a browser has read. */
export function makeHistory(nextSequence: () => number): History {
  let entries: Entry[] = [];
  const sequences = new Map<string, number>();
  let removed: { id: string; sequence: number }[] = [];
  const listeners = new Set<(change: Change) => void>();

  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const put = (entry: Entry) => {
    const sequence = nextSequence();
    sequences.set(entry.id, sequence);
    tell({ kind: 'put', sequence, entry, after: before(entry) });
  };
  const before = (entry: Entry) => {
    const siblings = entries.filter(({ parent }) => parent === entry.parent);
    return siblings[siblings.findIndex(({ id }) => id === entry.id) - 1]?.id ?? null;
  };
  const drop = (id: string) => {
    const gone = entries.filter((entry) => entry.id === id || entry.parent === id);
    entries = entries.filter((entry) => !gone.includes(entry));
    for (const entry of gone) sequences.delete(entry.id);
    return gone.length > 0;
  };
  /** The oldest go silently: a page that shows them may keep them. */
  const bound = () => {
    let characters = entries.reduce((sum, entry) => sum + weight(entry), 0);
    while (entries.length > MAX_ENTRIES || (characters > MAX_ENTRY_CHARACTERS && entries.length > 2)) {
      const oldest = entries[0]!;
      characters -= entries
        .filter((e) => e === oldest || e.parent === oldest.id)
        .reduce((sum, e) => sum + weight(e), 0);
      drop(oldest.id);
    }
  };

  return {
    entries: () => entries,
    get: (id) => entries.find((entry) => entry.id === id) ?? null,
    add(entry, after) {
      const at = entries.findIndex(({ id }) => id === (after ?? entry.parent));
      let place = at < 0 ? entries.length : at + 1;
      if (after === undefined && entry.parent !== null) while (entries[place]?.parent === entry.parent) place++;
      entries = entries.toSpliced(place, 0, entry);
      bound();
      if (entries.includes(entry)) put(entry);
    },
    change(id, body) {
      const at = entries.findIndex((entry) => entry.id === id);
      if (at < 0) return false;
      const entry = { ...entries[at]!, body };
      entries = entries.with(at, entry);
      bound();
      if (entries.includes(entry)) put(entry);
      return true;
    },
    remove(id) {
      if (!drop(id)) return;
      const sequence = nextSequence();
      removed = [...removed, { id, sequence }].slice(-MAX_ENTRIES);
      tell({ kind: 'removed', sequence, id });
    },
    since(sequence) {
      const puts = entries.map(
        (entry): Change => ({ kind: 'put', sequence: sequences.get(entry.id)!, entry, after: before(entry) }),
      );
      const removals = removed.map((removal): Change => ({ kind: 'removed', ...removal }));
      return [...removals, ...puts].filter((change) => change.sequence > sequence);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function weight({ body }: Entry): number {
  switch (body.kind) {
    case 'said':
      return body.text.length;
    case 'working':
      return 0;
    case 'reply':
      return body.rendered.nl.html.length + body.rendered.en.html.length + (body.attachment?.content.length ?? 0);
  }
}
