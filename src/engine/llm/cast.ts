import { ACTOR_KINDS, type Actor } from '../../core/briefing.ts';
import type { Evidence } from '../../core/evidence.ts';
import { foldedKey, type QuoteFinder, type Span } from './quotes.ts';

/** Places of an actor that are given as evidence. */
const MAX_EVIDENCE = 5;
/** A name, an alias or a function longer than this is none. UTF-16 code units. */
const MAX_NAME = 120;
const PRONOUNS = new Set(
  'i you he she it we they him her them his their ik jij je u hij zij ze het wij we jullie hem haar hen hun die deze dat'.split(
    ' ',
  ),
);

/** An actor that a model has named and the article knows. */
export interface CastMember {
  readonly id: string;
  readonly kind: Actor['kind'];
  /** As the article writes them, the name first. */
  readonly names: readonly string[];
}

interface Entry extends CastMember {
  readonly names: string[];
  role: string | null;
  main: boolean;
}

/** The actors of a model's answers: one for all the stretches of an article that name it. */
export class Cast {
  readonly #finder: QuoteFinder;
  readonly #entries: Entry[] = [];

  constructor(finder: QuoteFinder) {
    this.#finder = finder;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Whether the article bears the actor out; `known` where it had been named before. */
  add(item: Readonly<Record<string, unknown>>, stretch: Span): 'new' | 'known' | 'dropped' {
    const kind = ACTOR_KINDS.find((one) => one === item.kind);
    const name = this.#asWritten(item.name, stretch);
    if (!kind || name === null) return 'dropped';
    const aliases = (Array.isArray(item.aliases) ? item.aliases.slice(0, 20) : [])
      .map((alias) => this.#asWritten(alias, stretch))
      .filter((alias) => alias !== null);
    const role = this.#asWritten(item.role, stretch);
    const before = this.find(name) ?? aliases.map((alias) => this.#named(alias)).find(Boolean) ?? null;
    const entry: Entry = before ?? { id: `a${this.#entries.length + 1}`, kind, names: [name], role: null, main: false };
    if (!before) this.#entries.push(entry);
    for (const alias of [name, ...aliases]) if (!this.find(alias)) entry.names.push(alias);
    entry.role ??= role;
    entry.main ||= item.main === true;
    return before ? 'known' : 'new';
  }

  /** The actor that goes by these words, in any of its forms. */
  find(words: unknown): Entry | null {
    if (typeof words !== 'string') return null;
    const key = nameKey(words);
    return (key && this.#entries.find(({ names }) => names.some((name) => nameKey(name) === key))) || null;
  }

  /** The actor whose first name this is. */
  #named(words: string): Entry | null {
    const key = nameKey(words);
    return this.#entries.find(({ names }) => nameKey(names[0]!) === key) ?? null;
  }

  describe(): Actor[] {
    return this.#entries.map(({ id, kind, names, role, main }) => {
      const [name, ...aliases] = names as [string, ...string[]];
      const mentions = this.#mentions(names);
      return {
        id,
        name,
        aliases,
        kind,
        role,
        salience: main ? 'main' : 'other',
        mentions: mentions.length,
        evidence: mentions.slice(0, MAX_EVIDENCE) as unknown as readonly [Evidence],
      };
    });
  }

  /** Where the article names it in any form, in order; a surname within a full name is not counted again. */
  #mentions(names: readonly string[]): readonly Evidence[] {
    const spans = names
      .flatMap((name) => this.#finder.findAll(name))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const apart: Span[] = [];
    for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
    return apart.map((span) => this.#finder.evidence(span));
  }

  #asWritten(words: unknown, stretch: Span): string | null {
    if (typeof words !== 'string' || words.length > MAX_NAME) return null;
    const bare = words.trim().replace(ARTICLE, '');
    if (PRONOUNS.has(bare.toLowerCase()) || !/\p{L}/u.test(bare)) return null;
    const [span] = this.#finder.findAll(bare, stretch);
    return span ? this.#finder.evidence(span).quote : null;
  }
}

const ARTICLE = /^(?:de|het|een|the|an?)\s+/i;

function nameKey(words: string): string {
  return foldedKey(words.trim().replace(ARTICLE, ''));
}
