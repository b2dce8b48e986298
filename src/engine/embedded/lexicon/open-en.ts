import type { OpenCue } from './lexicon.ts';

/** English words that show a matter to be open, by kind and by what they say. */
export const OPEN_EN: readonly OpenCue[] = [
  // It is not clear.
  {
    kind: 'unknown',
    phrases: `unclear | uncertain | uncertainty | unresolved | unsettled | unsolved | unexplained | unanswered | undetermined | inconclusive
      | unaccounted for | is/are/was/were/be/been/'s not/n't yet/immediately/entirely/fully/quite/exactly/publicly/widely/been/_ clear/known/certain/established/understood | not/n't/never .. made clear | not/n't clear | not/n't been .. established/determined/explained/clarified | not known | not yet determined | not .. said/say why
      | not/n't clear/known who/what/whether/if/why/how/when/where/which/that | not immediately/yet/publicly/widely/precisely clear/known
      | is/are/was/were/remain/remains/remained/still/as+yet unknown | unknown how/why/whether/what/who/if/when/where
      | remains/remained/remain to be | remain/remains/remained/is/still/'s a/something+of+a mystery | mystery surrounds | a matter of .. debate/conjecture/speculation/opinion
      | open question | questions remain | question remains | anyone/anybody 's guess | up in the air | in limbo 
      | more questions than answers | few/scant details | little is/was known | yet to be seen/determined/explained/established/identified/named/proved/proven/found
      | poorly/little/barely/imperfectly/not+well/not+fully/n't+fully understood | murky | shrouded in | remain/remains/remained .. puzzle/enigma/unclear/unknown/secret | nobody/no+one/no+-+one/none is/was/seems/can+be certain/sure | no .. certainty | no clear/easy .. answer/answers/picture/explanation/cause/motive/timetable | left/leaves/leave/leaving unanswered/unclear | left/leaves/leave/leaving open whether/how/the+question/who | question mark/marks | jury is/'s .. out on | open to question/debate/doubt/interpretation`,
  },
  // It is being looked into.
  {
    kind: 'unknown',
    phrases: `under investigation | being investigated | is/are/was/were/'re/still investigating | investigating whether/how/why/what/who/if
      | examining/checking/probing/testing whether/how/why/what/who/if | looking/look/looks/looked into | trying/working/hoping/seeking/struggling to establish/determine/identify/trace/ascertain/understand/learn/locate/reconstruct
      | trying/working to find/work out | trying/working to piece | to determine/establish/ascertain/clarify whether/what/how/why/who/if
      | an investigation/inquiry/probe into | investigation/inquiry/probe/inquest/search is/are/continues/continue/remains/was .. open/under/way/underway/ongoing/continuing/going
      | investigation is | investigation/inquiry/probe/inquest continues | opened/opens/launched/launches/ordered/orders/started/begun/began an/a/its .. investigation/inquiry/probe
      | still/are/remain/remains missing | still at large | remains/remain at large | no .. arrests/arrest have/has/had/were/was | no arrests
      | no one/nobody has .. been arrested/charged/identified | claimed responsibility .. no | appealed/appealing/appeal for witnesses/information | no suspects | no motive
      | is/are/was/were/still .. being ascertained/determined/established/assessed/examined/verified/analysed/analyzed/probed/looked+into/traced/sought/counted | inquiries/enquiries/investigations/inquiry/enquiry .. ongoing/continuing/continue/continued/underway | inquiry/enquiry/investigation/probe/review/inquest has/have/was/is/were .. launched/opened/ordered/begun/started/commissioned/announced/under | inquiry/enquiry/investigation/probe/inquest into/by .. launched/opened/ordered/begun/started/continues/continuing | launched/launches/opened/opens/ordered/orders/began/started/announced/commissioned a/an/its/the/their/his/her/_ .. inquiry/enquiry/probe/investigation/review | investigate/investigates/examine/examines/check/checks/probe/probes/assess/assesses/assessing/establish/reviewing whether/why/who | investigate/investigates how | asked/trying/working/hoping/tasked/want/wants/wanted/need/needs to find out | tasked with finding/investigating/establishing | piecing/piece together | search/hunt for .. continues/continued/goes/resumed/resumes/underway | manhunt | on the run/loose | not/n't been seen/heard+from/traced/located since/for/by | not been heard of | been no sign/word/news/trace/contact | no sign/word/news of/from him/her/them | without a/_ trace | missing since/after | more/further/larger/longer/additional .. research/study/studies/tests/testing/analysis/data/trials/work is/are/was/were/will .. needed/required/necessary`,
  },
  // It is kept back.
  {
    kind: 'unknown',
    phrases: `did/does/do/would/will/wo/has/have/had/could not/n't .. say/said/disclose/disclosed/reveal/revealed/specify/specified/elaborate/elaborated/explain/explained/divulge
      | not/n't give/given/provide/provided/offer/offered .. details/reason/reasons/explanation/figure/figures/date/timetable
      | not/n't comment on whether/how/what/why/which/reports | would/will/wo not/n't talk/discuss | not/n't be drawn | not/n't been/be/_ named/identified/disclosed/released/published/revealed/made+public by
      | declined/declines/decline/declining/refused/refuses/refuse/refusing to say/give/disclose/reveal/specify/elaborate/name/identify/explain/discuss/provide/confirm/answer/speculate
      | declined/declines/refused to comment on whether/how/what/why | not been named/identified/disclosed/released/made
      | without .. explanation/explaining/elaborating/specifying/naming | gave/gives/give/given/giving/offered/offers/offer/provided/provides no .. details/detail/reason/reasons/explanation/figure/figures/date/timetable/indication
      | no explanation/reason/details/date/timetable/timeline/price/indication was/were/has/have/had | no explanation | no word on/of/from/yet | no trace of
      | would/will only say | would/will say only | would/will say no more | never explained/said/disclosed/revealed/told .. why/whether/what/how/who/where/so
      | never .. been .. explained/found/established/solved/identified/recovered/proved/proven/published/released | no .. has ever been | kept/keeps/keeping secret | remained/remains/stayed silent on/about
      | neither confirmed nor denied | neither confirm nor deny | not/n't rule/ruled/ruling out | not/n't commit/committed to
      | would/will/could/did/do not/n't speculate/elaborate/discuss/go+into/be+drawn | declined/declines/refused/refuses/refusing/unwilling/reluctant to speculate/elaborate/discuss/be+drawn/go+into/put+a/comment+on+the+details/comment+further | could/can/would/will not/n't comment while/because/until/during/on+whether | tight - lipped | tight-lipped | coy about/on | mum about/on | no further/other .. details/information | released/gave/shared/offered/provided few/little/scant | stopped/stops/stopping short of  | not/n't been/be made public | failed/fails/failing to explain/say/disclose/specify`,
  },
  // Nobody knows.
  {
    kind: 'unknown',
    phrases: `no+-+one/nobody knows/knew/know | no one knows/knew/know | no one can/could say/explain/tell | no one has | nobody has .. yet | nobody/no+-+one can/could .. say/explain/tell
      | do/does/did not/n't .. know why/how/what/whether/who/if/when/where/yet/which | not/n't yet know/known | not/n't yet/fully/entirely understood/understand | honestly do n't know
      | not/n't .. sure why/how/what/whether/who/if/when/where | unsure why/how/what/whether/who/if/when/where/of | no idea .. why/how/what/whether/who/if/when/where | have no idea
      | at a loss | in the dark about/over | baffled/puzzled by | could/can not/n't .. explain/determine/establish/identify/account
      | not/n't be .. determined/established/identified/learned/reached | unable to say/explain/determine/trace/identify/establish/account/tell/locate
      | too early/soon to say/tell/know/judge | hard/difficult/impossible to say/tell/know/predict | time will tell
      | nobody/no+-+one/no+one/few .. knows/know/knew/understands | nobody/no+-+one/no+one/few/none/neither .. able/willing to say/explain/tell/confirm | struggling/struggled/struggle/struggles to explain/understand/identify/establish/determine | left/keep/keeps/kept/keeping .. guessing | can/could only guess/speculate | no .. clue/clues/indication/indications as/to/about/of/why/who/how/what`,
  },
  // It is asked.
  {
    kind: 'asked',
    phrases: `wonder/wonders/wondered/wondering whether/if/why/how/what/who/when/where/aloud | question is/was/now/becomes whether/how/who/what/why/if/when/where | question of whether/who | raises/raise/begs/beg the .. question
      | ask/asks whether/why/how/if | they/residents/critics/parents/members/many/some asked whether/why/how/what/who/where/when/if | he/she asked whether/why | ask/asks/asked themselves/himself/herself | want/wants/wanted/demand/demands/demanded .. to know
      | want/wants/wanted/demand/demands/demanded/demanding/seek/seeking/need/deserve answers/clarification/clarity | question/questions remains/remain/arises/arise/is+now/being+asked whether/how/who/what/why/if/when/where/about | prompted/prompting/prompts .. questions`,
  },
  {
    kind: 'unconfirmed',
    phrases: `reportedly | allegedly | apparently | supposedly | purported* | possibly | presumably | rumour* | rumor* | unconfirmed | unverified | unsubstantiated | hearsay
      | is/are/was/were/be/been/'s .. understood/said/believed/thought/rumoured/rumored/reported/alleged/presumed/suspected/feared to
      | believed/thought/understood/rumoured/rumored/reported/alleged/presumed/said/feared/suspected to be/have/include/involve
      | it/which is/was .. understood/believed/thought/rumoured/rumored/alleged/claimed/feared that | suspected of | alleged to | feared dead | one theory | speculation
      | according to one/some/several/two/three .. account/accounts/person/people/source/sources/official/officials/insider/insiders/witness/estimate/estimates/diplomat/diplomats
      | according to a/an/the .. source/person/insider | according to .. people/sources/insiders/persons/officials/diplomats familiar/close/briefed/who/with/in
      | people/person/sources/source/officials/insiders/executives/someone familiar/close/briefed with/to/on | asked/asking not to be named/identified | anonymous .. source/sources/letter
      | sources/insiders believe/say/said/suggest/claim/close/claimed | estimates suggest | the story goes | legend has | word is/was | has it that
      | not/n't been/be/yet/independently .. confirmed/verified/corroborated | not/n't confirmed | independently | no .. confirmation | offered/offers/gave/gives/provided/provides/presented no .. evidence/proof | without .. evidence/proof | appear/appears/appeared to have
      | it appears/seems that | if true/confirmed/proven/proved
      | unable to confirm/verify/corroborate/authenticate | could/can not/n't .. verify/corroborate/authenticate/verified/corroborated/authenticated/substantiated | not/n't possible to .. verify/confirm | media/press/newspaper/local/news .. reports say/said/suggest/suggested/claim/claimed/indicated | reports suggest/suggested/claim/claimed/indicate/indicated | according to .. media/press/local/unconfirmed/some/newspaper reports | amid/following/despite/unconfirmed/conflicting .. reports that/of | media report that | linked him/her/them/_ with a/an .. move/job/transfer/post | been linked with | suspicion .. fallen/falls/fell | suspect/suspects/suspected foul/arson/sabotage | police/investigators/detectives/authorities/officials/prosecutors suspect/suspected | widely/generally believed/thought/assumed/suspected/rumoured/rumored | an apparent | preliminary/initial/early findings/results/investigation/investigations/reports/indications/assessment suggest/suggests/suggested/indicate/indicates/indicated/point/points/pointed | unproven | anecdotal | whispers | gossip | presumed dead/drowned/killed | likely/probably to+have/been/caused/triggered | it is/was claimed | so - called sources`,
  },
  {
    kind: 'doubted',
    phrases: `doubt* | question/questions/questioned/questioning whether/how/if/why | question/questions/questioned/questioning the | raise/raises/raised/raising .. questions/doubts | cast/casts/casting/throw/throws/threw doubt
      | not/n't/less/hardly/never .. convinced/persuaded | unconvinced | unconvincing | unpersuaded | sceptic* | skeptic* | far/less from/_ certain | questionable
      | few .. believe/expect/think | no+-+one/nobody .. believes/believed/expects/expected | no one .. believes/believed/expects/expected | unlikely | implausible | far - fetched | hard/difficult to believe/imagine/see
      | wishful thinking | pinch/grain of salt | treated/treat with caution | misgivings | have/has/had little faith/confidence/hope | no guarantee* | too good to be true | not/n't so sure
      | urge/urges/urged/urging/advise/advised caution | not/n't/never bet/bank/count on | does/did not/n't believe  | yet/remain/remains/remained/need/needs to be convinced/persuaded | little/scant/flimsy/thin/insufficient evidence | long shot | slim/slender/remote .. chance/chances/hope/hopes/prospect/prospects/possibility | little/no prospect/chance of | pour/pours/poured cold water  | over-optimistic | overly/too optimistic | dubious | improbable | unrealistic | not/n't .. credible/plausible/realistic | eyebrows | far/less/anything from/but clear/certain/obvious/settled | hold my/your/their/his/her breath  | hopes/hope .. fading/dim/slim/faded | cautioned/cautions/caution against reading/drawing/over`,
  },
  {
    kind: 'disputed',
    phrases: `denies | deny/denying that/the/any/it/this/all/these/those/having/being/wrongdoing/involvement/responsibility | denied that/the/any/it/this/all/these/those/having/being/ever/doing/both/wrongdoing/involvement/responsibility/knowledge | has/have .. denied | denied .. accusation*/allegation*/claim*/report*/charges/suggestion* | disputes/disputed/disputing | dispute that/the/this/those/his/her/their/its/any/these | in dispute
      | contested | contest/contests/contesting the/this/that/those | contradict/contradicts/contradicted | conflicting | disagree* | at odds | matter of .. dispute
      | are/is/were/was/remain/remains/stand .. divided/split | divided/split over/on | opinions/views/accounts/versions/estimates/experts differ/differed/vary/diverge | differ/differed/differs over/on/sharply/about
      | bone of contention | blaming/blame/blames/blamed the/each other | blamed/blaming/blame one another | accuse/accused/accusing each other | different/differing/competing/rival/contradictory accounts/account/versions/version/explanations/story
      | stand/stands/stood/standing by its/his/her/their | counter/counters/countered/countering/rebutted that | rebut/rebuts/rebutted/refute/refutes/refuted/refuting
      | reject/rejects/rejected/rejecting/dismiss/dismisses/dismissed/dismissing .. claim/claims/claimed/allegation/allegations/accusation/accusations/suggestion/suggestions/charge/charges/criticism/comparison/reading/idea/notion/account/version/findings/figures/report/reports/complaint/complaints/link/argument/arguments/theory/characterisation/characterization/assertion/assertions/remarks/interpretation
      | reject/rejects/rejected/dismiss/dismisses/dismissed/dismissing it/this/that/them/these/those/suggestion*/claim*/allegation*/report* as | dismissed/dismisses .. as
      | call/calls/called/calling/label/labels/labelled/labeled/branded/describe/describes/described .. nonsense/absurd/baseless/false/untrue/ridiculous/misleading/lies/rubbish/unfounded/groundless/malicious/fabricated/ludicrous/preposterous/inaccurate/slanderous
      | call/calls/called/calling/label/labels/labelled/labeled .. claim/claims/allegation/allegations/accusation/accusations/report/reports/suggestion/criticism/complaint
      | nonsense | untrue | baseless | unfounded | groundless | fabrication* | not/n't true | no truth in/to | not/n't .. guilty | protests/protested/maintains/maintained .. innocence
      | sees/see/saw/remembers/remember/tells/tell it/things/_ differently | tells/told/tell a .. different story | begs/beg to differ | says/said/suggest/suggests/insist/insists/shows/show otherwise | take/takes/took issue with
      | but critics/opponents/campaigners/residents | depends on whom/who you
      | denying that/the/any/it/this/all/these/those/having/being/involvement/wrongdoing/responsibility | contradicting the/his/her/their/its/an/earlier/what | each side/party/camp/country/government .. accuses/accused/accusing/blames/blamed/blaming | both/two/rival sides .. accuse/accused/blame/blamed/claim/claimed/trade/traded | traded/trade/trading/exchanged accusations/blame/allegations/recriminations | accused/blamed/accuses/blames the other | claim/claims/allegation/allegations/accusation/accusations/charge/charges/suggestion/suggestions/assertion/assertions/version/account/figure/figures .. denies/deny/denied/rejects/reject/rejected/disputes/contests/refutes/refuted/dismisses/dismissed | which/that he/she/they/it/its/the/his/her .. denies/deny/denied/rejects/disputes | not a/one .. shred/scintilla/grain/word | no/without/lacks/lack/any .. basis/foundation/merit/substance | challenge/challenges/challenged/challenging the/that/this/those/his/her/their/its .. claim/claims/account/version/findings/figures/narrative/assertion/results | as/enemy/pure/mere/hostile propaganda | fake news | is/was/as a hoax | smear/smears/smeared | smear campaign | witch - hunt | witch hunt | fabricated | pack of lies | is/was/'s a lie | are/were/as/of/pure/all lies | politically motivated | trumped - up | scaremongering | misrepresent* | mischaracteri*  | simply/just/plain/flatly/completely/totally/factually/demonstrably/patently/entirely wrong/untrue/false/incorrect/inaccurate | push/pushes/pushed/pushing back against/on | hit/hits/hitting back at | take/takes/took exception | at variance with | at loggerheads | clash/clashed/clashes/row/rows/dispute/disputes/feud/quarrel/wrangle/wrangling/spat/argument over/about | locked in .. dispute/battle/row/standoff | no consensus | insist/insists/insisted/insisting/maintain/maintains/maintained that/_ .. not/n't/never/nothing/no/innocent | no wrongdoing | paint/paints/painted a .. picture/different | version of events`,
  },
  // Someone is to decide.
  {
    kind: 'pending',
    phrases: `to be decided/settled/confirmed/determined/agreed/announced/finalised/finalized/resolved/approved/sentenced/ratified | yet to | undecided | to vote on | decision on | not/n't .. decided/decide/agreed/settled
      | no .. decision/agreement/deal/date has/had/was/is | put/puts/putting/postpone/postpones/postponed/delay/delays/delayed/defer/deferred off/a/its/the/_ .. decision/vote/ruling/verdict/judgment
      | inquest/hearing/trial will/is/begins/starts/opens | case/hearing/trial/inquest/appeal continues/continue | expected to retire | reserved judgment/judgement | due/back/appear/appears in court
      | has/have .. appealed | lodge/lodged/file/filed/launch/launched an .. appeal | would/will/to appeal | is/are appealing against | considering/consider/weighing an appeal
      | take/takes/taking up the | election/vote/ruling/decision/verdict/result/report/answer/judgment is/are/was .. due/expected/awaited/imminent | goes/go/went/heads/head/moves/returns now/next/back/_ to the/a .. vote/ballot/polls/court/committee/senate/house/parliament/council/lords/members/shareholders/board
      | now goes/go to | case goes/go to | vote on | to a vote | is/are to be held | subject to .. approval/consent/ratification/review/confirmation | conditional on | contingent on | on condition that
      | will/would/must/may/might .. make/take/reach/issue/deliver/announce/give/return/render a/its/their/his/her/the/any/_ .. decision/ruling/verdict/judgment/judgement/recommendation/determination/resolution | hand/hands down .. ruling/verdict/decision/judgment/sentence | deliberations | deliberating | jury/jurors is/was/are/were/has/have .. out/retired/considering | retired to consider | to be balloted/arraigned/tried/voted/reviewed/debated/ironed/hammered/thrashed/worked+out | too close to call | neck and/- neck/and | knife - edge | down to the wire | run - off | runoff | appeal/recount/strike/strikes/election/elections/lawsuit/prosecution/charges/action/challenge/referendum/closure/sale/bid/merger/delay/delays is/are/was/were/remains/remain/looks/look .. possible/likely/looming/imminent/inevitable | seek/seeks/seeking permission/approval/consent/clearance/leave/planning/damages/an+injunction | file/filed/files/filing/lodge/lodged/bring/brought/launch/launched a/an .. lawsuit/suit/complaint/challenge/motion/injunction | is/are suing | adjourned | remanded | on/granted/refused bail | stand/stands/standing trial | trial date | face/faces/facing a/an/another/his/her/their/its/_ .. vote/ballot/hearing/trial/inquiry/investigation/charge/charges/lawsuit/challenge/verdict/reckoning | consultation runs/closes/ends/opens/will/is | until further notice | on hold | without a/an/any/reaching/_ .. deal/agreement/accord/breakthrough/decision/conclusion/solution/resolution/compromise | no .. in sight | no closer to | far/poles apart on/over | gaps/differences/obstacles/hurdles/issues remain/remained | right/leave/permission of/to appeal | be appealed | appeal against | vow/vows/vowed/plan/plans/planned/intend/intends/threaten/prepared/preparing/pledged to appeal/sue/challenge/contest/fight`,
  },
  // It waits for somebody or something.
  {
    kind: 'pending',
    phrases: `awaiting | await | awaits | awaited | pending | waiting/wait/waits to see/hear | waiting until | not expected before/until | expects/expected/expect/hopes to hear
      | need/needs/needed/require/requires/requiring .. approval/backing/consent/majority/permission/agreement/blessing/votes/ratification/clearance
      | must/still .. approve/ratify/agree/sign/decide | still need/needs/has/have to be | still needs/need .. approval/to | depend/depends whether/how/what/who/if | depend/depends on/upon whether/how/what/who/if/when/the+outcome/the+result/the+weather/a+vote | depending on whether/how/what/who | will/may/would/could depend | hinge/hinges/hinged on/upon | rests/rest with | is/be/'s/was .. up to the/him/her/them/parliament/congress/voters/members/judges
      | comes/come/came down to | in the hands of the | has/have/had until | given/gave/giving .. until | deadline* | ultimatum | must/will/would/has/have/given/gave/to .. within .. hours/days/weeks/months
      | under consideration/review/discussion/negotiation | in talks | talks/negotiations continue/are/resume/on | in negotiations | negotiations | still/are/is negotiating | sticking point | deadlock* | stalemate | impasse | stalled | on the table | in the balance | at stake
      | need/needs/needed/require/requires/requiring/awaiting/await/awaits .. sign/go/green/say - off/ahead/light/so | need/needs/requires/seeking/awaits green light | need/needs/require/requires/await/awaits/get/gets/given .. nod/assent/endorsement/permit/licence/license/authorisation/authorization/sign-off/go-ahead | will/would know/learn/find+out .. more/whether/soon | running out | clock is/was ticking | last - ditch/minute | last-ditch/last-minute | hope/hopes/hoping/hoped to reach/resume/secure/agree | much/everything/all/lot/success/outcome/future/fate .. depends/hinges/rests/turns on/upon | will/would/may/could/might .. hinge/turn/rest on/upon | in the event of/that | otherwise .. will/would/could/may/might/risk/risks/face/faces | barring a/an/any/last | failing that/which | only after/once .. agrees/agree/approves/approve/approved/agreed`,
  },
  // It may go this way or that.
  {
    kind: 'pending',
    phrases: `may/might/could yet/still | may/might/could face/step/lose/go/walk/seek/sue/strike/appeal/resign/call/force/delay/trigger/collapse/challenge | weighing/weigh/weighs whether/up/the | weighing a
      | considering/considers/consider/mulling/exploring/studying/debating whether/an/legal/options | is/are/was/were .. considering | open to the/talks/offers/negotiation/negotiations/a/changing .. idea/suggestion/deal/compromise/question | all options .. open/table | options open
      | hinted/hints/hinting at/that | threaten/threatens/threatening to | face/faces/facing up to | faces/face .. years/fine/expulsion/charges/prison/jail | would then | risk/risks/risking losing/being
      | in doubt | in jeopardy | hanging in | not/n't yet final
      | is/are/was/were/'s .. mulling/weighing/contemplating/pondering/exploring/debating/reviewing/reconsidering/negotiating | not/n't be ruled/excluded | not/n't/nothing/never .. off the table | future/fate/job/jobs/position/place/survival/outlook .. uncertain/unclear/doubt/question/threat/line/risk/hangs/hung/hanging | on the line | under threat | hangs/hang/hung in the  | could/might/may be forced/jailed/sued/sold/dissolved/extradited/deported/expelled/suspended/delayed/scrapped/extended/reopened/postponed/prosecuted | looms | may/might/could still/yet/also/well/have+to .. face/lose/seek/sue/strike/appeal/resign/delay/trigger/collapse`,
  },
];

/** English phrases that hold such a word and leave nothing open. */
export const SETTLED_EN = `without reasonable/good/proper/due/valid explanation/reason | live/lives/lived/living in .. uncertainty | must be .. within | pulled/pulls/walked out of .. talks/negotiations | police/detectives/officers/prosecutors/investigators/arrested .. question/questioned | no/without/beyond .. doubt/question | do n't doubt | long - awaited | long-awaited | not/n't/never denied | denied access/bail/entry/asylum/permission/visas/boarding/visa/parole/treatment/citizenship/service | wait and | i did not say | depending on the weather | not/n't depend on | could not/n't say more | no longer unclear/uncertain/unknown
  | possibly the | not/n't only known | known for | as soon/quickly/early/far/much as possibly | decision/decisions on .. was/were taken/made`;

/** English participles of what leaves a matter open while it has not been done. */
export const UNDONE_EN = {
  unknown:
    'ascertained clarified cleared-up clarified detailed determined disclosed discovered divulged elucidated established explained figured-out found identified located named pinpointed published quantified recovered released revealed shared solved specified traced unearthed charged arrested apprehended caught understood recorded measured studied',
  unconfirmed: 'authenticated confirmed corroborated proven proved substantiated validated verified',
  pending:
    'agreed allocated announced appointed approved awarded chosen concluded decided fixed finalised finalized finished formed granted heard implemented lifted negotiated paid passed ratified reached replaced resolved ruled scheduled secured selected sentenced set settled signed tabled tested tried voted ironed-out',
} as const;

/** English phrases by which one is cleared of something. */
export const CLEARING_EN =
  "nothing to do with | no part/role/hand/involvement in | no knowledge of | knew/know nothing of/about | did/done/doing nothing wrong/illegal/improper | nothing wrong/illegal/improper | not/n't/never .. responsible/involved/guilty/aware/true/liable/negligent | was/were/is/are/'m innocent | no truth | not/n't to+blame/at+fault/the+case | never .. been .. asked/told/warned/consulted/informed/paid | no wrongdoing | within the law/rules | never harmed/touched/threatened/met/agreed/promised/received/intended/meant";
