import type { Random } from './random.ts';

/** Names from lists to draw from. */
export interface NamePools {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  /** Common words in small letters. */
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

export type MadeType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** What an organisation is called, in full and where it is named again. */
export interface MadeOrganisation {
  readonly full: string;
  /** What stands before its name: `the`; null for nothing. */
  readonly article: string | null;
  readonly short: string;
  readonly shortArticle: string | null;
  readonly letters: string | null;
}

const INITIALS = [...'ABCDEFGHIJKLMNOPRSTUVWXYZ'];
const VOWELS = /[aeiouy]/i;

/** Names that no list has, and names put together from those that lists have; the same random numbers give the same. */
export abstract class NameMaker {
  readonly #pools: NamePools;
  readonly #random: Random;

  constructor(pools: NamePools, random: Random) {
    this.#pools = pools;
    this.#random = random;
  }

  abstract surname(): string;
  abstract person(): string;
  abstract place(): string;
  /** Any organisation of the news, from companies to clubs; how many of each is a guess. */
  abstract organisation(): MadeOrganisation;
  abstract company(): MadeOrganisation;
  /** A law, a prize, a storm: what has a name and is none of the other three, as it stands behind an article. */
  abstract other(): string;

  /** A surname as it stands where nothing is in front of it. */
  loneSurname(): string {
    return this.surname();
  }

  /** A ship, a book: something with a name and no article. */
  work(): string {
    return this.other();
  }

  country(): string {
    return this.pick(this.#pools.countries);
  }

  firstName(): string {
    return this.chance(0.15) ? this.invented() : this.listed('first');
  }

  pick<T>(from: readonly T[]): T {
    return from[this.#random.below(from.length)]!;
  }

  chance(share: number): boolean {
    return this.#random.next() < share;
  }

  /** From the first up to but not including the second. */
  number(from: number, end: number): number {
    return from + this.#random.below(end - from);
  }

  /** A number from 0 up to 1. */
  draw(): number {
    return this.#random.next();
  }

  listed(pool: keyof NamePools): string {
    return this.pick(this.#pools[pool]);
  }

  /** A common word as a name. */
  capital(kind: 'nouns' | 'adjectives'): string {
    const word = this.listed(kind);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  initial(): string {
    return `${this.pick(INITIALS)}.`;
  }

  letters(): string {
    return Array.from({ length: 2 + this.#random.below(3) }, () => this.pick(INITIALS)).join('');
  }

  /** The front of one listed name and the back of another: sounds like a name and is in no list. */
  invented(): string {
    const { last, places } = this.#pools;
    const source = () => this.pick(this.chance(0.5) ? last : places).split(/[\s'’-]/)[0]!;
    const [front, back] = [source(), source()];
    let cut = Math.max(2, Math.ceil(front.length / 2));
    while (cut < front.length && !VOWELS.test(front.charAt(cut))) cut++;
    let from = Math.floor(back.length / 2);
    while (from > 0 && !VOWELS.test(back.charAt(from))) from--;
    const joined = front.slice(0, cut) + back.slice(Math.max(1, from)).toLowerCase();
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  }
}

/** An organisation whose name has no article. */
export function bare(full: string, short = full): MadeOrganisation {
  return { full, article: null, short, shortArticle: null, letters: null };
}

/** The capitals of a name: what it is called in short where there are three or more, else null. */
export function lettersOf(full: string): string | null {
  const letters = full.replace(/(?:^|[ ’-])(\p{Lu})?[^ ’-]*/gu, '$1');
  return letters.length < 3 ? null : letters;
}
