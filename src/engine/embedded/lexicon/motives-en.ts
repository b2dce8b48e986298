import type { MotiveWords } from './motive-words.ts';

export const MOTIVES_EN: MotiveWords = {
  not: 'not',
  but: 'but',
  and: 'and',
  by: 'by',
  subjects: 'it he she they',
  persons: 'he she',
  quantifiers: 'most many some several others both',
  we: 'we us',
  is: 'is was are were',
  have: 'has have had',

  outsiders:
    'analyst analysts expert experts economist economists historian historians scientist professor professors academic academics scholar scholars lecturer commentator commentators critic critics observer observers opponent opponents rival rivals witness witnesses resident residents neighbour neighbours neighbor neighbors bystander bystanders people locals villagers prosecutor prosecutors prosecution jury lawyer lawyers attorney attorneys barrister barristers diplomat diplomats source sources insider insiders colleague colleagues relative relatives family families friend friends biographer columnist journalist journalists reporter reporters newspaper newspapers newspaper media detective detectives investigator investigators trader traders broker brokers investor investors viewer viewers customer customers passenger passengers',
  crimes:
    'attack attacks bombing bombings shooting shootings killing killings murder murders assassination assault assaults arson robbery burglary theft hack hacking cyberattack ambush kidnapping abduction blast explosion fraud plot coup crime crimes massacre invasion incursion',
  doneTo:
    'closure ban arrest arrests sacking dismissal eviction evictions expulsion appointment suspension cancellation boycott invasion occupation evacuation postponement rejection increase cut cull felling launch takeover restructuring',
  spokespersonStems: 'spokes',
  governs: 'minister ministers secretary premier president chancellor',
  statesOfMind:
    'inclined worried concerned interested determined convinced frightened scared alarmed angered disappointed pleased prepared committed opposed tired bored annoyed relieved excited obliged',
  openers: 'because for to out over due',
  nextOpeners: 'because out',
  deniable: 'for to over',
  innerClauses: 'when while after before who which whose where if although since',
  afterReason: 'but while said so and which who according citing',
  sourceMarkers: 'according',

  wants: 'want wants wanted',
  wanted: 'wanted',
  hopesAndFears: 'fear fears feared hope hopes hoped worry worries worried',
  dreads: 'fear fears feared',
  feared: 'for that',
  disposed: 'wary afraid mindful fearful desperate anxious reluctant loath haunted eager keen',
  towards: 'of not to about that by',
  upset: '',
  stays: 'is are was were remain remains remained be been',
  believing: 'gambling betting believing calculating convinced confident worried afraid knowing',

  reasonNouns:
    'reason reasons motive motivation explanation aim aims goal goals purpose objective intention rationale justification excuse pretext calculation logic thinking ambition priority mission grievance grievances incentive trigger idea hope fear concern worry',
  feelingNouns:
    'hope fear concern worry idea ambition priority mission grievance grievances thinking calculation incentive',
  tellsNothing: 'unclear unknown clear simple not still now obvious under in being the a an same other',
  ofReason: 'for of behind to why that',
  beforeReason: 'mainly simply partly also',
  moves: 'worries worried drives drove motivates motivated concerns frightens bothers moves drew draws',

  hearsayAdverbs: 'reportedly allegedly supposedly ostensibly',
  officialAdverbs: 'officially',
  troops: 'troops soldiers commandos',
  servants:
    'soldiers troops forces fighters commandos officers agents inspectors crews crew patrols warships jets aircraft engineers teams team negotiators delegation investigators',
  blames: 'accuse blame reproach',

  interests: 'interests interest',
  motives: 'motive motives',
  retaliation: 'retaliation revenge reprisal',
  interestIn: 'in at with',
  interestTo: 'to for',
  retaliationFor: 'for against',
  beforeRetaliation: 'a as in out of is was be been were',

  tokens:
    'protest retaliation revenge warning punishment reprisal tribute precaution gesture thanks compensation deterrent solidarity favour favor courtesy reward bribe signal concession reminder homage apology insurance',
  tokenOpeners: 'as in',
  tokenJoins: 'to for against of over with',
  moved:
    'deterred swayed tempted attracted prompted angered alarmed emboldened encouraged spurred motivated driven inspired discouraged rattled stung',
  happens: 'lose fall rise die drown crash collapse happen occur slump',
  pressures: '',

  for: 'for',
  thrills: 'thrill fun glory kicks adrenaline kick',
  money: 'money cash profit',
  worksFor: 'do work kill',
  asksFor: 'ask pay look search need hope call apply beg wait thank',
  campaigns: 'strike march rally demonstrate fight campaign',
  durations: 'days day hours hour weeks week months month years life lives survival breath',
  feelings:
    'curiosity affection compulsion obligation defiance embarrassment exhaustion optimism bitterness bravado cowardice delight devotion mistrust enthusiasm faith fury generosity grief honour honor humility idealism ignorance indifference insecurity instinct interest joy loneliness modesty paranoia passion prejudice prudence rage rebellion regret relief remorse reverence selfishness self-preservation snobbery sorrow stubbornness suspicion tact zeal altruism ambition arrogance avarice charity contempt opportunism expediency cynicism vindictiveness vengeance xenophobia racism bigotry homophobia sentiment sentimentality decency weakness choice discretion rancour malice panic impatience nostalgia pride compassion patriotism deference courtesy laziness frugality jealousy resentment hunger superstition worry courage hope pragmatism calculation spite fear concern respect desperation solidarity loyalty anger frustration habit necessity pity guilt shame principle caution kindness revenge greed love hatred envy conviction self-interest boredom vanity politeness duty friendship irritation annoyance disgust sympathy gratitude despair mischief convenience',
  comesFrom:
    'suffer come arise stem spring result recover free die protect hide escape flee shield save benefit derive emerge distract relieve move shift range differ keep stop prevent',
  feelingEndings: '',
  feelingAbout: 'of at over for to with about toward towards that',
  groundsOpeners: 'on for',
  grounds: 'grounds reasons',
  noGrounds: 'these those the other what which many several',
  clauseStarts: 'that what it they he she we',
  beforeClause: 'fears concerns fear worries that',
  reasonJoins: 'in on over about against with for at from by to among within between under towards',
  thingRelatives: 'which whose',
  must: 'must',

  moods:
    'wary afraid mindful fearful desperate anxious reluctant loath haunted eager keen worried concerned alarmed angry angered furious outraged incensed enraged frightened scared terrified nervous conscious convinced determined intent bent hungry impatient unwilling dismayed disappointed disillusioned embarrassed ashamed jealous envious suspicious frustrated dissatisfied unhappy discontented tired weary sick bored disgusted confident hopeful resentful grateful keen greedy leery motivated driven prompted spurred inspired encouraged emboldened moved stung lured attracted tempted fuelled fueled pressed pressured short puzzled baffled bewildered perplexed intrigued fascinated startled surprised shocked appalled horrified stunned shaken unsettled rattled unnerved spooked touched impressed buoyed heartened cheered reassured humiliated infuriated exasperated irritated annoyed provoked goaded irked galled offended saddened troubled haunted undeterred',
  moodAbout: 'of about at over by with for to on',
  having: 'having',
  setbacks:
    'lose fail suffer miss run refuse deny reject tell warn criticise criticize accuse promise grow learn hear discover realise realize exhaust spend sack dismiss defeat beat snub outbid turn',

  citing: 'citing',
  afterComplaints: 'after following',
  amidConcerns: 'amid amidst over',
  concerns:
    'fear fears concern concerns worry worries anxiety anxieties alarm unease disquiet anger fury outrage frustration resentment suspicion suspicions doubts distrust',
  concernAbout: 'of about that over at for',
  complaints:
    'complaint complaints criticism criticisms pressure protest protests outcry uproar backlash furore furor controversy scandal allegation allegations accusation accusations claims revelations threat threats warning warnings objection objections opposition resistance lobbying appeals petition demands calls request requests advice abuse harassment intimidation bullying boycott',
  complains:
    'complain protest object threaten demand petition refuse sue boycott insist beg plead lobby revolt rebel urge appeal ask request warn',
  stretches: 'year years month months week weeks day days decade decades series wave string flood barrage spate',
  of: 'of',
  soon: 'shortly soon immediately just long right day days hour hours week weeks month months year years minutes decades',
};
