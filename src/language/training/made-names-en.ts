import * as word from './made-name-parts-en.ts';
import { bare, lettersOf, type MadeOrganisation, NameMaker } from './made-names.ts';

/** English names. */
export class EnglishNameMaker extends NameMaker {
  override surname(): string {
    const draw = this.draw();
    if (draw < 0.06) return this.pick(word.PARTICLES) + this.listed('last');
    if (draw < 0.12) return `${this.listed('last')}-${this.listed('last')}`;
    if (draw < 0.17) return this.capital('nouns');
    return draw < 0.5 ? this.invented() : this.listed('last');
  }

  override person(): string {
    const draw = this.draw();
    if (draw < 0.05) return `${this.initial()} ${this.surname()}`;
    if (draw < 0.08) return `${this.initial()} ${this.initial()} ${this.surname()}`;
    if (draw < 0.16) return `${this.firstName()} ${this.initial()} ${this.surname()}`;
    if (draw < 0.22) return `${this.firstName()} ${this.firstName()} ${this.surname()}`;
    return `${this.firstName()} ${this.surname()}`;
  }

  override place(): string {
    const draw = this.draw();
    if (draw < 0.1) return `${this.pick(word.PLACE_FRONTS)} ${this.invented()}`;
    if (draw < 0.15) return `${this.pick(word.COMPASS)} ${this.chance(0.5) ? this.country() : this.listed('places')}`;
    if (draw < 0.23)
      return `${this.chance(0.7) ? this.invented() : this.capital('nouns')} ${this.pick(word.PLACE_BACKS)}`;
    if (draw < 0.25)
      return `${this.chance(0.5) ? this.invented() : this.capital('nouns')}’s ${this.pick(word.PLACE_BACKS)}`;
    if (draw < 0.27) return `${this.capital('adjectives')} ${this.capital('nouns')}`;
    return draw < 0.55 ? this.invented() : this.listed('places');
  }

  override organisation(): MadeOrganisation {
    const draw = this.draw();
    const matter = () => this.pick(word.MATTERS);
    const over = (share: number) => (this.chance(share) ? `${this.pick(word.OVER)} ` : '');
    if (draw < 0.31) return this.company();
    if (draw < 0.32) return this.#foreign();
    if (draw < 0.34) {
      const school = this.pick(['Institute', 'School', 'Centre', 'Center', 'College', 'Academy', 'Museum']);
      return this.#body(`${this.place()} ${school} ${this.pick(['of', 'of', 'for'])} ${this.pick(word.SCIENCES)}`);
    }
    if (draw < 0.36)
      return this.#body(`${matter()} and ${matter()} ${this.pick(word.FAITHS_AND_FIELDS)} ${this.pick(word.BODIES)}`);
    if (draw < 0.42) return this.#body(`${over(1)}${matter()} ${this.pick(word.BODIES)}`);
    if (draw < 0.47) return this.#body(`${matter()} ${this.pick(word.BODIES)}`);
    if (draw < 0.49) return this.#body(`${this.pick(word.OFFICES)}’s Office`);
    if (draw < 0.56) {
      const field = this.chance(0.3) ? `${matter()} and ${matter()}` : matter();
      return this.#body(`${over(0.2)}${this.pick(word.HEADS)} ${this.pick(['of', 'for', 'on'])} ${field}`);
    }
    if (draw < 0.58) return bare(`${this.pick(['Transport', 'Museum', 'Action', 'Alliance'])} for ${this.place()}`);
    if (draw < 0.65) return this.#body(`${this.place()} ${this.pick(word.PLACED)}`, this.chance(0.5));
    if (draw < 0.69) {
      const club = this.chance(0.5) ? this.invented() : this.place();
      return bare(`${club} ${this.pick(word.CLUBS)}`, club);
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
    const article = word.BARE.has(single) ? null : 'the';
    return { full: single, short: single, article, shortArticle: article, letters: null };
  }

  override company(): MadeOrganisation {
    const draw = this.draw();
    const name = this.#companyName();
    if (draw < 0.22) return bare(name);
    if (draw < 0.24) return this.#foreign();
    if (draw < 0.33) return bare(`${name} ${this.pick(word.FORMS)}`, name);
    if (draw < 0.4)
      return bare(`${name} & ${this.pick(['Sons', 'Co.', 'Company', this.surname(), this.surname()])}`, name);
    if (draw < 0.44) return bare(`${name} ${this.pick(word.FAMILY_FIRMS)}`, name);
    if (draw < 0.51) {
      const letters = this.letters();
      return bare(this.chance(0.5) ? letters : `${letters} ${this.pick(word.TRADES)}`, letters);
    }
    if (draw < 0.56) return bare(`${name}${this.pick(word.WORD_ENDS)}`);
    if (draw < 0.6) return bare(`${name} ${this.chance(0.5) ? this.country() : this.listed('places')}`, name);
    const trade = this.chance(0.15) ? `${this.pick(word.TRADES)} ${this.pick(word.TRADES)}` : this.pick(word.TRADES);
    const form = this.chance(0.25) ? ` ${this.pick(word.FORMS)}` : '';
    return bare(`${name} ${trade}${form}`, name);
  }

  #companyName(): string {
    const draw = this.draw();
    if (draw < 0.08) return this.capital('nouns');
    if (draw < 0.14) return this.#twoWords();
    if (draw < 0.34) return this.surname();
    if (draw < 0.48) return this.place();
    if (draw < 0.52) return `${this.invented()}-${this.invented()}`;
    if (draw < 0.54) return `${this.pick(['Al', 'Ansar', 'Hizb', 'El'])}-${this.invented()}`;
    // KazGeoProm
    if (draw < 0.58)
      return `${this.invented().slice(0, 4)}${this.pick(['Geo', 'Petro', 'Agro', 'Med', 'Info', 'Gaz', ''])}${this.pick(['Prom', 'Tech', 'Bank', 'Net', 'Oil', 'Pay', 'Corp', 'Invest'])}`;
    return this.invented();
  }

  /** Named in another language: Banco Solera, Eurobank Hellas. */
  #foreign(): MadeOrganisation {
    const name = this.chance(0.6) ? this.invented() : this.pick(word.FOREIGN_BACKS);
    if (this.chance(0.5)) return bare(`${this.pick(word.FOREIGN_FRONTS)} ${name}`);
    return bare(`${this.invented()} ${this.pick(word.FOREIGN_BACKS)}`);
  }

  #twoWords(): string {
    return `${this.capital('adjectives')} ${this.capital('nouns')}`;
  }

  override other(): string {
    const draw = this.draw();
    const name = this.chance(0.6) ? this.invented() : this.chance(0.5) ? this.surname() : this.place();
    if (draw < 0.1) return `${this.#twoWords()} ${this.pick(['Act', 'Bill', 'Law', 'Plan', 'Award', 'Festival'])}`;
    if (draw < 0.16) return `${this.chance(0.5) ? this.place() : this.#twoWords()} ${this.pick(word.DISASTERS)}`;
    if (draw < 0.5) return `${name} ${this.pick(word.DEEDS)}`;
    if (draw < 0.65) return `${this.pick(word.MATTERS)} ${this.pick(word.PAPERS_OF_STATE)}`;
    return draw < 0.85 ? `${this.pick(word.NUMBERED)} ${name}` : this.pick(word.KNOWN);
  }

  override work(): string {
    const draw = this.draw();
    if (draw < 0.4)
      return `${this.chance(0.5) ? this.capital('adjectives') : this.invented()} ${this.pick(word.SHIPS)}`;
    if (draw < 0.6) return `${this.pick(word.SHIPS)} ${this.invented()}`;
    return draw < 0.85 ? this.invented() : this.#twoWords();
  }

  /** Named again by its letters, or in full. */
  #body(full: string, article = true): MadeOrganisation {
    const letters = lettersOf(full);
    const the = article ? 'the' : null;
    if (letters === null) return { full, article: the, short: full, shortArticle: the, letters };
    const short = this.chance(0.6) ? letters : full;
    return {
      full,
      article: the,
      short,
      shortArticle: article && (short === full || this.chance(0.7)) ? 'the' : null,
      letters,
    };
  }
}
