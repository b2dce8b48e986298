import type { NameMaker, NamePools } from './made-names.ts';
import { EnglishNameMaker } from './made-names-en.ts';
import { DutchNameMaker } from './made-names-nl.ts';
import { ENGLISH_NEWS_SENTENCES } from './news-sentences-en.ts';
import { DUTCH_NEWS_SENTENCES } from './news-sentences-nl.ts';
import { ENGLISH_NEWS_WORDS } from './news-words-en.ts';
import { DUTCH_COMPOUNDS, DUTCH_NEWS_WORDS } from './news-words-nl.ts';
import type { Random } from './random.ts';

/** What made sentences are made of in a language. */
export interface MadeLanguage {
  readonly patterns: readonly string[];
  /** Words for slots, but for those of the treebank. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The slot of words with a language-specific tag. */
  readonly slots: Readonly<Record<string, string>>;
  /** For slots that are compounds, their last parts; or the slot of the words that they are. */
  readonly compounds: Readonly<Record<string, readonly string[] | string>>;
  maker(pools: NamePools, random: Random): NameMaker;
}

export const MADE_LANGUAGES: Readonly<Record<string, MadeLanguage>> = {
  en: {
    patterns: ENGLISH_NEWS_SENTENCES,
    words: ENGLISH_NEWS_WORDS,
    slots: { NN: 'N', NNS: 'Ns', VBD: 'Vd', VB: 'V', VBZ: 'Vs', VBG: 'Ving', JJ: 'Adj' },
    compounds: {},
    maker: (pools, random) => new EnglishNameMaker(pools, random),
  },
  nl: {
    patterns: DUTCH_NEWS_SENTENCES,
    words: DUTCH_NEWS_WORDS,
    slots: {
      'N|soort|ev|basis|zijd|stan': 'N',
      'N|soort|ev|basis|onz|stan': 'Nh',
      'N|soort|mv|basis': 'Ns',
      'ADJ|prenom|basis|met-e|stan': 'Ae',
      'ADJ|vrij|basis|zonder': 'Adj',
      'WW|vd|vrij|zonder': 'Vp',
      'WW|inf|vrij|zonder': 'V',
      'WW|pv|verl|ev': 'Vd',
      'WW|pv|tgw|met-t': 'Vs',
    },
    compounds: { ...DUTCH_COMPOUNDS, q: 'N', qs: 'Ns' },
    maker: (pools, random) => new DutchNameMaker(pools, random),
  },
};
