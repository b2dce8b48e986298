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
      | more questions than answers | few/scant details | little is/was known | yet to be seen/determined/explained/established/identified/named/proved/proven/found`,
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
      | no one/nobody has .. been arrested/charged/identified | claimed responsibility .. no | appealed/appealing/appeal for witnesses/information | no suspects | no motive`,
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
      | neither confirmed nor denied | neither confirm nor deny | not/n't rule/ruled/ruling out | not/n't commit/committed to`,
  },
  // Nobody knows.
  {
    kind: 'unknown',
    phrases: `no+-+one/nobody knows/knew/know | no one knows/knew/know | no one can/could say/explain/tell | no one has | nobody has .. yet | nobody/no+-+one can/could .. say/explain/tell
      | do/does/did not/n't .. know why/how/what/whether/who/if/when/where/yet/which | not/n't yet know/known | not/n't yet/fully/entirely understood/understand | honestly do n't know
      | not/n't .. sure why/how/what/whether/who/if/when/where | unsure why/how/what/whether/who/if/when/where/of | no idea .. why/how/what/whether/who/if/when/where | have no idea
      | at a loss | in the dark about/over | baffled/puzzled by | could/can not/n't .. explain/determine/establish/identify/account
      | not/n't be .. determined/established/identified/learned/reached | unable to say/explain/determine/confirm/trace/identify/establish/account/verify
      | too early/soon to say/tell/know/judge | hard/difficult/impossible to say/tell/know/predict | time will tell`,
  },
  // It is asked.
  {
    kind: 'asked',
    phrases: `wonder/wonders/wondered/wondering whether/if/why/how/what/who/when/where/aloud | question is/was/now/becomes whether/how/who/what/why/if/when/where | question of whether/who | raises/raise/begs/beg the .. question
      | ask/asks whether/why/how/if | they/residents/critics/parents/members/many/some asked whether/why/how/what/who/where/when/if | he/she asked whether/why | ask/asks/asked themselves/himself/herself | want/wants/wanted/demand/demands/demanded .. to know`,
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
      | it appears/seems that | if true/confirmed/proven/proved`,
  },
  {
    kind: 'doubted',
    phrases: `doubt* | question/questions/questioned/questioning whether/how/if/why | question/questions/questioned/questioning the | raise/raises/raised/raising .. questions/doubts | cast/casts/casting/throw/throws/threw doubt
      | not/n't/less/hardly/never .. convinced/persuaded | unconvinced | unconvincing | unpersuaded | sceptic* | skeptic* | far/less from/_ certain | questionable
      | few .. believe/expect/think | no+-+one/nobody .. believes/believed/expects/expected | no one .. believes/believed/expects/expected | unlikely | implausible | far - fetched | hard/difficult to believe/imagine/see
      | wishful thinking | pinch/grain of salt | treated/treat with caution | misgivings | have/has/had little faith/confidence/hope | no guarantee* | too good to be true | not/n't so sure`,
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
      | but critics/opponents/campaigners/residents | depends on whom/who you`,
  },
  // Someone is to decide.
  {
    kind: 'pending',
    phrases: `to be decided/settled/confirmed/determined/agreed/announced/finalised/finalized/resolved/approved/sentenced/ratified | yet to | undecided | to vote on | decision on | not/n't .. decided/decide/agreed/settled
      | no .. decision/agreement/deal/date has/had/was/is | put/puts/putting/postpone/postpones/postponed/delay/delays/delayed/defer/deferred off/a/its/the/_ .. decision/vote/ruling/verdict/judgment
      | inquest/hearing/trial will/is/begins/starts/opens | case/hearing/trial/inquest/appeal continues/continue | expected to retire | reserved judgment/judgement | due/back/appear/appears in court
      | has/have .. appealed | lodge/lodged/file/filed/launch/launched an .. appeal | would/will/to appeal | is/are appealing against | considering/consider/weighing an appeal
      | take/takes/taking up the | election/vote/ruling/decision/verdict/result/report/answer/judgment is/are/was .. due/expected/awaited/imminent | goes/go/went/heads/head/moves/returns now/next/back/_ to the/a .. vote/ballot/polls/court/committee/senate/house/parliament/council/lords/members/shareholders/board
      | now goes/go to | case goes/go to | vote on | to a vote | is/are to be held | subject to .. approval/consent/ratification/review/confirmation | conditional on | contingent on | on condition that`,
  },
  // It waits for somebody or something.
  {
    kind: 'pending',
    phrases: `awaiting | await | awaits | awaited | pending | waiting/wait/waits to see/hear | waiting until | not expected before/until | expects/expected/expect/hopes to hear
      | need/needs/needed/require/requires/requiring .. approval/backing/consent/majority/permission/agreement/blessing/votes/ratification/clearance
      | must/still .. approve/ratify/agree/sign/decide | still need/needs/has/have to be | still needs/need .. approval/to | depend/depends whether/how/what/who/if | depend/depends on/upon whether/how/what/who/if/when/the+outcome/the+result/the+weather/a+vote | depending on whether/how/what/who | will/may/would/could depend | hinge/hinges/hinged on/upon | rests/rest with | is/be/'s/was .. up to the/him/her/them/parliament/congress/voters/members/judges
      | comes/come/came down to | in the hands of the | has/have/had until | given/gave/giving .. until | deadline* | ultimatum | must/will/would/has/have/given/gave/to .. within .. hours/days/weeks/months
      | under consideration/review/discussion/negotiation | in talks | talks/negotiations continue/are/resume/on | in negotiations | negotiations | still/are/is negotiating | sticking point | deadlock* | stalemate | impasse | stalled | on the table | in the balance | at stake`,
  },
  // It may go this way or that.
  {
    kind: 'pending',
    phrases: `may/might/could yet/still | may/might/could face/step/lose/go/walk/seek/sue/strike/appeal/resign/call/force/delay/trigger/collapse/challenge | weighing/weigh/weighs whether/up/the | weighing a
      | considering/considers/consider/mulling/exploring/studying/debating whether/an/legal/options | is/are/was/were .. considering | open to the/talks/offers/negotiation/negotiations/a/changing .. idea/suggestion/deal/compromise/question | all options .. open/table | options open
      | hinted/hints/hinting at/that | threaten/threatens/threatening to | face/faces/facing up to | faces/face .. years/fine/expulsion/charges/prison/jail | would then | risk/risks/risking losing/being
      | in doubt | in jeopardy | hanging in | not/n't yet final`,
  },
];

/** English phrases that hold such a word and leave nothing open. */
export const SETTLED_EN = `without reasonable/good/proper/due/valid explanation/reason | live/lives/lived/living in .. uncertainty | must be .. within | pulled/pulls/walked out of .. talks/negotiations | police/detectives/officers/prosecutors/investigators/arrested .. question/questioned | no/without/beyond .. doubt | do n't doubt | denied access/bail/entry/asylum/permission/visas/boarding | wait and | i did not say | depending on the weather | not/n't depend on | could not/n't say more | no longer unclear/uncertain/unknown
  | possibly the | not/n't only known | known for | as soon/quickly/early/far/much as possibly | decision/decisions on .. was/were taken/made`;
