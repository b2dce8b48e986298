/**
 * How often each rule's finds were what the annotators had marked, counted with the shipped models on the train half of
 * `src/engine/gold` and 25 more articles: right ones, all of them. For positions and motives the holder had to be right
 * too. `npm run eval -- --confidence` tells whether the result means what it says.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
  'according-to': [43, 48],
  anaphora: [2, 3],
  answer: [4, 4],
  noun: [12, 18],
  passive: [0, 2],
  'passive-impersonal': [4, 11],
  quotation: [99, 108],
  'quotation-free': [35, 42],
  'reporting-bare-clause': [80, 94],
  'reporting-before': [24, 38],
  'reporting-clause': [150, 172],
  'reporting-colon': [3, 3],
  'reporting-infinitive': [48, 64],
  'reporting-object': [50, 60],
  'reporting-preposition': [35, 44],
  'runs-on': [4, 5],
  shown: [1, 1],
  stand: [1, 3],
  support: [1, 1],

  because: [9, 20],
  disposition: [5, 7],
  feeling: [10, 13],
  fronted: [1, 1],
  grounds: [1, 1],
  'hearsay-aim': [2, 2],
  hope: [3, 3],
  infinitive: [26, 40],
  interest: [2, 4],
  means: [3, 3],
  occasion: [0, 0],
  purpose: [15, 23],
  'purpose-marked': [5, 8],
  'reason-phrase': [14, 25],
  rejected: [1, 1],
  retaliation: [1, 1],
  sanction: [0, 0],
  serves: [1, 1],
  'so-that': [2, 5],
  task: [1, 1],
  want: [1, 2],

  condition: [33, 40],
  'condition-order': [11, 11],
  'cue-asked': [4, 4],
  'cue-disputed': [45, 57],
  'cue-doubted': [16, 16],
  'cue-pending': [72, 80],
  'cue-unconfirmed': [53, 60],
  'cue-unknown': [77, 86],
  'fronted-question': [5, 6],
  'position-disputed': [0, 1],
  'position-doubted': [0, 1],
  'question-mark': [27, 33],
};

/** What a rule that was never seen is worth, and how many finds that counts for: other articles are less kind. */
const PRIOR = 0.5;
const WEIGHT = 6;

/** What is left of it where the holder is no known actor, by the same count: 46 of 80 positions, 3 of 19 motives. */
const UNKNOWN = { position: 0.7, motive: 0.3 } as const;

/** 0 to 1: how likely it is that a careful reader would mark what a rule has found; less where nobody known holds it. */
export function confidenceOf(rule: string, unknown?: keyof typeof UNKNOWN): number {
  const [right, found] = MEASURED[rule] ?? [0, 0];
  const share = (right + PRIOR * WEIGHT) / (found + WEIGHT);
  return Math.round(100 * share * (unknown ? UNKNOWN[unknown] : 1)) / 100;
}
