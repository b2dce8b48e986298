import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is pending. */
export const PENDING_EN: readonly OpenCue[] = [
  // Someone is to decide.
  {
    kind: 'pending',
    phrases: `to be decided/settled/confirmed/determined/agreed/announced/finalised/finalized/resolved/approved/sentenced/ratified
      | yet to | undecided | to vote on | decision on | not/n't .. decided/decide/agreed/settled
      | no .. decision/agreement/deal/date has/had/was/is
      | put/puts/putting/postpone/postpones/postponed/delay/delays/delayed/defer/deferred off/a/its/the/_ .. decision/vote/ruling/verdict/judgment
      | inquest/hearing/trial will/is/begins/starts/opens | case/hearing/trial/inquest/appeal continues/continue
      | expected to retire | reserved judgment/judgement | due/back/appear/appears in court | has/have .. appealed
      | lodge/lodged/file/filed/launch/launched an .. appeal | would/will/to appeal | is/are appealing against
      | considering/consider/weighing an appeal | take/takes/taking up the
      | election/vote/ruling/decision/verdict/result/report/answer/judgment is/are/was .. due/expected/awaited/imminent
      | goes/go/went/heads/head/moves/returns now/next/back/_ to the/a .. vote/ballot/polls/court/committee/senate/house/parliament/council/lords/members/shareholders/board
      | now goes/go to | case goes/go to | vote on | to a vote | is/are to be held
      | subject to .. approval/consent/ratification/review/confirmation | conditional on | contingent on
      | on condition that
      | will/would/must/may/might .. make/take/reach/issue/deliver/announce/give/return/render .. decision/ruling/verdict/judgment/judgement/recommendation
      | hand/hands down .. ruling/verdict/decision/judgment/sentence | deliberations | deliberating
      | jury/jurors is/was/are/were/has/have .. out/retired/considering | retired to consider
      | to be balloted/arraigned/tried/voted/reviewed/debated/ironed/hammered/thrashed/worked+out
      | too close to call | neck and/- neck/and | knife - edge | down to the wire | run - off | runoff
      | appeal/recount/strike/strikes/election/elections/lawsuit/prosecution/charges/action/challenge/referendum/closure/sale/bid/merger/delay/delays is/are/was/were/remains/remain/looks/look .. possible/likely/looming/imminent/inevitable
      | seek/seeks/seeking permission/approval/consent/clearance/leave/planning/damages/an+injunction
      | file/filed/files/filing/lodge/lodged/bring/brought/launch/launched .. lawsuit/suit/complaint/challenge/motion/injunction
      | is/are suing | adjourned | remanded | on/granted/refused bail | stand/stands/standing trial | trial date
      | face/faces/facing .. panel/tribunal/scrutiny/reckoning/deadline/vote/ballot/hearing/trial/inquiry/investigation/charge/charges/lawsuit/challenge/verdict/reckoning
      | consultation runs/closes/ends/opens/will/is | until further notice | on hold
      | without .. deal/agreement/accord/breakthrough/decision/conclusion/solution/resolution/compromise
      | no .. in sight | no closer to | far/poles apart on/over
      | gaps/differences/obstacles/hurdles/issues remain/remained | right/leave/permission of/to appeal
      | be appealed | appeal against
      | vow/vows/vowed/plan/plans/planned/intend/intends/threaten/prepared/preparing/pledged to appeal/sue/challenge/contest/fight
      | learn/learns/await/awaits/awaiting/know .. fate/whether | stay of execution
      | crunch talks/meeting/vote/summit | make - or - break | eleventh - hour | moment of truth | up for grabs
      | still to play for | all eyes .. on | next step/move is/will
      | goes/go/is/are/comes/come/now before .. committee/court/courts/judge/parliament/senate/council/board/magistrates/tribunal
      | going/go through parliament | in principle
      | provisional/preliminary/tentative .. agreement/deal/approval/accord | provisionally | heads of terms
      | non-binding | not/n't the end/last .. of/word | not over yet
      | trial/case/hearing/inquest/counting/inquiry/proceedings/talks/negotiations .. continues/continue/continuing/resumes/resume/expected+to+last/due+to+last
      | talks/negotiations/hearing/hearings/vote/trial .. will/are+to/is+to .. be+held/take+place/begin/start/resume/continue/follow
      | until .. to .. decide/respond/choose/reply/say/accept/leave/pay
      | appealed/appealing/lodged/lodge/lodges/submitted against/an+objection/objections/an+appeal/a+protest/a+complaint
      | raise/raised/raises objections
      | may/might/could/can/will be charged/fined/banned/jailed/sued/prosecuted/impeached/disqualified/relegated/expelled/struck+off/recalled/overturned/quashed/challenged/appealed/revoked/blocked/vetoed/sacked/dismissed/stripped
      | would/will have to/_ clear/approve/ratify/agree/sign/consent
      | will/would/to/must/may/could go/come/return/move/be+put/be+referred/be+sent/be+taken back/_ to/before .. council/committee/court/parliament/cabinet/congress/senate/vote/ballot/board/members/voters/shareholders/judge/tribunal/jury/appeal/trial
      | is/are/will to/_ hold/host/convene .. talks/consultations/vote/referendum/hearing/ballot/summit
      | early/advanced/delicate/exploratory/preliminary/late stage/stages
      | exploratory/preliminary talks/discussions | in the works | some/long way off/from
      | take/taking/consider/considering/threatened/threatens/threatening/plan/planning/face/faces/facing/begin/began/begun .. legal action/proceedings
      | will/would/to be asked/invited to approve/vote/decide/back/ratify/endorse/choose
      | sentencing/trial/hearing/inquest/verdict/ruling .. set/scheduled/fixed/listed for | knife edge
      | knife-edge | not/n't/yet .. made/make up .. mind/minds
      | meet/meets/gather/gathers/convene/convenes/sit/sits .. to discuss/decide/consider/debate/vote/choose/elect/agree
      | will/would/may .. recommendations/decisions/rulings
      | subject to .. permission/ratification/clearance/agreement/contract/vote/appeal/funding | wide open
      | meet/talk/negotiate again
      | for the courts/court/judge/judges/voters/people/parliament/prosecutors/jury/council/minister to decide/judge/settle/determine/say
      | minded to | leaning towards/toward | judicial review`,
  },
  // It waits for somebody or something.
  {
    kind: 'pending',
    phrases: `awaiting | await | awaits | awaited | pending | waiting/wait/waits to see/hear | waiting until
      | not expected before/until | expects/expected/expect/hopes to hear
      | need/needs/needed/require/requires/requiring .. approval/backing/consent/majority/permission/agreement/blessing/votes/ratification/clearance
      | must/still .. approve/ratify/agree/sign/decide | still need/needs/has/have to be
      | still needs/need .. approval/to | depend/depends whether/how/what/who/if
      | depend/depends on/upon whether/how/what/who/if/when/the+outcome/the+result/the+weather/a+vote
      | depending on whether/how/what/who | will/may/would/could depend | hinge/hinges/hinged on/upon
      | rests/rest with | is/be/'s/was .. up to the/him/her/them/parliament/congress/voters/members/judges
      | comes/come/came down to | in the hands of the | has/have/had until | given/gave/giving .. until
      | deadline* | ultimatum | must/will/would/has/have/given/gave/to .. within .. hours/days/weeks/months
      | under consideration/review/discussion/negotiation | in talks | talks/negotiations continue/are/resume/on
      | in negotiations | negotiations | still/are/is negotiating | sticking point | deadlock* | stalemate
      | impasse | stalled | on the table | in the balance | at stake
      | need/needs/needed/require/requires/requiring/awaiting/await/awaits .. sign+-+off/go+-+ahead
      | need/needs/requires/seeking/awaits green light
      | need/needs/require/requires/await/awaits/get/gets/given .. nod/assent/endorsement/permit/licence/license/authorisation/authorization/sign-off/go-ahead
      | will/would know/learn/find+out .. more/whether/soon | running out | clock is/was ticking
      | last - ditch/minute | last-ditch/last-minute | hope/hopes/hoping/hoped to reach/resume/secure/agree
      | much/everything/all/lot/success/outcome/future/fate .. depends/hinges/rests/turns on/upon
      | will/would/may/could/might .. hinge/turn/rest on/upon | in the event of/that
      | otherwise .. will/would/could/may/might/risk/risks/face/faces | barring a/an/any/last | failing that/which
      | only after/once .. agrees/agree/approves/approve/approved/agreed | ball is in | wait - and - see
      | watch this space | hang/hangs/hanging/hung over .. head/heads | hangs/hang/hanging/hung by .. thread
      | lap of the gods | at a crossroads | in flux | loose ends | race against time/the+clock
      | buy/buys/buying/bought .. time
      | toll/figure/number/bill/cost/total/count/figures/numbers .. could/may/might/expected/likely/feared .. rise/climb/grow/increase/change/higher
      | more to come | put/puts/placed .. on ice/hold | back burner | on the cards | in the offing | open door
      | door/doors .. open/ajar to/for | options/option .. open | at the mercy of | has/have/had given .. until
      | brace/braces/braced/bracing for
      | should/will/would/could/may/might .. give/provide/bring/offer/yield .. answer/answers/clarity/certainty
      | will/would/can/could/may .. as/so long as | hang/hangs/hung on whether/how/the
      | anxious/nervous/agonising/agonizing wait
      | gap/gulf/divide/differences/divisions .. narrowed/narrow/remain/remains/wide/bridged/unbridged
      | given/gave/give/giving .. days/weeks/hours/months/week/month to
      | failure/refusal/inability to .. could/would/may/might/will | has/have been held/pushed/put/set back
      | held/pushed/put back until/to | can/could not/n't reach .. conclusion/decision/verdict/agreement
      | still being * | only once/when/after .. has/have/approve/agree/ratify
      | will/would/should/may/might .. become clear/clearer/apparent
      | toll/figure/number/bill/cost/total/count .. will/would/certain/bound/sure .. rise/climb/grow/increase`,
  },
  // It may go this way or that.
  {
    kind: 'pending',
    phrases: `may/might/could yet/still
      | may/might/could face/step/lose/go/walk/seek/sue/strike/appeal/resign/call/force/delay/trigger/collapse/challenge
      | weighing/weigh/weighs whether/up/the | weighing a
      | considering/considers/consider/mulling/exploring/studying/debating whether/an/legal/options
      | is/are/was/were .. considering
      | open to the/talks/offers/negotiation/negotiations/a/changing .. idea/suggestion/deal/compromise/question
      | all options .. open/table | options open | hinted/hints/hinting at/that
      | threaten/threatens/threatening to | face/faces/facing up to
      | faces/face .. years/fine/expulsion/charges/prison/jail | would then | risk/risks/risking losing/being
      | in doubt | in jeopardy | hanging in | not/n't yet final
      | is/are/was/were/'s .. mulling/weighing/contemplating/pondering/exploring/debating/reviewing/reconsidering/negotiating
      | not/n't be ruled/excluded | not/n't/nothing/never .. off the table
      | future/fate/job/jobs/position/place/survival/outlook .. uncertain/unclear/doubt/question/threat/line/risk/hangs/hung/hanging
      | on the line | under threat | hangs/hang/hung in the
      | could/might/may be forced/jailed/sued/sold/dissolved/extradited/deported/expelled/suspended/delayed/scrapped/extended/reopened/postponed/prosecuted
      | looms
      | may/might/could still/yet/also/well/have+to .. face/lose/seek/sue/strike/appeal/resign/delay/trigger/collapse
      | might/could have to | may/might/could come/be/follow/happen .. as early/soon as
      | as early/soon as .. next/tomorrow/this/monday/friday
      | risk/risks/risking a/an/up+to/being/losing .. sentence/term/fine/ban/years/prison/jail
      | threatens/threaten/threatening .. with/to
      | warned/warns/warning/hinted/hints/signalled/signaled/suggested .. could/might/may .. follow/yet
      | not/n't/never .. rule/rules/ruled/ruling out
      | may/might/could bring/take/file/launch/pursue/mount/table/lodge/start .. claim/action/case/proceedings/suit/challenge/complaint/bid/appeal`,
  },
];
