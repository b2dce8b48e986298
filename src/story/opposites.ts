import { wordsOf } from './words.ts';

/** Left: said of a thing; right: its opposite. Forms of one word stand beside each other; both languages. */
const PAIRS: readonly (readonly [said: string, opposite: string])[] = [
  ['open opens opened reopen', 'close closes closed closing shut shuts'],
  ['open opent geopend opengaan openblijven', 'dicht gesloten sluit sluiten'],
  [
    'rise rises rising rose risen increase increases increased grow grows',
    'fall falls falling decline declines drop drops decrease shrink shrinks',
  ],
  ['stijgt stijgen stijging groeit groeien', 'daalt dalen daling krimpt krimpen'],
  ['stay stays remain remains', 'leave leaves depart departs'],
  ['blijft blijven aanblijven', 'vertrekt vertrekken weggaan'],
  ['play plays', 'miss misses'],
  ['likely probable', 'unlikely improbable'],
  ['waarschijnlijk', 'onwaarschijnlijk'],
  ['safe', 'unsafe dangerous'],
  ['veilig', 'onveilig gevaarlijk'],
  ['guilty', 'innocent'],
  ['schuldig', 'onschuldig'],
  ['possible', 'impossible'],
  ['mogelijk haalbaar', 'onmogelijk onhaalbaar'],
  ['true correct', 'untrue false incorrect wrong'],
  ['juist correct', 'onjuist incorrect fout'],
  ['legal lawful', 'illegal unlawful'],
  ['legaal wettig rechtmatig', 'illegaal onwettig onrechtmatig'],
  ['accept accepts accepted approve approves', 'reject rejects rejected refuse refuses'],
  ['aanvaardt aanvaarden accepteert accepteren', 'verwerpt verwerpen weigert weigeren'],
  ['support supports back backs', 'oppose opposes'],
  ['steunt steunen', 'verzet verzetten'],
  ['win wins', 'lose loses'],
  ['wint winnen', 'verliest verliezen'],
  ['fair', 'unfair'],
  ['eerlijk', 'oneerlijk'],
  ['sufficient adequate', 'insufficient inadequate'],
  ['voldoende toereikend', 'onvoldoende ontoereikend'],
];

/** By a word's compared form: the word that stands for the pair, and whether this one says the opposite of it. */
export const OPPOSITES: ReadonlyMap<string, { readonly of: string; readonly turns: boolean }> = new Map(
  PAIRS.flatMap(([said, opposite]) => {
    const of = wordsOf(said)[0]?.term ?? said;
    const forms = (words: string, turns: boolean) => wordsOf(words).map(({ term }) => [term, { of, turns }] as const);
    return [...forms(opposite, true), ...forms(said, false)];
  }),
);
