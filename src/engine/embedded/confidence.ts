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

  about: [0, 2],
  argues: [4, 5],
  because: [23, 40],
  desire: [4, 7],
  'desire-aside': [2, 3],
  disposition: [5, 7],
  explanation: [6, 9],
  fear: [2, 3],
  feeling: [13, 17],
  fragment: [2, 5],
  fronted: [1, 1],
  grounds: [1, 1],
  'hearsay-aim': [1, 1],
  hope: [3, 3],
  infinitive: [35, 42],
  interest: [2, 3],
  means: [3, 4],
  mover: [1, 2],
  'own-aim': [1, 1],
  purpose: [23, 31],
  'purpose-marked': [15, 20],
  'reason-phrase': [19, 33],
  rejected: [3, 3],
  retaliation: [2, 2],
  sanction: [0, 1],
  serves: [1, 1],
  'so-that': [5, 9],
  task: [1, 1],
  token: [2, 2],
  want: [1, 3],

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

/** What is left of it where the holder is no known actor, by the same count: 46 of 80 positions, 4 of 19 motives. */
const UNKNOWN = { position: 0.7, motive: 0.3 } as const;

/** 0 to 1: how likely it is that a careful reader would mark what a rule has found; less where nobody known holds it. */
export function confidenceOf(rule: string, unknown?: keyof typeof UNKNOWN): number {
  const [right, found] = MEASURED[rule] ?? [0, 0];
  const share = (right + PRIOR * WEIGHT) / (found + WEIGHT);
  return Math.round(100 * share * (unknown ? UNKNOWN[unknown] : 1)) / 100;
}
