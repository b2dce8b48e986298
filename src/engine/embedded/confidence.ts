/**
 * How often each rule's finds were what the annotators had marked, counted with the shipped models on the train half of
 * `src/engine/gold`: right ones, all of them. For positions and motives the holder had to be right too. A rule that found
 * nothing there is not listed. `npm run count:rules` counts them, `npm run eval -- --confidence` tells whether the
 * result means what it says.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
  'according-to': [43, 44],
  anaphora: [10, 13],
  answer: [9, 9],
  heading: [3, 4],
  impersonal: [8, 12],
  noun: [10, 15],
  passive: [1, 2],
  'passive-impersonal': [3, 8],
  quotation: [96, 101],
  'quotation-free': [39, 40],
  reaction: [1, 1],
  'reporting-as': [5, 6],
  'reporting-bare-clause': [56, 67],
  'reporting-before': [33, 44],
  'reporting-clause': [171, 191],
  'reporting-colon': [3, 4],
  'reporting-infinitive': [67, 86],
  'reporting-object': [71, 92],
  'reporting-preposition': [57, 62],
  'runs-on': [3, 4],
  shown: [2, 2],
  stand: [0, 2],

  about: [0, 2],
  aim: [1, 1],
  argues: [5, 6],
  because: [25, 34],
  desire: [3, 4],
  'desire-aside': [2, 3],
  disposition: [2, 4],
  explanation: [6, 8],
  fear: [2, 4],
  feeling: [16, 19],
  fragment: [3, 5],
  fronted: [1, 1],
  infinitive: [27, 31],
  justification: [1, 1],
  means: [5, 5],
  mood: [3, 3],
  mover: [1, 1],
  'own-aim': [1, 1],
  pressure: [1, 1],
  purpose: [16, 19],
  'purpose-marked': [13, 16],
  'reason-phrase': [19, 24],
  rejected: [2, 2],
  retaliation: [1, 1],
  sanction: [0, 1],
  'so-that': [6, 7],
  stake: [1, 1],
  therefore: [0, 1],
  token: [2, 3],
  want: [0, 2],
  wish: [1, 2],

  'clears-oneself': [1, 1],
  condition: [26, 28],
  'condition-order': [9, 9],
  'cue-asked': [4, 4],
  'cue-disputed': [43, 54],
  'cue-doubted': [13, 14],
  'cue-pending': [64, 70],
  'cue-unconfirmed': [50, 58],
  'cue-unknown': [69, 78],
  'fronted-question': [6, 7],
  'question-mark': [24, 29],
};

/** What a rule that was never seen is worth, and how many finds that counts for: other articles are less kind. */
const PRIOR = 0.5;
const WEIGHT = 6;

/** What is left of it where the holder is no known actor, by the same count: 33 of 62 positions, 3 of 14 motives. */
const UNKNOWN = { position: 0.7, motive: 0.3 } as const;

/** 0 to 1: how likely it is that a careful reader would mark what a rule has found; less where nobody known holds it. */
export function confidenceOf(rule: string, unknown?: keyof typeof UNKNOWN): number {
  const [right, found] = MEASURED[rule] ?? [0, 0];
  const share = (right + PRIOR * WEIGHT) / (found + WEIGHT);
  return Math.round(100 * share * (unknown ? UNKNOWN[unknown] : 1)) / 100;
}
