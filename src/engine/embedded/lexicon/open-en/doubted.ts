import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is doubted. */
export const DOUBTED_EN: readonly OpenCue[] = [
  {
    kind: 'doubted',
    phrases: `doubt* | question/questions/questioned/questioning whether/how/if/why
      | question/questions/questioned/questioning the | raise/raises/raised/raising .. questions/doubts
      | cast/casts/casting/throw/throws/threw doubt | not/n't/less/hardly/never .. convinced/persuaded
      | unconvinced | unconvincing | unpersuaded | sceptic* | skeptic* | far/less from/_ certain | questionable
      | few .. believe/expect/think | no+-+one/nobody .. believes/believed/expects/expected
      | no one .. believes/believed/expects/expected | unlikely | implausible | far - fetched
      | hard/difficult to believe/imagine/see | wishful thinking | pinch/grain of salt
      | treated/treat with caution | misgivings | have/has/had little faith/confidence/hope | no guarantee*
      | too good to be true | not/n't so sure | urge/urges/urged/urging/advise/advised caution
      | not/n't/never bet/bank/count on | do/does/did not/n't believe
      | yet/remain/remains/remained/need/needs to be convinced/persuaded
      | little/scant/flimsy/thin/insufficient evidence | long shot
      | slim/slender/remote .. chance/chances/hope/hopes/prospect/prospects/possibility
      | little/no prospect/chance of | pour/pours/poured cold water | over-optimistic | overly/too optimistic
      | dubious | improbable | unrealistic | not/n't .. credible/plausible/realistic | eyebrows
      | far/less/anything from/but clear/certain/obvious/settled | hold my/your/their/his/her breath
      | hopes/hope .. fading/dim/slim/faded | cautioned/cautions/caution against reading/drawing/over | fanciful
      | pie in the sky | tall order | big ask | uphill battle/struggle/task
      | hopes/hope/expectations/prospects/chances .. low/dim/slim/dimming/dwindling/receding/faded/fading/bleak/remote/poor/slender/thin/scant
      | given/gave/giving .. up hope
      | is/are/was/were/'s/'m not/n't/less/hardly/far+from hopeful/optimistic/sanguine/confident/so+sure
      | pessimistic | pessimism | little optimism
      | not everyone/everybody/all .. convinced/agrees/agree/happy/sure/persuaded/shares/share | second thoughts
      | reservations about | qualms | doubtful | ring/rings/rang hollow | hollow/empty promise/promises/words
      | smoke and mirrors | believe it when | seeing is believing | hardly/scarcely likely/plausible/credible
      | take/takes/took a dim view
      | consider/considers/considered/call/calls/called/deem/deems/deemed/find/finds/found/think/thinks/thought/see/sees/regard/regards .. unlikely/fanciful/implausible/unrealistic/improbable/far-fetched/naive/optimistic
      | queried/queries/query whether/the | concern/concerns/worry/worries/fear/fears about+whether/over+whether
      | question/questions .. hang/hangs/hanging over | question mark/marks over | not/n't .. a done deal
      | not/n't/far from a foregone
      | not all .. agree/agrees/believe/believes/think/thinks/share/shares/convinced/sure/persuaded/accept/accepts
      | want/like to see .. before/replicated/confirmed/more
      | have/has/had trouble/difficulty believing/squaring/reconciling/seeing/accepting/imagining
      | hard/difficult to square/reconcile/credit/swallow | not/n't stake/put .. on it
      | may/might/could not .. be+enough/suffice/work | struggle/struggles/struggling to believe/see/accept
      | can/could not/n't see it/that/this/them/him/her/how | can/could not/n't imagine
      | prove/proves optimistic/premature/over-optimistic/ambitious/wishful
      | is/was/are another matter/question/thing/story
      | met/greeted/received with/by disbelief/scepticism/skepticism/derision/suspicion/incredulity/raised
      | not/n't stand/hold/bear up/scrutiny/water | not/n't buy it/that/this/the/his/her
      | not everyone/everybody/all buys/buy/trusts/trust/accepts/believes | unimpressed
      | dismissive/scornful/leery/distrustful of/about
      | is/was/are/were/remain/remains/sounded scornful/dismissive/lukewarm | odds are/were/remain against/long
      | may/might/could .. fail/backfire/come+to+nothing | holding/hold .. breath
      | warn/warns/warned/warning against reading/drawing/overstating/jumping/extrapolating
      | be/am/was astonished/amazed if`,
  },
];
