import type { OpenCue } from './lexicon.ts';
import { ASKED_EN } from './open-en/asked.ts';
import { DISPUTED_EN } from './open-en/disputed.ts';
import { DOUBTED_EN } from './open-en/doubted.ts';
import { PENDING_EN } from './open-en/pending.ts';
import { UNCONFIRMED_EN } from './open-en/unconfirmed.ts';
import { UNKNOWN_EN } from './open-en/unknown.ts';

/** English words that show a matter to be open, by kind: of two kinds at one word, the first counts. */
export const OPEN_EN: readonly OpenCue[] = [
  ...UNKNOWN_EN,
  ...ASKED_EN,
  ...UNCONFIRMED_EN,
  ...DOUBTED_EN,
  ...DISPUTED_EN,
  ...PENDING_EN,
];

/** English phrases that hold such a word and leave nothing open. */
export const SETTLED_EN = `without reasonable/good/proper/due/valid explanation/reason | live/lives/lived/living in .. uncertainty
  | must be .. within
  | dispute/row/quarrel/feud/argument/case/matter .. was/were/has/had/is .. settled/resolved/over/ended
  | pulled/pulls/walked out of .. talks/negotiations
  | police/detectives/officers/prosecutors/investigators/arrested .. question/questioned
  | no/without/beyond .. doubt/question | do n't doubt | long - awaited | long-awaited | not/n't/never denied
  | granted/given/on bail/parole/licence on condition that
  | released/freed/spared on/_ bail/licence/jail/_ on condition that
  | denied access/bail/entry/asylum/permission/visas/boarding/visa/parole/treatment/citizenship/service | wait and
  | i did not say | depending on the weather | not/n't depend on | could not/n't say more
  | no longer unclear/uncertain/unknown | possibly the
  | there is/are/was/were/have+been/has+been no reports/suggestion | always/still/repeatedly insisted/insists on
  | not/n't only known | known for | as soon/quickly/early/far/much as possibly
  | decision/decisions on .. was/were taken/made`;

/** English participles of what leaves a matter open while it has not been done. */
export const UNDONE_EN = {
  unknown:
    'ascertained clarified detailed determined disclosed discovered divulged elucidated established explained found identified located named pinpointed published quantified recovered released revealed shared solved specified traced unearthed charged arrested apprehended caught understood recorded measured studied',
  unconfirmed: 'authenticated confirmed corroborated proven proved substantiated validated verified',
  pending:
    'agreed allocated announced arranged planned appointed approved awarded chosen concluded decided fixed finalised finalized finished formed granted heard implemented lifted negotiated paid passed ratified reached replaced resolved ruled scheduled secured selected sentenced set settled signed tabled tested tried voted replied responded answered consented committed budged',
} as const;

/** English phrases by which one is cleared of something. */
export const CLEARING_EN = `no .. had/has taken/occurred/happened
  | no .. had/has been given/paid/offered/promised/sold/broken/breached/destroyed/harmed/used
  | had/has/have no influence/say/hand/control/contact/dealings/intention/power/input/part/role over/on/in/with/of
  | never .. reached/crossed/received/saw/heard | no link/connection/relation/relationship between/to/with
  | nothing to do with | no part/role/hand/involvement in | no knowledge of | knew/know nothing of/about
  | did/done/doing nothing wrong/illegal/improper | nothing wrong/illegal/improper
  | not/n't/never .. responsible/involved/guilty/aware/true/liable/negligent | was/were/is/are/'m innocent
  | no truth | not/n't to+blame/at+fault/the+case | never .. been .. asked/told/warned/consulted/informed/paid
  | no wrongdoing | within the law/rules
  | never harmed/touched/threatened/met/agreed/promised/received/intended/meant`;
