import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is unknown. */
export const UNKNOWN_EN: readonly OpenCue[] = [
  // It is not clear.
  {
    kind: 'unknown',
    phrases: `unclear | uncertain | uncertainty | unresolved | unsettled | unsolved | unexplained | unanswered
      | undetermined | inconclusive | unaccounted for
      | is/are/was/were/be/been/'s not/n't yet/immediately/entirely/fully/quite/exactly/publicly/widely/been/_ clear/known/certain/established/understood
      | not/n't/never .. made clear | not/n't clear | not/n't been .. established/determined/explained/clarified
      | not known | not yet determined | not .. said/say why
      | not/n't clear/known who/what/whether/if/why/how/when/where/which/that
      | not immediately/yet/publicly/widely/precisely clear/known
      | is/are/was/were/remain/remains/remained/still/as+yet unknown
      | unknown how/why/whether/what/who/if/when/where | remains/remained/remain to be
      | remain/remains/remained/is/still/'s a/something+of+a mystery | mystery surrounds
      | a matter of .. debate/conjecture/speculation/opinion | open question | questions remain | question remains
      | anyone/anybody 's guess | up in the air | in limbo | more questions than answers | few/scant details
      | little is/was known | yet to be seen/determined/explained/established/identified/named/proved/proven/found
      | poorly/little/barely/imperfectly/not+well/not+fully/n't+fully understood | murky | shrouded in
      | remain/remains/remained .. puzzle/enigma/unclear/unknown/secret
      | nobody/no+one/no+-+one/none is/was/seems/can+be certain/sure | no .. certainty
      | no clear/easy .. answer/answers/picture/explanation/cause/motive/timetable
      | left/leaves/leave/leaving unanswered/unclear | left/leaves/leave/leaving open whether/how/the+question/who
      | question mark/marks | jury is/'s .. out on | open to question/debate/doubt/interpretation
      | remain/remains/remained/stay/stays to+remain/_ hidden/elusive/opaque/obscure/uncharted/guesswork
      | likely to remain hidden/unknown/secret/unclear | guesswork | has/have .. eluded
      | proved/proven/remain/remains elusive
      | too early/soon/small/few/little/limited/scarce to .. say/tell/know/judge/draw/conclude/show/prove/assess/predict
      | not enough/insufficient/no+reliable .. data/information to | no/any telling/way+of+knowing/way+to+know
      | data/figures/records .. are/is lacking/scarce/patchy/incomplete | what lies behind | yet to emerge/surface
      | opaque | vague about/on | short on detail/details
      | no nearer/closer to .. knowing/finding/naming/identifying/catching/solving/understanding/answers/truth/answer
      | none the wiser | mystery deepens/deepened/remains | any clearer | inconclusive* | moot | may or may not
      | never/ever be known/clear | may/might never know/learn/find
      | details/information .. scarce/sketchy/scant/thin/limited/hazy | sketchy | whereabouts | left unsaid
      | lost to history | can/could/can+not/cannot not/n't/_ be certain/sure/definitive
      | not/n't be certain/sure/definitive | not/n't possible to reach/contact/say/tell/establish/determine/know
      | is/are/was/were/remain/remains less certain/clear
      | before .. is/are known/clear/established/determined/identified | open verdict
      | evidence/proof/records/data .. thin/scant/patchy/circumstantial/fragmentary
      | no transcript/record/recording/trace/proof/footage/witnesses/witness of/exists/exist/was/were
      | nothing has/had .. been/_ heard/seen/emerged/found`,
  },
  // It is being looked into.
  {
    kind: 'unknown',
    phrases: `under investigation | being investigated | is/are/was/were/'re/still investigating
      | investigating whether/how/why/what/who/if | examining/checking/probing/testing whether/how/why/what/who/if
      | looking/look/looks/looked into
      | trying/working/hoping/seeking/struggling to establish/determine/identify/trace/ascertain/understand/learn/locate/reconstruct
      | trying/working to find/work out | trying/working to piece
      | to determine/establish/ascertain/clarify whether/what/how/why/who/if | an investigation/inquiry/probe into
      | investigation/inquiry/probe/inquest/search is/are/continues/continue/remains/was .. open/under/way/underway/ongoing/continuing/going
      | investigation is | investigation/inquiry/probe/inquest continues
      | opened/opens/launched/launches/ordered/orders/started/begun/began an/a/its .. investigation/inquiry/probe
      | still/are/remain/remains missing | still at large | remains/remain at large
      | no .. arrests/arrest have/has/had/were/was | no arrests
      | no one/nobody has .. been arrested/charged/identified | claimed responsibility .. no
      | appealed/appealing/appeal for witnesses/information | no suspects | no motive
      | is/are/was/were/still .. being ascertained/determined/established/assessed/examined/verified/analysed/analyzed/probed/looked+into/traced/sought/counted
      | inquiries/enquiries/investigations/inquiry/enquiry .. ongoing/continuing/continue/continued/underway
      | inquiry/enquiry/investigation/probe/review/inquest has/have/was/is/were .. launched/opened/ordered/begun/started/commissioned/announced/under
      | inquiry/enquiry/investigation/probe/inquest into/by .. launched/opened/ordered/begun/started/continues/continuing
      | launched/launches/opened/opens/ordered/orders/began/started/announced/commissioned .. inquiry/enquiry/probe/investigation/review
      | investigate/investigates/examine/examines/check/checks/probe/probes/assess/assesses/assessing/establish/reviewing whether/why/who
      | investigate/investigates how | asked/trying/working/hoping/tasked/want/wants/wanted/need/needs to find out
      | tasked with finding/investigating/establishing | piecing/piece together
      | search/hunt for .. continues/continued/goes/resumed/resumes/underway | manhunt | on the run/loose
      | not/n't been seen/heard+from/traced/located since/for/by | not been heard of
      | been no sign/word/news/trace/contact | no sign/word/news of/from him/her/them | without a/_ trace
      | missing since/after
      | more/further/larger/longer/additional .. research/study/studies/tests/testing/analysis/data/trials/work is/are/was/were/will .. needed/required/necessary
      | drawn/drew/draw/draws a blank | come/came/comes up empty | dead end | trail .. gone/went/is cold
      | leads .. dried/petered | cold case | lost contact | contact .. lost | vanished/disappeared without
      | samples/tissue/remains/blood/swabs .. been/were sent/taken to/for | post - mortem/mortems | post-mortem
      | autopsy | toxicology | coroner .. will/to/has/opened | fitness/late/medical test
      | undergo/undergoing/undergoes/have/having tests/a+scan/scans/checks | a doubt/doubtful for
      | major/serious/injury doubt | touch and/- go/and
      | search/searches/hunt/rescue/operation/operations .. continued/continues/resumed/resume/resumes/under+way/underway/ongoing
      | looking/look/looks at whether/how/if/why | open mind/minds | line/lines of inquiry/enquiry/investigation
      | under scrutiny/examination/the+microscope
      | want/wants/wanted/keen/anxious/hope/hopes/hoping to trace/identify/hear+from/speak+to/interview
      | promised/promise/promises/pledged/appointed/established/set+up .. inquiry/investigation/enquiry/commission`,
  },
  // It is kept back.
  {
    kind: 'unknown',
    phrases: `did/does/do/would/will/wo/has/have/had/could not/n't .. say/said/disclose/disclosed/reveal/revealed/specify/specified/elaborate/elaborated/explain/explained/divulge
      | not/n't give/given/provide/provided/offer/offered .. details/reason/reasons/explanation/figure/figures/date/timetable
      | not/n't comment on whether/how/what/why/which/reports | would/will/wo not/n't talk/discuss
      | not/n't be drawn | not/n't been/be/_ named/identified/disclosed/released/published/revealed/made+public by
      | declined/declines/decline/declining/refused/refuses/refuse/refusing to say/give/disclose/reveal/specify/elaborate/name/identify/explain/discuss/provide/confirm/answer/speculate
      | declined/declines/refused to comment on whether/how/what/why
      | not been named/identified/disclosed/released/made
      | without .. explanation/explaining/elaborating/specifying/naming
      | gave/gives/give/given/giving/offered/offers/offer/provided/provides no .. details/detail/reason/reasons/explanation/figure/figures/date/timetable/indication
      | no explanation/reason/details/date/timetable/timeline/price/indication was/were/has/have/had
      | no explanation | no word on/of/from/yet | no trace of | would/will only say | would/will say only
      | would/will say no more | never explained/said/disclosed/revealed/told .. why/whether/what/how/who/where/so
      | never .. been .. explained/found/established/solved/identified/recovered/proved/proven/published/released
      | no .. has ever been | kept/keeps/keeping secret | remained/remains/stayed silent on/about
      | neither confirmed nor denied | neither confirm nor deny | not/n't rule/ruled/ruling out
      | not/n't commit/committed to | would/will/could/did/do not/n't speculate/elaborate/discuss/go+into/be+drawn
      | declined/declines/refused/refuses/refusing/unwilling/reluctant to speculate/elaborate/discuss/be+drawn/go+into/put+a/comment+on+the+details/comment+further
      | could/can/would/will not/n't comment while/because/until/during/on+whether | tight - lipped | tight-lipped
      | coy about/on | mum about/on | no further/other .. details/information
      | released/gave/shared/offered/provided few/little/scant | stopped/stops/stopping short of
      | not/n't been/be made public | failed/fails/failing to explain/say/disclose/specify
      | close to .. chest/vest | under wraps | lips .. sealed | keeps/kept/keeping quiet/mum/schtum about/on/over
      | dodged/dodges/dodging/sidestepped/sidesteps/ducked/evaded/evades/deflected/skirted/brushed+aside .. question/questions
      | non-committal | noncommittal | refused/refuses/declined/declines .. point+blank | neither side would
      | offer/offers/offered/give/gives/gave .. no .. guarantee/guarantees/assurance/assurances/clue/clues/hint/timescale/timeframe
      | does/do not/n't comment on | no .. guarantees/guarantee | not yet .. said/saying
      | no .. word/news on/from/about | has/have/had stayed/remained/kept/fallen silent/quiet/mum
      | is/are/was/were staying/keeping silent/quiet | not/n't spelled/spelt/spell out
      | yet to .. say/explain/establish/determine/identify/disclose/reveal/publish/recover/locate/account/confirm/spell
      | own counsel | not/n't been/be/_ made/make .. public/available | not/n't been/be/_ withheld
      | was/were/is/are/been/being withheld
      | no group/organisation/organization/party/faction/body/militia has/have | silent on/about/over
      | refused/refuses/refusing/declined/declines to hand/release/share/publish/show/produce/turn`,
  },
  // Nobody knows.
  {
    kind: 'unknown',
    phrases: `no+-+one/nobody knows/knew/know | no one knows/knew/know | no one can/could say/explain/tell | no one has
      | nobody has .. yet | nobody/no+-+one can/could .. say/explain/tell
      | do/does/did not/n't .. know why/how/what/whether/who/if/when/where/yet/which | not/n't yet know/known
      | not/n't yet/fully/entirely understood/understand | honestly do n't know
      | not/n't .. sure why/how/what/whether/who/if/when/where | unsure why/how/what/whether/who/if/when/where/of
      | no idea .. why/how/what/whether/who/if/when/where | have no idea | at a loss | in the dark about/over
      | baffled/puzzled by | could/can not/n't .. explain/determine/establish/identify/account
      | not/n't be .. determined/established/identified/learned/reached
      | unable to say/explain/determine/trace/identify/establish/account/tell/locate
      | too early/soon to say/tell/know/judge
      | hard/harder/difficult/trickier/tougher/impossible to say/tell/know/predict/explain/gauge/assess
      | time will tell | nobody/no+-+one/no+one/few .. knows/know/knew/understands
      | nobody/no+-+one/no+one/few/none/neither .. able/willing to say/explain/tell/confirm
      | struggling/struggled/struggle/struggles to explain/understand/identify/establish/determine
      | left/keep/keeps/kept/keeping .. guessing | can/could only guess/speculate
      | no .. clue/clues/indication/indications as/to/about/of/why/who/how/what
      | scratching their/his/her heads/head | perplexed | puzzled | stumped | nonplussed | who knows | your guess
      | heaven/god/goodness/lord knows | no way of knowing/telling | not/n't a clue | the foggiest`,
  },
];
