import { englishForms } from './inflect.ts';
import type { ReportingVerb } from './lexicon.ts';

/** A verb with the word that completes it: a particle, or the noun or adjective of a fixed expression. */
function fixed(
  stance: ReportingVerb['stance'],
  takes: ReportingVerb['takes'],
  verb: string,
  particle: string,
  prepositions?: string,
): ReportingVerb {
  return { forms: englishForms(verb), stance, takes, particle, ...(prepositions && { prepositions }) };
}

/** English phrasal verbs and fixed expressions by which something is said, demanded, feared, ... */
export const REPORTING_PHRASES_EN: readonly ReportingVerb[] = [
  // Saying
  fixed('claims', ['clause'], 'point', 'out'),
  fixed('claims', ['clause'], 'make=made', 'clear'),
  fixed('claims', ['clause'], 'let=let,letting', 'known'),
  fixed('claims', ['preposition'], 'draw=drew,drawn', 'attention', 'to'),
  { forms: englishForms('see=saw,seen,seeing'), stance: 'claims', takes: ['as', 'object'] },
  fixed('denies', ['object'], 'play', 'down'),
  fixed('denies', ['object'], 'brush', 'aside'),
  fixed('denies', ['object'], 'brush', 'off'),
  fixed('denies', ['object'], 'shrug=shrugged,shrugging', 'off'),
  fixed('denies', ['object'], 'laugh', 'off'),
  fixed('denies', ['object'], 'wave', 'away'),
  fixed('claims', ['clause'], 'make=made,making', 'plain'),
  fixed('claims', ['clause'], 'make=made,making', 'known'),
  fixed('claims', ['preposition'], 'put=put,putting', 'down', 'to'),
  fixed('states', ['quote'], 'chime', 'in'),
  fixed('states', ['quote'], 'weigh', 'in'),
  // "pleaded not guilty to"; see stanceIfDenied
  fixed('states', ['preposition'], 'plead=pleaded,pled', 'guilty', 'to'),
  fixed('denies', ['object'], 'bat=batted,batting', 'away'),
  fixed('denies', ['object'], 'wave', 'off'),
  // Blame
  fixed('accuses', ['preposition'], 'pull', 'up', 'for'),
  fixed('accuses', ['preposition'], 'take=took,taken,taking', 'task', 'for over'),
  fixed('accuses', ['object'], 'call', 'out'),
  fixed('accuses', ['preposition'], 'hold=held', 'responsible', 'for'),
  fixed('accuses', ['preposition'], 'find=found', 'fault', 'with'),
  fixed('accuses', ['preposition'], 'take=took,taken', 'aim', 'at'),
  fixed('accuses', ['preposition'], 'hit=hit,hitting', 'back', 'at'),
  fixed('accuses', ['preposition'], 'pour', 'scorn', 'on'),
  // Demands
  fixed('demands', ['object'], 'put=put,putting', 'forward'),
  fixed('demands', ['preposition'], 'hold=held', 'out', 'for'),
  // "would like to"; see verbs.ts
  { forms: 'like', stance: 'demands', takes: ['infinitive', 'object'] },
  // For and against
  fixed('supports', ['preposition'], 'throw=threw,thrown', 'support', 'behind'),
  fixed('supports', ['preposition'], 'lend=lent', 'support', 'to'),
  fixed('supports', ['preposition'], 'rally', 'behind', 'behind'),
  fixed('supports', ['preposition'], 'get=got,getting', 'behind', 'behind'),
  fixed('praises', ['preposition'], 'pay=paid', 'tribute', 'to'),
  fixed('praises', ['preposition'], 'speak=spoke,spoken', 'highly', 'of'),
  fixed('praises', ['preposition'], 'take=took,taken,taking', 'pride', 'in'),
  fixed('opposes', ['preposition'], 'draw=drew,drawn', 'line', 'at'),
  fixed('supports', ['preposition'], 'come=came', 'out', 'for'),
  fixed('supports', ['preposition'], 'throw=threw,thrown', 'weight', 'behind'),
  fixed('supports', ['preposition'], 'stick=stuck', 'up', 'for'),
  fixed('supports', ['preposition'], 'stand=stood', 'up', 'for'),
  fixed('supports', ['preposition'], 'sign', 'off', 'on'),
  fixed('opposes', ['preposition'], 'come=came', 'out', 'against'),
  fixed('opposes', ['preposition'], 'push', 'back', 'against on'),
  fixed('opposes', ['preposition'], 'take=took,taken', 'issue', 'with'),
  fixed('opposes', ['preposition'], 'take=took,taken', 'exception', 'to'),
  fixed('opposes', ['object'], 'turn', 'down'),
  // Doubt and alarm
  fixed('doubts', ['preposition'], 'cast=cast,casting', 'doubt', 'on over'),
  fixed('doubts', ['preposition'], 'pour', 'water', 'on'),
  fixed('warns', ['preposition'], 'sound', 'alarm', 'over about on'),
  fixed('warns', ['preposition'], 'raise', 'alarm', 'over about on'),
  // What is to come
  fixed('expects', ['object'], 'pencil=pencilled,penciled', 'in'),
  fixed('expects', ['object'], 'price', 'in'),
  fixed('expects', ['preposition'], 'pin=pinned,pinning', 'hopes', 'on'),
  fixed('expects', ['preposition'], 'look', 'forward', 'to'),
  { forms: englishForms('bank'), stance: 'expects', takes: ['preposition'], prepositions: 'on' },
  { forms: englishForms('count'), stance: 'expects', takes: ['preposition'], prepositions: 'on' },
];
