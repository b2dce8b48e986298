/**
 * What the segmenter must know about one language before any model is asked. A new language is a folder with one of
 * these and a training run.
 */
export interface SegmentationRules {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Words that keep their full stop, in lower case and without it, and that can stand at a sentence's end (`etc`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that keep their full stop and are always followed by more of the sentence (`dr`, `mr`). */
  readonly titles: ReadonlySet<string>;
  /** Words that keep their full stop only before a number (`No. 5`, `art. 3`), in lower case. */
  readonly numbered: ReadonlySet<string>;
  /** Whether a hyphen inside a word keeps it whole (`Noord-Holland`); otherwise it becomes three words. */
  readonly hyphenJoins: boolean;
  /** First parts, in lower case, after which a hyphen joins although `hyphenJoins` is false (`non`, `co`). */
  readonly joiningPrefixes: ReadonlySet<string>;
  /** Whether a slash between letters keeps a word whole (`en/of`). */
  readonly slashJoins: boolean;
  /** Whether brackets inside a word keep it whole (`(tbs-)behandeling`). */
  readonly bracketsJoin: boolean;
  /** Words that begin with an apostrophe (`'t`, `'s-avonds`, `'em`, `'70s`); sticky, case-insensitive. */
  readonly apostropheWord: RegExp;
  /** Multi-word tokens: the offset inside the form at which its second word begins, or 0 for a single word. */
  readonly split: (form: string, before: string, after: string) => number;
  /** Whether a verb's lemma takes in the particle that stands apart (*spoorde ... aan*: `aansporen`). */
  readonly separableVerbs: boolean;
  /** Prepositions and conjunctions too rare for a treebank (*amid*, *niettegenstaande*): other words it lacks are none. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that begin a sentence more often than a name, for full stops after initials and abbreviations. */
  readonly openers: ReadonlySet<string>;
}

/** A set of the words in a text, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
