import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is unconfirmed. */
export const UNCONFIRMED_EN: readonly OpenCue[] = [
  {
    kind: 'unconfirmed',
    phrases: `reportedly | allegedly | apparently | supposedly | purported* | possibly | presumably | rumour* | rumor*
      | unconfirmed | unverified | unsubstantiated | hearsay
      | is/are/was/were/be/been/'s .. understood/said/believed/thought/rumoured/rumored/reported/alleged/presumed/suspected/feared to
      | believed/thought/understood/rumoured/rumored/reported/alleged/presumed/said/feared/suspected to be/have/include/involve
      | it/which is/was .. understood/believed/thought/rumoured/rumored/alleged/claimed/feared that | suspected of
      | alleged to | feared dead | one theory | speculation
      | according to one/some/several/two/three .. account/accounts/person/people/source/sources/official/officials/insider/insiders/witness/estimate/estimates/diplomat/diplomats
      | according to a/an/the .. source/person/insider
      | according to .. people/sources/insiders/persons/officials/diplomats familiar/close/briefed/who/with/in
      | people/person/sources/source/officials/insiders/executives/someone familiar/close/briefed with/to/on
      | asked/asking not to be named/identified | anonymous .. source/sources/letter
      | sources/insiders believe/say/said/suggest/claim/close/claimed | estimates suggest | the story goes
      | legend has | word is/was | has it that
      | not/n't been/be/yet/independently .. confirmed/verified/corroborated | not/n't confirmed | independently
      | no .. confirmation | offered/offers/gave/gives/provided/provides/presented no .. evidence/proof
      | without .. evidence/proof | appear/appears/appeared to have | it appears/seems that
      | if true/confirmed/proven/proved | unable to confirm/verify/corroborate/authenticate
      | could/can not/n't .. verify/corroborate/authenticate/verified/corroborated/authenticated/substantiated
      | not/n't possible to .. verify/confirm
      | media/press/newspaper/local/news .. reports say/said/suggest/suggested/claim/claimed/indicated
      | reports suggest/suggested/claim/claimed/indicate/indicated
      | according to .. media/press/local/unconfirmed/some/newspaper reports
      | amid/following/despite/unconfirmed/conflicting .. reports that/of | media report that
      | linked him/her/them/_ with a/an .. move/job/transfer/post | been linked with
      | suspicion .. fallen/falls/fell | suspect/suspects/suspected foul/arson/sabotage
      | police/investigators/detectives/authorities/officials/prosecutors suspect/suspected
      | widely/generally believed/thought/assumed/suspected/rumoured/rumored | an apparent
      | preliminary/initial/early findings/results/investigation/investigations/reports/indications/assessment suggest/suggests/suggested/indicate/indicates/indicated/point/points/pointed
      | unproven | anecdotal | whispers | gossip | presumed dead/drowned/killed
      | likely/probably to+have/been/caused/triggered | it is/was claimed | so - called sources
      | doing/making the rounds | in circulation | grapevine | word on the street | whispered/whispering that
      | say/says/said privately/in+private | privately say/says/said/admit/admits/concede/concedes
      | off the record | condition of anonymity | with/having .. knowledge/understanding of the/his/her/their
      | privy to | widely tipped/touted/mooted/expected to/as | tipped to/as/for
      | prime/main/likeliest suspect/culprit/suspects/theory | leading theory/explanation
      | working theory/hypothesis/assumption | thought/believed/considered likely
      | bears/bear/bore/bearing .. hallmarks | in what appears/appeared/is/was/seems/police/officials/some/may
      | what is/was/are believed/thought/understood/said to | would appear | most likely | was/were probably
      | probably was/were/because/caused/started/killed/belongs/came/died/meant | to be believed | unsourced
      | leaked .. draft/document/memo/report/email/emails/recording | touted | insiders | mooted
      | so the story/theory goes | it is/was understood/believed/thought/rumoured/rumored/alleged
      | source/sources told/close | sources in/inside/within/near .. told/said/say/believe
      | according to sources/insiders | supposed to have | local media | media reported/have+reported
      | told .. on+condition | some .. believe/suspect/speculate
      | unnamed/unidentified .. source/sources/official/officials
      | video/videos/footage/images/photographs/photos .. appear/appears/appeared/appearing/purporting to
      | circulating on/online
      | according to a/an/one/two/three/some/several .. colleague/colleagues/employee/employees/aide/aides/friend/friends/ally/allies/associate/associates/acquaintance/neighbour/neighbours/relative/relatives/worker/workers
      | word in/around/on/from .. is/was that | understands/understood that | has/have been told that
      | has/have learned/learnt that | widely/commonly blamed/attributed
      | it has/had been suggested/claimed/reported/alleged/rumoured/rumored that
      | there is/was/are/were/have+been/has+been .. suggestions/suggestion/talk/claims/reports/rumours/rumors/whispers/chatter/gossip that/of
      | reports in/from/on .. claim/claimed/suggest/suggested/said/say/indicate/indicated
      | one/another/main/likeliest/likely possibility/explanation/theory/hypothesis is/was`,
  },
];
