import type { OpenWords } from './open-words.ts';

export const OPEN_WORDS_EN: OpenWords = {
  not: "not n't never no none nobody neither nothing hardly",
  auxiliaries: "is are was were has have 's 've",
  joins: 'and but while whereas although though or yet',
  against: 'but while whereas although though',

  holdsOn:
    'insist insists insisted insisting maintain maintains maintained maintaining contend contends contended counter counters countered protest protests protested',

  whys: 'why',
  answers: 'yes no yeah nope absolutely certainly definitely',
  openAnswers: 'possibly perhaps maybe probably hopefully depends unclear if ask',
  you: 'you your',
  we: 'i we my our',
  says: 'says said replies replied answers answered',

  tellsOpen:
    "open not n't no nobody unclear unknown uncertain unsettled unresolved undecided unanswered disputed contested debatable depends hinges remains mystery puzzle question guess guesswork anyone",
  knows:
    'know knows knew known clear decided say said tell told explain explained predict guess judge determine establish confirm disclosed',
  decides: 'decide decides decided determine determines',
  reveals:
    'say tell disclose reveal divulge explain give offer provide confirm identify name specify determine establish know knows knew clarify predict estimate guess judge assess gauge quantify pinpoint trace understand detail describe discuss speculate comment answer share indicate spell elaborate named identified explained disclosed specified clarified established determined understood',
  unable:
    'unable unwilling reluctant yet cannot unclear unsure uncertain decline declines declined declining refuse refuses refused refusing fail fails failed failing struggle struggles struggled struggling',
  amounts: 'any more',

  wishes: '',
  lasts: '',
  goesOn: '',
  since: '',
  planned: '',
  perhaps: 'may might',

  unreal: 'would could should might if unless only because had',
  yet: 'yet',

  follows: "will would could may might then shall can must 'll 'd cannot wo risk risks should",
  noClause: 'only not any anything anyone ever possible necessary needed so applicable nothing and at',
  noCondition:
    'as even what ask asks asked asking know knows knew known see sees wonder wonders wondered unclear sure tell tells say decide check determine doubt question like out matter care',
  anybody: 'you',
  judged:
    'strange odd surprising surprised nice good better best great wrong foolish shame pity wonderful helpful unfair',
  wouldBe: "would be 'd is",
  only: 'only just',
  backshifted: "would could might 'd",
  conditionalPast: '',
  comesAbout: 'will would could may might',
  endings: '',

  future: "will would shall must to 'll could may might",
  surely: "will would shall must to 'll",
  may: 'could may might',
  isTo: 'is are due expected set has have plan plans planned scheduled likely intends intend hopes hope promised promises pledged poised',
  maySettle: 'decide rule vote appeal reopen resume reconsider renegotiate sue',
  settles:
    'adjudicate appeal approve arbitrate assess choose consider debate decide deliberate determine discuss elect endorse examine finalise finalize hear investigate mediate negotiate pick probe ratify re-examine reassess reconsider reconvene reject renegotiate reopen resolve resume rethink retry review revisit rule select sentence settle veto vote weigh',
  settlesNow: '',
  decidesNow: '',
  settled:
    'approved chosen debated decided determined elected examined finalised finalized heard investigated known ratified reconsidered resolved reviewed ruled sentenced settled tested tried voted weighed',
  makesKnown:
    'announce announced deliver delivered give issue issued present presented pronounce publish published release released report reveal revealed unveil unveiled',
  outcomes:
    'agreement analysis announcement answer answers appeal assessment audit ballot clarity conclusion conclusions consultation deal decision decisions election elections findings hearing hearings inquest inquiry investigation judgement judgment mediation names negotiations outcome plans rates recommendations recount referendum report response result results review ruling rulings scan sentence sentencing settlement talks test tests trial update verdict verdicts vote winner',
  awaited:
    'expected due scheduled pending awaited imminent continues continue continuing ongoing resume resumes underway',
  later: '',
  until: 'until till unless once',
  holds:
    'hold holding wait waiting waits postpone postponed delay delayed suspend suspended defer deferred pause paused freeze frozen shelve shelved halt halted adjourn adjourned closed sealed barred remain remains stay stays',
  within: 'within',
  terms: 'hours days weeks months',
  over: 'was were had',
};
