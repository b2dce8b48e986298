import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is disputed. */
export const DISPUTED_EN: readonly OpenCue[] = [
  {
    kind: 'disputed',
    phrases: `denies
      | deny/denying that/the/any/it/this/all/these/those/having/being/wrongdoing/involvement/responsibility
      | denied that/the/any/it/this/all/these/those/having/being/ever/doing/both/wrongdoing/involvement/responsibility/knowledge
      | has/have .. denied | denied .. accusation*/allegation*/claim*/report*/charges/suggestion*
      | disputes/disputed/disputing | dispute that/the/this/those/his/her/their/its/any/these | in dispute
      | contested | contest/contests/contesting the/this/that/those | contradict/contradicts/contradicted
      | conflicting | disagree* | at odds | matter of .. dispute
      | are/is/were/was/remain/remains/stand .. divided/split | divided/split over/on
      | opinions/views/accounts/versions/estimates/experts differ/differed/vary/diverge
      | differ/differed/differs over/on/sharply/about | bone of contention
      | blaming/blame/blames/blamed the/each other | blamed/blaming/blame one another
      | accuse/accused/accusing each other
      | different/differing/competing/rival/contradictory accounts/account/versions/version/explanations/story
      | stand/stands/stood/standing by its/his/her/their | counter/counters/countered/countering/rebutted that
      | rebut/rebuts/rebutted/refute/refutes/refuted/refuting
      | reject/rejects/rejected/rejecting/dismiss/dismisses/dismissed/dismissing .. claim/claims/claimed/allegation/allegations/accusation/accusations/suggestion/suggestions/charge/charges/criticism/comparison/reading/idea/notion/account/version/findings/figures/report/reports/complaint/complaints/link/argument/arguments/theory/characterisation/characterization/assertion/assertions/remarks/interpretation
      | reject/rejects/rejected/dismiss/dismisses/dismissed/dismissing it/this/that/them/these/those/suggestion*/claim*/allegation*/report* as
      | dismissed/dismisses .. as
      | call/calls/called/calling/label/labels/labelled/labeled/branded/describe/describes/described .. nonsense/absurd/baseless/false/untrue/ridiculous/misleading/lies/rubbish/unfounded/groundless/malicious/fabricated/ludicrous/preposterous/inaccurate/slanderous
      | call/calls/called/calling/label/labels/labelled/labeled .. claim/claims/allegation/allegations/accusation/accusations/report/reports/suggestion/criticism/complaint
      | nonsense | untrue | baseless | unfounded | groundless | fabrication* | not/n't true | no truth in/to
      | not/n't .. guilty | protests/protested/maintains/maintained .. innocence
      | sees/see/saw/remembers/remember/tells/tell it/things/_ differently | tells/told/tell a .. different story
      | begs/beg to differ | says/said/suggest/suggests/insist/insists/shows/show otherwise
      | take/takes/took issue with | but critics/opponents/campaigners/residents | depends on whom/who you
      | contradicting the/his/her/their/its/an/earlier/what
      | each side/party/camp/country/government .. accuses/accused/accusing/blames/blamed/blaming
      | both/two/rival sides .. accuse/accused/blame/blamed/claim/claimed/trade/traded
      | traded/trade/trading/exchanged accusations/blame/allegations/recriminations
      | accused/blamed/accuses/blames the other
      | claim/claims/allegation/allegations/accusation/accusations/charge/charges/suggestion/suggestions/assertion/assertions/version/account/figure/figures .. denies/deny/denied/rejects/reject/rejected/disputes/contests/refutes/refuted/dismisses/dismissed
      | which/that he/she/they/it/its/the/his/her .. denies/deny/denied/rejects/disputes
      | not a/one .. shred/scintilla/grain/word | no/without/lacks/lack/any .. basis/foundation/merit/substance
      | challenge/challenges/challenged/challenging the/that/this/those/his/her/their/its .. claim/claims/account/version/findings/figures/narrative/assertion/results
      | as/enemy/pure/mere/hostile propaganda | fake news | is/was/as a hoax | smear/smears/smeared | witch - hunt
      | witch hunt | fabricated | pack of lies | is/was/'s a lie | are/were/as/of/pure/all lies
      | politically motivated | trumped - up | scaremongering | misrepresent* | mischaracteri*
      | simply/just/plain/flatly/completely/totally/factually/demonstrably/patently/entirely wrong/untrue/false/incorrect/inaccurate
      | push/pushes/pushed/pushing back against/on | hit/hits/hitting back at | take/takes/took exception
      | at variance with | at loggerheads
      | clash/clashed/clashes/row/rows/dispute/disputes/feud/quarrel/wrangle/wrangling/spat/argument over/about
      | locked in .. dispute/battle/row/standoff | no consensus
      | can/could/cannot/do/does/did not/n't .. agree on/over/about/whether/how | failed/unable to agree
      | insist/insists/insisted/insisting/maintain/maintains/maintained that/_ .. not/n't/never/nothing/no/innocent
      | no wrongdoing | paint/paints/painted a .. picture/different | version of events
      | takes/take/took a different/another view | begs/begged/beg to differ | on the contrary
      | quite the opposite/contrary | poles apart | war of words | blame game | finger - pointing | flashpoint
      | disagreement*
      | repudiate/repudiates/repudiated/disavow/disavows/disavowed/disclaim/disclaims/disclaimed/debunk/debunks/debunked
      | poured/pours/pour scorn
      | flatly/categorically/strenuously/vehemently/vigorously/strongly/firmly/repeatedly/consistently/always denied/denies/deny/denying/rejected/rejects/disputed/disputes
      | plead/pleads/pleaded/pleading not guilty | clear/clearing his/her/their/its name | wrongly/falsely accused
      | shot/fired back | retort/retorts/retorted that | does/do/did not/n't add/stack/square/tally | discrepanc*
      | always/still/repeatedly/consistently insisted/insists/maintained/maintains
      | something/which .. ruled+out/rejects/rejected/denies/opposes
      | critics/opponents/sceptics/skeptics/detractors counter/contend/dispute
      | opinion/opinions/views .. divided/split/differ | which it/he/she/they denies/deny/rejects/reject
      | not so , say/says/said
      | brush/brushes/brushed/brushing/wave/waves/waved/waving/shrug/shrugs/shrugged/laugh/laughs/laughed/swept off/aside/away
      | brush/brushes/brushed/wave/waves/waved/shrug/shrugs/shrugged/laugh/laughs/laughed it/that/them/the/this/those .. off/aside/away
      | scoff/scoffs/scoffed at | rubbished/rubbishes/ridiculed/ridicules/derided/derides
      | issued/repeated/despite/repeats .. denial/denials
      | no such thing/plan/plans/order/deal/meeting/offer/request/promise/agreement/claim/statement
      | not/n't recognise/recognize the/that/this/these/those/his/her | exaggerated | overblown
      | different explanation/account/take/view/version
      | opinions/views/accounts/versions/estimates/recollections/memories .. differ/differed/differs/vary/diverge/diverged/conflict/clash
      | nothing of the kind/sort
      | do/does/did/could/would not/n't accept/concede/agree that/the/this/his/her/their/its
      | blame/blames/blamed .. , and/while .. blames/blame/blamed | wide of the mark | wildly/way/well off
      | wildly/grossly inflated/inaccurate/exaggerated
      | shot/shoots/shoot/shooting down .. report/reports/claim/claims/suggestion/suggestions/rumours/rumors/idea/speculation
      | tell/tells/told/telling different/conflicting/contradictory/another/differing .. stories/story/versions/version/tales/tale
      | see/sees/saw it/things/this/that otherwise/another+way
      | both governments/countries/sides/states/nations/neighbours/families/clubs/parties/camps claim
      | lay/lays/laid claim to
      | denied/deny liability/negligence/fraud/theft/murder/manslaughter/assault/rape/perjury/misconduct/guilt/blame/fault/interference/collusion/bribery/corruption/treason/espionage/doping/cheating/discrimination/bullying/harassment
      | bristled/bristles/bridled/balked/baulked at | no agreement/consensus on/over/about/among/between
      | different/differing/conflicting/contradictory figures/numbers/estimates/stories/reasons/tallies/totals
      | scoffed/scoffs/scoff`,
  },
];
