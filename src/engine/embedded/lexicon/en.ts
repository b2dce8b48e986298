import type { LexiconData } from './lexicon.ts';
import { REPORTING_EN, REPORTING_NOUNS_EN } from './reporting-en.ts';

/** English, British and American. */
export const EN: LexiconData = {
  language: 'en',
  articles: 'the a an',
  determiners:
    'this that these those each every either neither no some any all both many much more most few fewer several various other another such which what whose its his her their our my your',
  possessives: { masculine: 'his', feminine: 'her', neuter: 'its', plural: 'their' },
  pronouns: {
    masculine: 'he him himself',
    feminine: 'she her herself',
    neuter: 'it itself',
    plural: 'they them themselves',
    first: 'i we me us myself ourselves',
    impersonal: 'someone somebody anyone anybody everyone everybody nobody one you there',
    relative: 'who which that whom whose',
    things: 'this that these those here what everything nothing something all',
  },
  prepositions:
    'about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto out outside over past per regarding since through throughout till to toward towards under underneath until unlike up upon via with within without amid versus alongside following including according',
  locative:
    'in at near from to into across around through throughout outside inside toward towards off along beyond within over on between via',
  coordinators: 'and or but nor yet so',
  subordinators:
    'that because if when while although though after before since until unless as whether where whereas who which whom whose why how what once lest so whenever wherever',
  complementiser: 'that',
  whether: 'whether if',
  questionWords: 'who what where why when how which whose whom',
  auxiliaries:
    "is are was were be been being am has have had having do does did done will would shall should can could may might must 's 're 've 'll 'd cannot",
  negations: "not n't never no neither nor",
  adverbs:
    'also again ago ahead almost alone already always apparently away back barely certainly clearly currently earlier early else even eventually ever far finally first formally further generally hardly here however immediately indeed instead just largely last late lately later likely long mainly maybe meanwhile merely mostly nearly never nevertheless next not now officially often once only openly originally otherwise perhaps personally possibly previously privately probably publicly quickly quite rather reportedly recently repeatedly sharply shortly significantly similarly simply since slowly so sometimes soon specifically still strongly subsequently suddenly then there therefore though thus today tomorrow together tonight too twice usually very well yesterday yet monday tuesday wednesday thursday friday saturday sunday allegedly additionally moreover furthermore nonetheless simply successfully',
  regionAdjectives:
    'european african asian arab arabic western eastern northern southern latin nordic scandinavian balkan caribbean baltic muslim islamic jewish christian catholic protestant orthodox buddhist hindu sikh anglican sunni shia shiite kurdish tibetan basque catalan scottish welsh english cornish californian texan olympic victorian soviet nazi roman internet',
  months:
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan thanksgiving',
  verbs:
    'became become becomes began begin begins begun blew bought broke brought build built buy came carried caught chose come comes cost cut died drove face faced faces fell felt fired found gave get gets getting give given gives go goes going gone got grew grow grown held help helped helps hit hold holds kept killed knew know known knows launched lead leads leave leaves led left lie lies lives look looked lost made make makes meet meets met move moved need needed needs paid pass passed play played put puts ran reach reached remain remained remains run runs sank sat saw see seen seems sell send sent set sets shot show shows signed sits sold spent spread stand stands start started stay stood stop stopped struck take taken takes took threw took try tried tries turned used uses use visited voted wait walked win wins won wore work worked works wrote rose fell caused causes including',
  verbEndings: 'ed',
  verbEndingExceptions: 'united hundred speed need seed feed breed creed weed red bed shed sacred wed indeed',
  common:
    'man woman boy girl god jesus christ allah the a an this that these those he she it they we i you his her its their our my your and or but nor yet so if when while although though because since as after before until unless whether where who what why how which there here then now also however meanwhile moreover furthermore in on at by for from of to with without within about against among between during under over through into out up down off near despite according following including like unlike yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday last next first second third new old young many most more some few several all both each every other another such no not only just even still already once one two three four five six seven eight nine ten hundreds thousands dozens millions perhaps maybe more than over almost nearly about around earlier later recently currently finally instead indeed yes well please thank thanks let did does do is are was were be been has have had will would can could may might must should shall since seventeen asked speaking writing citing quoting asked discussing depending prompted additionally apart early late critics experts officials scientists researchers people police residents protesters members teams voters estimates results traffic posts lawsuits professor mr mrs ms dr sir lord lady anyone someone everyone nobody everything nothing something although despite given until whilst whereas likewise similarly previously originally initially officially reportedly allegedly apparently posts commanders',
  numerals:
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion tens scores half',

  reporting: REPORTING_EN,
  reportingNouns: REPORTING_NOUNS_EN,
  stanceCues: [
    {
      stance: 'accuses',
      phrases:
        'lie | lies | lied | lying | abus* | illegal* | unlawful* | violat* | mislead* | misled | fraud* | corrupt* | steal* | stole | stolen | imprison* | discriminat* | racis* | cover-up | scandal* | disgrac* | irresponsibl* | negligen* | provocation* | forced to | failed to | reacting slowly | conspir* | exploit* | tortur* | guilty | blackmail* | interrogated | betray* | ignored | ignoring | robbed | plunder* | smuggl* | piracy | dragged its feet | dragging | moved the goalposts | shameful* | unworkable | rushed | nonsense | ridiculous* | absurd* | unfair* | unjust* | disproportionate* | unacceptable | blank check | blank cheque | abandoned | kept in the dark | neglect* | reckless* | cheated | covering up | in denial | to blame | hypocri* | incompeten* | mess | shambles | farce | joke',
    },
    {
      stance: 'regrets',
      phrases: 'unfortunately | regret* | sadly | saddened | disappoint* | sorry | heartbroken | tragic* | mourn*',
    },
    {
      stance: 'praises',
      phrases:
        'proud | outstanding | brilliant | great day | vote of confidence | generous | brave* | delighted | excellent | wonderful | fantastic | historic | grateful | admir* | inspir* | courage* | aspirations',
    },
    {
      stance: 'warns',
      phrases:
        'danger* | risk* | threat* | disaster* | catastroph* | unsafe | serious consequences | deserves .. punishment | fatal* | very serious',
    },
    { stance: 'expects', phrases: 'we hope | i hope | hopefully | expect* | i suspect' },
    {
      stance: 'doubts',
      phrases:
        'doubt* | not all .. convinced | not everyone .. convinced | less certain | few .. believe | unpersuaded | far from certain | sceptic* | skeptic* | serious questions | who knows',
    },
  ],
  accordingTo: 'according to | in the words of | in the view of | in the opinion of',
  thusSays: '',
  documents:
    'report reports study studies survey poll polls statement letter results findings estimates documents document paper article post posts posting message memo website newspaper figures data blog brief filing indictment',
  hearsay: 'would',

  titles:
    'mr mrs ms miss dr sir lord lady prof professor general major colonel captain lieutenant sergeant king queen prince princess pope reverend rev bishop archbishop cardinal judge justice sheikh emeritus dame baroness',
  feminineTitles: 'mrs ms miss lady queen princess dame baroness',
  masculineTitles: 'mr sir lord king prince pope reverend',
  roles:
    'president vice-president premier minister secretary undersecretary chancellor mayor governor senator congressman congresswoman representative ambassador envoy commissioner chairman chairwoman chair chairperson chief head director executive ceo cfo officer boss leader lawmaker councillor councilor politician mp spokesman spokeswoman spokesperson lawyer attorney solicitor barrister judge prosecutor detective inspector investigator sheriff professor researcher scientist economist analyst expert historian psychologist psychiatrist doctor physician nurse author coauthor co-author writer novelist poet journalist reporter editor columnist blogger actor actress singer musician guitarist composer artist director filmmaker producer coach manager trainer captain striker goalkeeper defender midfielder quarterback player athlete swimmer runner champion referee bishop archbishop cardinal priest pastor imam rabbi monk nun activist campaigner organiser organizer protester founder co-founder owner entrepreneur farmer fisherman teacher headteacher eyewitness backbencher postman midwife paramedic firefighter curate vicar conductor choreographer architect designer publisher broker trader developer banker barman waiter chef butcher baker hairdresser substitute winger forward keeper goalie skipper teammate bassist drummer playwright sculptor historian ombudsman whistleblower plaintiff appellant claimant retiree pensioner veteran principal student pupil member resident neighbour neighbor mother father parent widow victim suspect witness defendant soldier commander general admiral officer pilot captain driver engineer treasurer trustee deputy aide adviser advisor counsel clerk curator conservationist ecologist biologist meteorologist geologist volunteer dictator scientologist posters poster user',
  offices:
    'president premier minister chancellor mayor governor king queen pope prince archbishop secretary prosecutor ambassador commissioner captain headteacher',
  roleEndings: 'man woman person leader minister secretary director chief president-elect maker master',
  feminineRoleEndings: 'woman ess nun mother widow',
  portfolios:
    'Foreign Affairs Education Finance Defence Defense Justice Health Environment Interior Transport Agriculture Energy Trade Labour Home Culture Science Treasury State Commerce',
  organisations:
    'transport star mail globe standard independent telegraph motors foods airways power capital petroleum pharmaceuticals securities textiles semiconductor entertainment media solutions logistics associates executive party union federation association society foundation bank ministry department office court parliament congress senate house assembly council committee commission board agency authority service police force army navy military university college school institute institution centre center hospital clinic company corporation chain international corp inc llc ltd plc homes energy bank watch group firm airline airlines factory fund news times post herald journal magazine gazette tribune guardian broadcaster network television radio press club team league church diocese movement coalition alliance front camp organisation organization bureau administration treasury embassy trust charity campaign museum observatory laboratory project challenge competition studios records industries holdings partners systems technologies networks unit brigade mission conference municipality city county district youtube google facebook twitter cbc bbc cnn',
  organisationEndings: '',
  bodiesOfStates:
    'european union | eu | european commission | united nations | un | u.n. | u.n | nato | council of europe | security council | african union | arab league | g7 | g20 | world health organisation | world health organization | who | commonwealth',
  government: 'government administration regime cabinet',
  groups:
    'municipalities associations administrations councils agencies churches parishes charities ngos institutions clubs factions sites websites networks broadcasters carriers airlines clinics courts committees foundations startups developers publishers studios supermarkets brewers growers posters bloggers users commenters passersby officers participants law-breakers lawbreakers people-smugglers commentators columnists pollsters operators contractors subcontractors suppliers exporters importers lenders creditors donors backers allies rivals hardliners moderates reformers loyalists dissidents exiles expatriates pilgrims worshippers clerics mourners mediators peacekeepers auditors watchdogs defendants plaintiffs jurors experts critics analysts economists scientists researchers academics protesters protestors demonstrators activists campaigners residents neighbours neighbors locals inhabitants citizens people villagers farmers fishermen workers employees staff strikers unions employers traders shopkeepers consumers commuters passengers motorists drivers cyclists tourists travellers students pupils schoolchildren children teachers lecturers parents families youths women men girls boys patients doctors nurses surgeons lawyers judges prosecutors politicians lawmakers senators councillors mayors ministers diplomats officials bureaucrats civil-servants sources insiders observers witnesses bystanders supporters fans spectators viewers players athletes soldiers troops rebels fighters insurgents militants terrorists gunmen militias hackers attackers kidnappers hostages suspects victims survivors relatives refugees migrants immigrants asylum-seekers seekers smugglers prisoners inmates detainees believers christians muslims jews catholics protestants bishops priests voters opponents proponents members parties governments countries nations states companies firms banks manufacturers producers retailers newspapers media schools universities hospitals authorities investigators inspectors rescuers volunteers organisers organizers authors historians engineers pilots investors shareholders customers clients tenants landlords landowners homeowners veterans defectors contestants competitors teams democrats republicans conservatives tories liberals nationalists unionists conservationists environmentalists leaders executives regulators insurers directors delegates negotiators commanders individuals',
  groupEndings:
    'workers leaders seekers breakers smugglers makers fighters groups bodies organisations organizations associations agencies owners officers members campaigners officials scientists growers holders councils ministers activists supporters',
  peopleEndings: 'ers ors ists ians ants ees eers men women folk crats naires',
  noPeople:
    'numbers papers letters matters orders centers factors powers doors floors computers flowers towers offers answers others motors sectors errors colors colours waters rivers borders corners chapters quarters sensors monitors mirrors tumors tumours terrors horrors harbors harbours odors flavors favours rumors rumours labours trailers tractors reactors generators containers trackers servers routers printers scanners batteries filters posters banners stickers layers boosters vouchers wonders dangers disasters winters summers dinners suppers showers tankers carriers bombers helicopters freighters trawlers choppers cruisers destroyers bulldozers diggers parameters meters metres centimetres kilometers liters litres theaters theatres characters clusters registers masters newsletters shelters counters encounters calendars folders adders shoulders fingers feathers cancers ulcers disorders plants elephants pants grants variants restaurants warrants pollutants lists fees trees degrees guarantees committees knees bees coffees decrees specimens regimens omens years ears tears exists consists persists resists insists mists fists twists wrists barriers frontiers tiers piers glaciers drawers options fears wears bears shares vectors indicators elevators calculators simulators ventilators radiators turbines anchors tenors minors corridors meteors metaphors semaphores manors',
  sameGroups:
    'soldiers troops forces servicemen | protesters protestors demonstrators activists marchers crowd | scientists researchers academics biologists experts authors team | migrants refugees asylum-seekers seekers | residents locals villagers neighbours neighbors inhabitants townspeople | workers employees staff strikers workforce drivers | voters citizens electorate | rebels insurgents fighters militants gunmen | hackers attackers intruders thieves | police officers detectives | pupils students schoolchildren children | customers clients shoppers consumers | passengers commuters travellers travelers | investors shareholders stockholders | fishermen fishers crews',
  genericGroups:
    'sources people men women children countries boys girls members players group groups team teams club paper company companies organisation organization party parties association family public press front camp',
  collectives:
    'opposition public media press community majority minority electorate leadership crowd staff family team crew camp industry management',
  organisationClasses: {
    company:
      'brokerage company firm group corporation business conglomerate maker carmaker drugmaker chipmaker manufacturer developer retailer giant chain provider supplier operator insurer lender bank carrier airline publisher brewer builder startup start-up utility producer producers multinational subsidiary supermarket brand studio contractor shipper enterprise inc llc ltd plc corp holding holdings partnership railway refiner miner',
    club: 'fc sc afc united rovers athletic wanderers rangers hotspur club team side squad champions hosts visitors franchise outfit',
    party: 'party movement alliance coalition bloc faction camp',
    court: 'court tribunal bench',
    authority:
      'agency authority department ministry commission council board regulator watchdog bureau office service body executive administration municipality city town county borough district police force navy army military parliament assembly committee panel inspectorate secretariat institution trust fire brigade coastguard',
    association:
      'association union group organisation organization charity federation society foundation ngo non-profit nonprofit network body campaign coalition alliance league church congregation movement guild chamber fund trust institute federation committee project',
    media:
      'newspaper paper magazine journal broadcaster station channel outlet site website agency daily weekly tabloid network publication blog',
    school:
      'university college school institute academy hospital clinic museum theatre theater centre center laboratory lab observatory',
  },
  knownBodies:
    'apple | samsung | google | alphabet | microsoft | amazon | meta | tesla | boeing | airbus | nissan | toyota | honda | volkswagen | bmw | ford | chrysler | sony | nintendo | intel | nvidia | ibm | oracle | netflix | disney | spotify | uber | airbnb | walmart | tesco | sainsbury | asda | aldi | lidl | ikea | nestle | nestlé | unilever | shell | exxon | exxonmobil | chevron | gazprom | rosneft | lukoil | barclays | hsbc | lloyds | natwest | goldman sachs | jpmorgan | morgan stanley | deutsche bank | credit suisse | ubs | citigroup | blackrock | pfizer | moderna | astrazeneca | novartis | bayer | roche | glaxosmithkline | siemens | philips | asml | ericsson | nokia | huawei | tencent | alibaba | tiktok | bytedance | facebook | twitter | youtube | instagram | whatsapp | wikileaks | ryanair | easyjet | lufthansa | vodafone | verizon | reuters | bloomberg | associated press | agence france-presse | al jazeera | xinhua | tass | yonhap | kyodo | wikinews | the guardian | greenpeace | oxfam | amnesty | amnesty international | human rights watch | red cross | unicef | hamas | hezbollah | taliban | al-qaeda | isis | islamic state | fatah | plo | ira | sinn fein | sinn féin | labour | fidesz | interpol | europol | fifa | uefa | opec | nasa | fbi | cia | mi5 | mi6 | mossad | kgb | chelsea | arsenal | liverpool | everton | tottenham | celtic | rangers | barcelona | real madrid | juventus | bayern munich | severn trent | thames water | national grid | centrica',
  sports:
    'match matches goal goals striker midfielder defender goalkeeper coach league cup tournament semi-final final quarter-final penalty referee half-time kick-off scored season win defeat champions championship medal olympics race sprint peloton stage tennis football rugby cricket innings wicket batsman innings inning pitcher quarterback touchdown hockey swimmer transfer',
  onlyInNames:
    'post times herald tribune guardian star mail globe standard gazette independent telegraph energy homes watch front camp executive associates press group-of records studios industries systems technologies networks partners mission international inc corp llc ltd plc news motors foods airways power capital petroleum securities textiles pharmaceuticals semiconductor entertainment media solutions logistics',
  generalBodies:
    'company firm group corporation business conglomerate maker manufacturer retailer giant developer airline bank insurer operator producer supplier club team side party organisation organization charity association union agency regulator watchdog body authority newspaper paper magazine broadcaster startup start-up lender department',
  placeNouns:
    'city town village hamlet suburb neighbourhood neighborhood port island region province county district peninsula valley river lake state capital area resort street square mountain site stadium hotel airport base',
  workNouns:
    'day week system results affairs study agreement deal accord election elections book novel film movie song album play series show programme program poem opera painting report law act treaty bill directive tournament cup championship championships race festival award prize ship vessel yacht ferry car model drug operation storm hurricane cyclone disease virus species game software database system app exhibition project mission plan',
  timeNouns:
    'year years month months week weeks day days morning afternoon evening night weekend season hour hours time century decade minute',
  placeWords:
    'street road avenue square lane boulevard bridge park river lake sea ocean bay island islands mountain mountains hill valley beach harbour harbor port airport station hotel stadium arena hall province region coast base ward highway',
  nameParticles: 'van de der den von la le el al bin ben ibn da di dos del du mac o',
  organisationJoins: 'of for and',
  firstNamesMasculine:
    'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley ahmed mohammed mohamed muhammad ali hassan omar ibrahim vladimir sergei boris ivan igor emmanuel jean pierre luis carlos pedro fernando jeff steve mike tom ben bill jim tim barack joe rishi keir tony nigel colin ian hamish graeme angus hugh simon luca claudio roberto nunzio maxime kendrick dean eddie',
  firstNamesFeminine:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori fatima aisha hillary kamala ursula jacinda nicola stefania valeska regina claudia elena ingrid moira fiona',

  purposeMarkers:
    'in order to | so as to | in order not to | so as not to | hoping to | aiming to | designed to | intended to | meant to | in the hope of | in hopes of | with the intention of | in an effort to | in an attempt to | in a bid to | with the aim of | for the purpose of | with a view to',
  infinitiveMarker: 'to',
  infinitives:
    'accept achieve act add address admit adopt advance aid allow allay answer appeal apply appease approve argue arrange arrest assess assist attack attempt attend attract avenge avoid back ban be beat become begin block boost break bring build buy bypass calm cancel capture carry catch celebrate challenge change check choose clean clear close coax collect combat come command commemorate compete complete comply conceal confront conserve consider construct contain continue contribute control convince cooperate cope correct counter cover create curb cut deal debate defend defuse delay deliver demand demonstrate deter destroy detect determine develop dictate discourage discover discuss display disrupt dissolve draw drive ease eat educate elect eliminate embarrass enable encourage end enforce enhance ensure enter eradicate escape establish evacuate evade examine exchange exclude expand explain explore expose express extend face facilitate fend fight fill finance find finish fix flee focus follow force form free fund gain gather generate get give go govern guarantee guard halt handle help hide highlight hire hold honor honour host identify illustrate impose impress improve increase influence inform inspect inspire install intimidate investigate invest join keep kill launch lead learn leave lessen let lift limit listen lobby look lose lower lure maintain make manage mark match maximise measure meet minimise mirror modernise modernize modify monitor motivate mourn move negotiate observe obtain occupy offer open operate oppose organise organize oust overcome overthrow overturn pay perform persuade pick play please preempt prepare present preserve press pressure prevent produce promote prosecute protect protest prove provide publish pull punish pursue push put raise reach reassure rebuild receive recognise recognize recover recruit redress reduce reform regain regulate reinforce relieve remain remember remove renew repair repay repel replace represent rescue resist resolve respect respond restart restore restrict retain retaliate retake retrieve return reunite reveal review revise revive run sabotage safeguard satisfy save score search secure see seek sell send serve set settle shape share shield shore show shut sign silence simplify solve spare speak speed spend spread spur spy stabilise stabilize stage stand start stave stay steal stem stimulate stop strengthen strike study submit succeed supply support suppress surprise survive suspend sustain tackle take talk target teach tell test thank thwart track trade train transform transport travel treat try turn uncover understand undermine unite update uphold use vaccinate verify visit vote warn watch weaken welcome win withdraw work write',
  deeds:
    'action actions attack attacks move moves step steps measure measures decision decisions strike strikes raid raids operation campaign protest protests blockade demonstration refusal rejection withdrawal departure resignation dismissal choice ban closure increase cut occupation intervention',
  reasonConjunctions: 'because',
  reasonPrepositions:
    'because of | due to | owing to | on the grounds that | on grounds of | for fear of | for fear that | in protest at | in protest against | in response to | in retaliation for | under pressure from | in exchange for | thanks to | citing | at the request of | on the advice of | on the orders of | motivated by | prompted by | driven by | fearing | on account of | over fears | over concerns | amid fears | amid concerns',
  complementTakers:
    'wish wishes wished option options freedom capacity likelihood incentive pressure mandate invitation appetite determination determined eagerness temptation tendency obliged unwilling hesitate hesitated strive strives strived campaigning visa visas licence license ticket key access relating related relates prior contrary thing person people man woman means something nothing anything want wants wanted wanting try tries tried trying attempt attempts attempted attempting plan plans planned planning decide decides decided decision need needs needed seek seeks sought hope hopes hoped begin begins began begun start started starts continue continues continued refuse refuses refused agree agrees agreed promise promises promised pledge pledged pledges vow vowed vows threaten threatens threatened offer offers offered able unable ability likely unlikely set going have has had having ought used expect expected expects fail fails failed failure seem seems seemed appear appears appeared ready willing eager keen due supposed forced required allowed permitted ask asked asks asking tell told tells urge urged urges order ordered orders advise advised encourage encouraged encourages invite invited allow allows enable enables force forces cause caused persuade persuaded help helped chance opportunity right way ways time effort efforts proposal proposals request requests call calls demand duty obligation power permission bid intention intend intends intended motivated how what where when whether manage managed manages tend tends prefer prefers choose chose struggle struggled struggles first last next only one easy hard difficult important possible impossible necessary free happy sad glad proud close according subject thanks up as prepared prepares lead led leads similar committed opposed addition access response reference related sworn desire ambition willingness reluctance reluctant consider considers warned teach taught learn learned learns enough too is are was were be been seems came come went go goes ability get gets got left',
  motiveNouns:
    'motive motives reason reasons aim aims goal purpose interest interests fear fears desire retaliation revenge pretext grounds',
  negatedMotive: 'not no',
  conditionals: 'if unless provided',
  openCues: [
    {
      kind: 'unknown',
      phrases:
        'unclear | not clear | is unknown | are unknown | remains unknown | remain unknown | still unknown | unknown how | unknown why | unknown whether | unknown what | unknown who | unknown if | not known | uncertain* | remains to be seen | under investigation | being investigated | is investigating | are investigating | investigating whether | investigating the | will look into | an investigation into | investigation is | investigation continues | open question | questions remain | unanswered | no explanation | did not say | not said why | not say why | have not said | has not said | would not say | refused to say | refused to give | declined to say | would not say | refused to disclose | declined to disclose | not immediately known | not immediately clear | still investigating | looking into | has opened an inquiry | has opened an investigation | opened an inquiry | more questions than answers | want to know | wants to know | no one has | no one knows | nobody knows | not yet determined | yet to be determined | a mystery | to determine whether | to determine what | to determine how | no word on | whether or not',
    },
    {
      kind: 'unconfirmed',
      phrases:
        'reportedly | allegedly | is understood to | are understood to | one theory | sources believe | is rumoured to | is rumored to | according to one account | alleged to | is said to | are said to | was said to | were said to | rumour* | rumor* | unconfirmed | estimates suggest | is believed to | are believed to | was believed to | thought to have | is thought to | are thought to | suspected of | apparently | supposedly | purported* | not been confirmed | not confirmed | not be confirmed | independently | not be verified',
    },
    {
      kind: 'doubted',
      phrases:
        'doubt* | not all .. convinced | not everyone .. convinced | less certain | few .. believe | unpersuaded | far from certain | sceptic* | skeptic* | questionable | raise .. questions | raises .. questions | raised .. questions | cast doubt | casts doubt | not convinced | unconvinced',
    },
    {
      kind: 'disputed',
      phrases:
        'denies | deny | have denied | has denied | stood by its | stands by its | countered that | counters that | are divided | is divided | divided over | blaming the other | blame each other | blames the other | rejected suggestions | rejects suggestions | rejected accusations | dismissed suggestions | dismissed as | dismissed .. as | denied that | denied the | denied any | denied it | denied this | denied all | denied these | denied those | denied having | disputed | disputes | disputing | contested | contradict* | conflicting | rejected the claim | rejects the claim | rejected claims | but critics | disagree* | at odds',
    },
    {
      kind: 'pending',
      phrases:
        'will decide | would decide | would appeal | will be heard | take up the | put off a decision | decision on | not expected before | expects to hear | election is due | sticking point | may yet | weighing whether | weigh whether | weighing up | will consider | will hear | would consider | to be decided | yet to | awaiting | await | awaits | pending | will vote | to vote on | vote on | will rule | ruling is due | ruling is expected | verdict is | trial is | trial begins | would then | will depend | depends on | depend on | depending on | deadline | ultimatum | negotiations | is considering | are considering | consider whether | considering whether | talks are | due to be | under consideration | under review | is to be held | within .. hours | within .. days | within .. weeks | has until | have until | is appealing | will appeal | plans to appeal | must approve | needs approval | subject to approval | at stake',
    },
  ],
};
