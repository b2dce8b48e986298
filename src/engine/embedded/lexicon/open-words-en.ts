import type { OpenWords } from './open-words.ts';

export const OPEN_WORDS_EN: OpenWords = {
  not: "not n't never no none nobody neither nothing hardly",
  auxiliaries: "is are was were has have 's 've",
  joins: 'and but while whereas although though or yet',
  against: 'but while whereas although though',

  whys: 'why',
  answers: 'yes no yeah nope absolutely certainly definitely',
  openAnswers: 'possibly perhaps maybe probably hopefully depends unclear if ask',
  you: 'you your',
  we: 'i we my our',
  says: 'says said replies replied answers answered',

  tellsOpen: "open not n't no nobody unclear unknown uncertain depends remains mystery question anyone",
  knows:
    'know knows knew known clear decided say said tell told explain explained predict guess judge determine establish confirm disclosed',
  decides: 'decide decides decided determine determines',
  reveals:
    'say disclose reveal explain give confirm identify specify determine establish know knows named identified explained disclosed',
  unable: 'unable yet declined refused cannot unclear refuses declines',
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
  isTo: 'is are due expected set has have plans scheduled',
  maySettle: 'decide rule vote appeal reopen resume reconsider renegotiate sue',
  settles:
    'decide rule vote review consider hear determine appeal reopen resume investigate examine debate approve reconsider weigh assess sentence deliberate reconvene renegotiate elect',
  settlesNow: '',
  decidesNow: '',
  settled:
    'decided heard reviewed sentenced determined settled resolved reconsidered debated tried finalised finalized known ruled voted tested',
  makesKnown:
    'announce announced publish published release released present presented deliver delivered issue issued give unveil unveiled',
  outcomes:
    'decision decisions ruling verdict judgment judgement vote result results outcome report hearing appeal sentencing trial inquest inquiry talks deal agreement answer findings recommendations rates names winner plans referendum election announcement analysis',
  awaited: 'expected due scheduled pending awaited imminent continues continue ongoing',
  later: '',
  until: 'until till unless once',
  holds: 'hold holding wait waiting postpone delay suspend suspended',
  within: 'within',
  terms: 'hours days weeks months',
  over: 'was were had',
};
