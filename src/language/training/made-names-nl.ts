import * as word from './made-name-parts-nl.ts';
import { bare, lettersOf, type MadeOrganisation, NameMaker } from './made-names.ts';
import { DUTCH_NEWS_WORDS } from './news-words-nl.ts';

/** Dutch names, as made-names has English ones. */
export class DutchNameMaker extends NameMaker {
  override surname(): string {
    return this.chance(0.12) ? `${this.#lastName()}-${this.listed('last')}` : this.#lastName();
  }

  /** A surname alone begins with a capital: *Van Dijk*. */
  override loneSurname(): string {
    const name = this.surname();
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  #lastName(): string {
    const particle = this.chance(0.25) ? this.pick(word.PARTICLES) : '';
    if (this.chance(0.06)) return particle + this.capital('nouns');
    return particle + (this.chance(0.5) ? this.invented() : this.listed('last'));
  }

  override person(): string {
    const draw = this.number(0, 100);
    if (draw < 4) return `${this.initial()} ${this.surname()}`;
    if (draw < 7) return `${this.initial()}${this.initial()} ${this.surname()}`;
    if (draw < 10) return `${this.firstName()} ${this.initial()}`;
    if (draw < 15) return `${this.firstName()} ${this.firstName()} ${this.surname()}`;
    if (draw < 20) return `${this.firstName()}-${this.firstName()} ${this.surname()}`;
    return `${this.firstName()} ${this.surname()}`;
  }

  override country(): string {
    return this.pick(DUTCH_NEWS_WORDS.K!);
  }

  override place(): string {
    const draw = this.number(0, 100);
    if (draw < 7) return `${this.pick(word.PLACE_FRONTS)} ${this.invented()}`;
    if (draw < 12) return `${this.pick(word.COMPASS)}-${this.chance(0.5) ? this.listed('places') : this.invented()}`;
    if (draw < 16) return `${this.invented()}-${this.chance(0.5) ? this.pick(word.COMPASS) : this.invented()}`;
    if (draw < 28) return this.invented() + this.pick(word.PLACE_JOINED);
    if (draw < 32) return this.capital('nouns') + this.pick(word.PLACE_JOINED);
    if (draw < 37) return `${this.invented()} ${this.pick(word.PLACE_BACKS)}`;
    if (draw < 40) return `${this.invented()} ${this.invented()}`;
    return draw < 65 ? this.invented() : this.listed('places');
  }

  override organisation(): MadeOrganisation {
    const draw = this.number(0, 100);
    const matter = () => this.pick(word.MATTERS);
    if (draw < 30) return this.company();
    if (draw < 37) return body(this.pick(word.JOINED_FRONTS) + this.pick(word.JOINED), 'de');
    if (draw < 43)
      return body(`${this.pick(word.OVER)} ${this.pick(word.JOINED_FRONTS)}${this.pick(word.JOINED)}`, 'de');
    if (draw < 50) {
      const field = this.chance(0.3) ? `${matter()} en ${matter()}` : matter();
      const of = this.pick(['van', 'voor', 'voor de', 'voor']);
      return body(`${this.chance(0.4) ? `${this.pick(word.OVER)} ` : ''}${this.pick(word.HEADS)} ${of} ${field}`, 'de');
    }
    if (draw < 55) {
      const over = `${this.pick(word.OVER_NEUTER)} `;
      const field = this.chance(0.5) ? ` ${this.pick(['van', 'voor'])} ${matter()}` : '';
      return body(`${over}${this.pick(word.NEUTER_HEADS)}${field}`, 'het');
    }
    if (draw < 61) {
      const where = this.chance(0.15) ? `${this.invented()} en ${this.invented()}` : this.place();
      const full = `${this.pick(word.PLACED)} ${where}`;
      return this.chance(0.6) ? bare(full) : body(full, 'de');
    }
    if (draw < 65)
      return body(`${this.chance(0.5) ? this.place() : this.surname()} ${this.pick(word.BEHIND_PLACE)}`, 'het');
    if (draw < 67)
      return body(
        this.invented() + this.pick(['ziekenhuis', 'college', 'museum', 'lyceum', 'theater', 'fonds']),
        'het',
      );
    if (draw < 71) {
      const front = this.chance(0.5) ? this.pick(word.PARTY_FRONTS) : this.pick(word.OVER);
      return body(`${front} ${this.pick(word.PARTIES)}`, 'de');
    }
    if (draw < 74) return bare(`${this.chance(0.5) ? 'De' : 'Het'} ${this.capital('nouns')}`);
    if (draw < 77)
      return body(`Stichting ${this.chance(0.5) ? this.invented() : `${this.capital('nouns')} ${this.place()}`}`, 'de');
    if (draw < 81) return bare(this.letters());
    if (draw < 88) return { ...body(this.pick(word.KNOWN), 'de'), letters: null };
    if (draw < 94) return { ...body(this.pick(word.KNOWN_NEUTER), 'het'), letters: null };
    return bare(this.pick(word.BARE));
  }

  override company(): MadeOrganisation {
    const draw = this.number(0, 100);
    const name = this.#companyName();
    if (draw < 32) return bare(name);
    if (draw < 40) return bare(`${name} ${this.pick(word.FORMS)}`, name);
    if (draw < 47) return bare(`${name} ${this.pick(word.FAMILY)}`, name);
    if (draw < 52) return bare(`${name} & ${this.#companyName()}`, name);
    if (draw < 57) return bare(this.letters());
    if (draw < 61) return bare(`${name} ${this.chance(0.5) ? this.country() : this.listed('places')}`, name);
    return bare(`${name} ${this.pick(word.TRADES)}`, this.chance(0.7) ? name : undefined);
  }

  #companyName(): string {
    const draw = this.number(0, 100);
    if (draw < 8) return this.capital('nouns');
    if (draw < 12) return `De ${this.capital('nouns')}`;
    if (draw < 16) return `${this.capital('adjectives')} ${this.capital('nouns')}`;
    if (draw < 34) return this.loneSurname();
    if (draw < 45) return this.place();
    if (draw < 60)
      return (
        this.invented() +
        this.pick(['a', 'is', 'ys', 'ex', 'on', 'ra', 'ix', 'ium', 'era', 'net', 'lijn', 'zorg', 'tech', 'bank'])
      );
    if (draw < 65) return `${this.capital('nouns')}${this.pick(['Net', 'Pay', 'Zorg', 'Lijn', 'Hub', 'Works'])}`;
    return this.invented();
  }

  override other(): string {
    const draw = this.number(0, 100);
    if (draw < 45) return this.invented() + this.pick(word.DEEDS);
    if (draw < 70) return `${this.pick(word.WORKS)} ${this.chance(0.5) ? this.place() : this.invented()}`;
    return this.pick(word.KNOWN_OTHER);
  }

  /** A ship, a book: no article. */
  override work(): string {
    const draw = this.number(0, 100);
    if (draw < 35) return `${this.pick(word.SHIPS)} ${this.invented()}`;
    if (draw < 55) return this.invented();
    if (draw < 80) return `${this.chance(0.5) ? 'De' : 'Het'} ${this.capital('nouns')}`;
    return `${this.capital('adjectives')} ${this.chance(0.5) ? this.capital('nouns') : this.invented()}`;
  }
}

/** Named again by its letters, or in full. */
function body(full: string, article: 'de' | 'het'): MadeOrganisation {
  return { full, short: full, article, shortArticle: article, letters: lettersOf(full) };
}
