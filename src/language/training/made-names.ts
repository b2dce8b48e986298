import * as word from './made-name-parts.ts';
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
  /** `the` before its name. */
  readonly article: boolean;
  readonly short: string;
  readonly shortArticle: boolean;
  readonly letters: string | null;
}

const INITIALS = [...'ABCDEFGHIJKLMNOPRSTUVWXYZ'];
const VOWELS = /[aeiouy]/i;

/** English names that no list has, and names put together from those that lists have; the same random numbers give the same. */
export class NameMaker {
  readonly #pools: NamePools;
  readonly #random: Random;

  constructor(pools: NamePools, random: Random) {
    this.#pools = pools;
    this.#random = random;
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

  firstName(): string {
    return this.chance(0.15) ? this.invented() : this.pick(this.#pools.first);
  }

  surname(): string {
    const draw = this.#random.next();
    if (draw < 0.06) return this.pick(word.PARTICLES) + this.pick(this.#pools.last);
    if (draw < 0.12) return `${this.pick(this.#pools.last)}-${this.pick(this.#pools.last)}`;
    if (draw < 0.17) return this.#capital('nouns');
    return draw < 0.5 ? this.invented() : this.pick(this.#pools.last);
  }

  person(): string {
    const draw = this.#random.next();
    if (draw < 0.05) return `${this.#initial()} ${this.surname()}`;
    if (draw < 0.08) return `${this.#initial()} ${this.#initial()} ${this.surname()}`;
    if (draw < 0.16) return `${this.firstName()} ${this.#initial()} ${this.surname()}`;
    if (draw < 0.22) return `${this.firstName()} ${this.firstName()} ${this.surname()}`;
    return `${this.firstName()} ${this.surname()}`;
  }

  #initial(): string {
    return `${this.pick(INITIALS)}.`;
  }

  /** A common word as a name. */
  #capital(kind: 'nouns' | 'adjectives'): string {
    const word = this.pick(this.#pools[kind]);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  country(): string {
    return this.pick(this.#pools.countries);
  }

  place(): string {
    const draw = this.#random.next();
    if (draw < 0.1) return `${this.pick(word.PLACE_FRONTS)} ${this.invented()}`;
    if (draw < 0.15)
      return `${this.pick(word.COMPASS)} ${this.chance(0.5) ? this.country() : this.pick(this.#pools.places)}`;
    if (draw < 0.23)
      return `${this.chance(0.7) ? this.invented() : this.#capital('nouns')} ${this.pick(word.PLACE_BACKS)}`;
    if (draw < 0.25)
      return `${this.chance(0.5) ? this.invented() : this.#capital('nouns')}’s ${this.pick(word.PLACE_BACKS)}`;
    if (draw < 0.27) return `${this.#capital('adjectives')} ${this.#capital('nouns')}`;
    return draw < 0.55 ? this.invented() : this.pick(this.#pools.places);
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

  /** Any organisation of the news, from companies to clubs; how many of each is a guess. */
  organisation(): MadeOrganisation {
    const draw = this.#random.next();
    const matter = () => this.pick(word.MATTERS);
    const over = (share: number) => (this.chance(share) ? `${this.pick(word.OVER)} ` : '');
    if (draw < 0.32) return this.company();
    if (draw < 0.42) return this.#body(`${over(1)}${matter()} ${this.pick(word.BODIES)}`);
    if (draw < 0.47) return this.#body(`${matter()} ${this.pick(word.BODIES)}`);
    if (draw < 0.49) return this.#body(`${this.pick(word.OFFICES)}’s Office`);
    if (draw < 0.56) {
      const field = this.chance(0.3) ? `${matter()} and ${matter()}` : matter();
      return this.#body(`${over(0.2)}${this.pick(word.HEADS)} ${this.pick(['of', 'for', 'on'])} ${field}`);
    }
    if (draw < 0.58) return plain(`${this.pick(['Transport', 'Museum', 'Action', 'Alliance'])} for ${this.place()}`);
    if (draw < 0.65) return this.#body(`${this.place()} ${this.pick(word.PLACED)}`, this.chance(0.5));
    if (draw < 0.69) {
      const club = this.chance(0.5) ? this.invented() : this.place();
      return plain(`${club} ${this.pick(word.CLUBS)}`, club);
    }
    if (draw < 0.74) {
      const workers = `${this.pick(word.WORKERS)}${this.chance(0.3) ? '’' : ''}`;
      return this.#body(`${over(0.6)}${workers} ${this.pick(word.GUILDS)}`);
    }
    if (draw < 0.77) return this.#body(`${this.pick(word.PARTIES)} ${this.pick(word.PARTY_KINDS)}`);
    if (draw < 0.8) return this.#body(`${this.place()} ${this.pick(word.PAPERS)}`, this.chance(0.5));
    if (draw < 0.85) {
      const name = this.chance(0.5) ? this.surname() : this.chance(0.7) ? this.invented() : this.#twoWords();
      return this.#body(`${name} ${this.pick(word.CAUSES)}`, this.chance(0.5));
    }
    if (draw < 0.89) {
      const where = this.chance(0.4) ? this.country() : this.place();
      return this.#body(`${this.pick(word.NAMED_WITH_OF)} of ${where}`);
    }
    const single = this.pick(word.SINGLE);
    return {
      full: single,
      short: single,
      article: !word.BARE.has(single),
      shortArticle: !word.BARE.has(single),
      letters: null,
    };
  }

  company(): MadeOrganisation {
    const draw = this.#random.next();
    const name = this.#companyName();
    if (draw < 0.24) return plain(name);
    if (draw < 0.33) return plain(`${name} ${this.pick(word.FORMS)}`, name);
    if (draw < 0.4)
      return plain(`${name} & ${this.pick(['Sons', 'Co.', 'Company', this.surname(), this.surname()])}`, name);
    if (draw < 0.44) return plain(`${name} ${this.pick(word.FAMILY_FIRMS)}`, name);
    if (draw < 0.51) {
      const letters = this.#letters();
      return plain(this.chance(0.5) ? letters : `${letters} ${this.pick(word.TRADES)}`, letters);
    }
    if (draw < 0.56) return plain(`${name}${this.pick(word.WORD_ENDS)}`);
    if (draw < 0.6) return plain(`${name} ${this.chance(0.5) ? this.country() : this.pick(this.#pools.places)}`, name);
    const trade = this.chance(0.15) ? `${this.pick(word.TRADES)} ${this.pick(word.TRADES)}` : this.pick(word.TRADES);
    const form = this.chance(0.25) ? ` ${this.pick(word.FORMS)}` : '';
    return plain(`${name} ${trade}${form}`, name);
  }

  #companyName(): string {
    const draw = this.#random.next();
    if (draw < 0.08) return this.#capital('nouns');
    if (draw < 0.14) return this.#twoWords();
    if (draw < 0.34) return this.surname();
    return draw < 0.48 ? this.place() : this.invented();
  }

  #twoWords(): string {
    return `${this.#capital('adjectives')} ${this.#capital('nouns')}`;
  }

  #letters(): string {
    return Array.from({ length: 2 + this.#random.below(3) }, () => this.pick(INITIALS)).join('');
  }

  /** A law, a prize, a storm, a work: what has a name and is none of the other three. */
  other(): string {
    const draw = this.#random.next();
    const name = this.chance(0.6) ? this.invented() : this.chance(0.5) ? this.surname() : this.place();
    if (draw < 0.5) return `${name} ${this.pick(word.DEEDS)}`;
    if (draw < 0.65) return `${this.pick(word.MATTERS)} ${this.pick(word.PAPERS_OF_STATE)}`;
    return draw < 0.85 ? `${this.pick(word.NUMBERED)} ${name}` : this.pick(word.KNOWN);
  }

  /** Named again by its letters, or in full. */
  #body(full: string, article = true): MadeOrganisation {
    const letters = full.replace(/(?:^|[ ’-])(\p{Lu})?[^ ’-]*/gu, '$1');
    if (letters.length < 3) return { full, article, short: full, shortArticle: article, letters: null };
    const short = this.chance(0.6) ? letters : full;
    return { full, article, short, shortArticle: article && (short === full || this.chance(0.7)), letters };
  }
}

function plain(full: string, short = full): MadeOrganisation {
  return { full, article: false, short, shortArticle: false, letters: null };
}
