/**
 * How often each rule's finds were what the annotators had marked, counted with the shipped models on the train half of
 * `src/engine/gold`: right ones, all of them. For positions and motives the holder had to be right too. A rule that found
 * nothing there is not listed. `npm run eval -- --confidence` tells whether the result means what it says.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
  'according-to': [43, 44],
  anaphora: [8, 12],
  answer: [9, 9],
  heading: [3, 4],
  impersonal: [8, 12],
  noun: [12, 17],
  passive: [1, 2],
  'passive-impersonal': [3, 8],
  quotation: [95, 100],
  'quotation-free': [30, 33],
  'reporting-as': [5, 6],
  'reporting-bare-clause': [57, 68],
  'reporting-before': [35, 46],
  'reporting-clause': [171, 190],
  'reporting-colon': [3, 4],
  'reporting-infinitive': [67, 87],
  'reporting-object': [68, 91],
  'reporting-preposition': [56, 61],
  'runs-on': [3, 4],
  shown: [2, 2],
  stand: [0, 2],

  about: [0, 2],
  aim: [1, 1],
  argues: [4, 5],
  because: [24, 33],
  desire: [3, 4],
  'desire-aside': [2, 3],
  disposition: [2, 4],
  explanation: [6, 8],
  fear: [2, 3],
  feeling: [15, 18],
  fragment: [2, 5],
  fronted: [1, 1],
  infinitive: [24, 28],
  justification: [1, 1],
  means: [4, 4],
  mood: [3, 3],
  mover: [1, 1],
  'own-aim': [1, 1],
  purpose: [16, 19],
  'purpose-marked': [13, 16],
  'reason-phrase': [18, 24],
  rejected: [2, 2],
  retaliation: [1, 1],
  sanction: [0, 1],
  'so-that': [6, 7],
  stake: [1, 1],
  therefore: [0, 1],
  token: [2, 2],
  want: [0, 2],
  wish: [1, 2],

  'clears-oneself': [1, 1],
  condition: [27, 29],
  'condition-order': [9, 9],
  'cue-asked': [4, 4],
  'cue-disputed': [41, 53],
  'cue-doubted': [13, 13],
  'cue-pending': [69, 80],
  'cue-unconfirmed': [43, 50],
  'cue-unknown': [67, 75],
  'fronted-question': [5, 6],
  'question-mark': [24, 28],
  'set-against': [0, 1],
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
