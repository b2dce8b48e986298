import type { LexiconData } from './lexicon.ts';
import { REPORTING_NL, REPORTING_NOUNS_NL } from './reporting-nl.ts';

/** Dutch. */
export const NL: LexiconData = {
  language: 'nl',
  articles: "de het een 't 'n",
  determiners:
    'deze die dit dat elke elk ieder iedere geen enkele sommige alle beide veel vele weinig meer meeste minder andere ander enig enige verschillende diverse meerdere ettelijke verscheidene talloze zulke dergelijke zoveel hoeveel welke welk eigen diens wiens beider ons onze mijn jouw uw jullie',
  possessives: { masculine: "zijn z'n", feminine: 'haar', neuter: 'zijn', plural: 'hun' },
  pronouns: {
    masculine: 'hij hem hemzelf',
    feminine: 'zij ze haar haarzelf',
    neuter: 'het',
    plural: 'zij ze hen hun',
    first: 'ik wij we mij me ons mezelf onszelf',
    impersonal: 'men iemand niemand iedereen je jij u jullie',
    relative: 'die dat wie wiens welke',
    things: 'dat dit deze die er daar hier wat alles niets iets',
  },
  prepositions:
    "aan achter af beneden bij binnen boven buiten door in langs met na naar naast om omtrent ondanks onder op over per rond rondom sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder dankzij inzake jegens namens behalve ten ter aangaande betreffende gezien qua richting bovenop aldus d'",
  locative: 'in te bij naar uit vanuit rond nabij via richting langs buiten binnen door op tot tussen ten boven',
  coordinators: 'en of maar want dus doch óf noch én',
  subordinators:
    'dat omdat als wanneer terwijl hoewel ofschoon nadat voordat zodat doordat aangezien indien mits tenzij totdat sinds zodra zolang alsof opdat waarbij waarmee waarvan waarin waarop waardoor waarvoor waarna waarover waaruit waarom waar wie die wat hoe of toen zoals naarmate daar ondanks',
  complementiser: 'dat',
  whether: 'of',
  questionWords:
    'wie wat waar waarom wanneer hoe hoeveel welke welk waarmee waardoor waarvoor waarvan waarheen hoelang',
  auxiliaries:
    'is zijn was waren ben bent geweest wordt worden werd werden geworden heeft hebben had hadden heb hebt gehad zal zullen zou zouden zult kan kunnen kon konden kun moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou gaat gaan ging gingen blijft blijven bleef bleven laat laten liet lieten doet doen deed deden komt komen kwam kwamen hoeft hoeven hoefde',
  negations: 'niet geen nooit nimmer evenmin',
  adverbs:
    "al alleen altijd daarna daarom daarmee daarbij daarop daarvan daarover daardoor daarvoor dan dus echter eens eerder eerst eigenlijk elders er erg eveneens gisteren gisteravond gisterochtend gistermiddag gisternacht morgen morgenochtend vandaag vanavond vanmorgen vanochtend vanmiddag vannacht graag haast heel hier hiermee hierover immers inmiddels intussen juist later liever maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond meestal misschien mogelijk natuurlijk nauwelijks net niet nog nogmaals nooit nou nu onlangs onmiddellijk ook opnieuw overigens pas precies reeds slechts snel soms steeds straks thans toch toen tevens uiteindelijk vaak vooral voorlopig vervolgens waarschijnlijk weer wel wellicht weliswaar zelf zelfs zeer zo zojuist zoals zonder zowel verder bovendien desondanks niettemin namelijk kennelijk blijkbaar vermoedelijk vorige onlangs destijds momenteel tegelijk tegelijkertijd bijna ongeveer circa zeker direct meteen dit jaar week maand hardnekkig desgevraagd desgewenst telefonisch schriftelijk daarentegen nadrukkelijk expliciet openlijk eerst alsnog uitdrukkelijk stellig vandaar daarnaast kortom inderdaad onder andere tot dusver dusverre hoe dan ook 's morgens avonds middags",
  regionAdjectives:
    'europees europese afrikaans afrikaanse aziatisch aziatische arabisch arabische westers westerse oosters oosterse latijns-amerikaans latijns-amerikaanse zuid-amerikaans zuid-amerikaanse noord-amerikaans noord-amerikaanse joods joodse islamitisch islamitische katholiek katholieke protestants protestantse hindoestaans hindoestaanse koerdisch koerdische baskisch baskische catalaans catalaanse schots schotse engels engelse vlaams vlaamse waals waalse fries friese limburgs limburgse brabants brabantse amsterdams amsterdamse rotterdams rotterdamse haags haagse utrechts utrechtse gronings groningse zeeuws zeeuwse gelders gelderse',
  months:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerstmis pasen pinksteren hemelvaart ramadan koningsdag prinsjesdag',
  verbs:
    'begon begint beginnen begonnen bleek blijkt blijken gebleken bracht brengt brengen brachten gebracht gaf geeft geven gaven gegeven ging gingen hield houdt houden hielden gehouden kreeg krijgt krijgen kregen gekregen leidde leidt leiden leidden geleid leek lijkt lijken leken legde legt leggen legden ligt lag liggen lagen loopt liep lopen liepen maakt maakte maken maakten gemaakt nam neemt nemen namen genomen reed rijdt rijden reden riep speelt speelde spelen speelden stond staat staan stonden stelt stelde stellen stelden trok trekt trekken trokken getrokken verloor verliest verliezen verloren viel valt vallen vielen gevallen vindt vond vinden vonden vormt vormde vormen vormden weet wist weten wisten werkt werkte werken werkten won wint winnen wonnen zag ziet zien zagen gezien zit zat zitten zaten zet zette zetten zetten zoekt zocht zoeken zochten hoopt hoopte hopen hoopten denkt dacht denken dachten gedacht dient diende dienen dienden raakte raakt raakten bezit bezitten bezat verscheen verschijnt opende opent sloot sluit sluiten sloten belandde kostte kost kosten betaalt betaalde betalen koopt kocht kopen verkoopt verkocht verkopen trad treedt traden bood biedt boden slaagde slaagt slagen slaagden toonde toont tonen toonden keert keerde keerden luidt luidde schrijft schreef schrijven schreven leest las lezen lazen haalt haalde haalden vertrok vertrekt vertrokken verliet verlaat verlaten boekte boekten koestert koesterde',
  verbEndings: 'eerde eerden eert',
  verbEndingExceptions: 'waarde waarden',
  common:
    'nummer man vrouw jongen meisje column god jezus christus allah na voor volgens maar en of want dus als toen wanneer omdat hoewel zo dat dit deze die er daar hier wie wat waar hoe waarom alle ook nog nu dan geen niet met op in uit van bij door over onder tot te om aan tegen tijdens sinds ondanks zonder zelf zelfs vooral eerst eerder later volgend volgende vorig vorige afgelopen komende laatste eerste tweede derde vierde nieuwe oude grote kleine hele andere sommige veel meer meeste minder weinig vele twee drie vier vijf zes zeven acht negen tien honderden duizenden tientallen miljoenen beide ieder iedereen iemand niemand men je jij u jullie ik wij we mij ons hij zij ze hem haar hun hen het een de mogelijk misschien wellicht waarschijnlijk inmiddels intussen bovendien daarnaast daarom daarmee daarbij daarna daarop toch echter immers namelijk gisteren vandaag morgen morgenavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag jaarlijks wekelijks dagelijks nederlands engels frans duits voorlopig kennelijk blijkbaar eindelijk uiteindelijk ten ter per via vanaf naast binnen buiten behalve dankzij wegens vanwege gezien kortom natuurlijk inderdaad opnieuw alleen slechts pas al altijd nooit soms vaak steeds weer misschien desondanks niettemin hoezo waarmee waardoor waarbij eind begin halverwege terwijl zodra indien mits tenzij mocht mochten zou zouden moet moeten kan kunnen wil willen is zijn was waren heeft hebben wordt worden ja nee punt circa ongeveer bijna ruim zeker evenals evenmin zowel hoeveel welke welk heel erg elk elke ieder iedere enkele enige diverse verschillende eigenlijk meestal direct onmiddellijk plots plotseling steeds tevens thans momenteel verder vervolgens waarschijnlijk zichtbaar anders militair politiek landelijk lokaal internationaal nationaal eenmaal ooit onlangs destijds helaas gelukkig jammer dank goed beter slecht',
  numerals:
    'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien twintig dertig veertig vijftig zestig honderd duizend honderden duizenden tientallen miljoenen tienduizenden miljoen miljard honderdtal tiental paar',

  reporting: REPORTING_NL,
  reportingNouns: REPORTING_NOUNS_NL,
  stanceCues: [
    {
      stance: 'accuses',
      phrases:
        'liegt | liegen | loog | logen | gelogen | leugen* | misbruik* | illegaal | illegale | onrechtmatig* | misleid* | bedrog | bedriegt | bedrogen | corrupt* | schendt | schenden | schending* | geschonden | discrimin* | racis* | onwil | vooroordelen | negeert | negeren | genegeerd | onverantwoord* | schandalig* | schande | wangedrag | nalatig* | in strijd met | druis* | provoc* | doofpot | kortzichtig* | onbegrijpelijk* | onacceptabel* | onaanvaardbaar* | onzin | belachelijk* | absurd* | oneerlijk* | wanbeleid | puinhoop | lachertje | flauwekul | onuitvoerbaar* | overhaast* | luchtkasteel | karaktermoord | ongeloofwaardig* | winstbejag | in de steek | gefaald | faalt | falen | doet alsof | weggemoffeld | genegeerd | geschonden | vervals* | gestolen | tegengewerkt | tegenwerk* | dwingt | gedwongen | schuldig | chant*',
    },
    {
      stance: 'regrets',
      phrases:
        'helaas | jammer | speet | spijt | spijt* | betreur* | teleurstell* | teleurgesteld | verdriet* | onterecht | pijnlijk* | treurig* | rouw*',
    },
    {
      stance: 'praises',
      phrases:
        'geweldig* | fantastisch* | prachtig* | uitstekend* | trots | moedig* | indrukwekkend* | goed idee | stap in de goede richting | welkom* | blij | bewonder* | dankbaar | historisch* | knap | voorbeeldig*',
    },
    {
      stance: 'warns',
      phrases:
        'gevaar* | risico* | dreig* | ramp | rampzalig* | catastrof* | onveilig* | fataal | fatale | ernstige gevolgen | uit de hand',
    },
    {
      stance: 'expects',
      phrases: 'naar verwachting | verwacht* | hopelijk | ik hoop | we hopen | wij hopen | komt er wel | zal wel',
    },
    { stance: 'doubts', phrases: 'betwijfel* | twijfel* | vraagtekens | wie zegt | de vraag of' },
  ],
  accordingTo: 'volgens | aldus | in de ogen van | in de visie van | naar de mening van | in de woorden van',
  thusSays: 'aldus',
  documents:
    'rapport onderzoek studie enquête peiling brief verslag bericht verklaring persbericht nota advies boek krant website artikel folder cijfers documenten akkoord',
  hearsay: 'zou zouden',

  titles:
    'meneer mevrouw mw dhr mr ir drs dr prof mgr jhr ds sir lord lady prins prinses koning koningin keizer paus dokter professor generaal kolonel majoor kapitein luitenant',
  feminineTitles: 'mevrouw mw prinses koningin lady',
  masculineTitles: 'meneer dhr prins koning sir lord paus mgr',
  roles:
    'paus koning koningin prins prinses president premier minister staatssecretaris vicepresident minister-president bondskanselier kanselier burgemeester wethouder gouverneur ambassadeur commissaris eurocommissaris voorzitter vicevoorzitter directeur topman topvrouw bestuurder bestuurslid baas chef hoofd leider leidster partijleider fractievoorzitter fractieleider oppositieleider lijsttrekker kamerlid senator parlementariër europarlementariër raadslid statenlid woordvoerder woordvoerster zegsman zegsvrouw advocaat advocate rechter officier aanklager hoogleraar onderzoeker onderzoekster wetenschapper econoom econome analist expert deskundige hoofdeconoom psycholoog psychiater arts huisarts viroloog historicus historica socioloog jurist journalist journaliste correspondent redacteur hoofdredacteur schrijver schrijfster auteur dichter regisseur acteur actrice zanger zangeres gitarist muzikant componist kunstenaar kunstenares filmmaker bondscoach coach trainer ploegleider manager aanvoerder verdediger doelman keeper spits scheidsrechter middenvelder renner wielrenner schaatser zwemmer tennisser speler speelster kampioen bisschop aartsbisschop kardinaal priester pastoor dominee imam rabbijn zuster non pater commandant bevelhebber opperbevelhebber generaal agent politiechef korpschef brandweercommandant ondernemer oprichter oprichtster eigenaar eigenares boer boerin boerenvoorman voorman vakbondsleider vakbondsman teamlid lid buurvrouw buurman bewoner bewoonster moeder vader weduwe slachtoffer verdachte getuige activist activiste demonstrant student studente docent lerares leraar rector dictator ex-president oud-minister oud-premier nobelprijswinnaar oud-trainer defensieminister informateur formateur gemachtigde inspecteur coördinator projectleider secretaris secretaris-generaal penningmeester beheerder conservator curator boswachter bioloog ecoloog natuurkundige klimatoloog meteoroloog gedeputeerde schepen staatshoofd regeringsleider partijvoorzitter toxicoloog toxicologe epidemioloog bakker slager kapper kok assistent assistente assistent-trainer oefenmeester bondsvoorzitter hoofdofficier officier-van-justitie griffier notaris makelaar bouwer architect ontwerper choreograaf dirigent violist pianist drummer columnist presentator presentatrice fotograaf ooggetuige brandweerman verpleegkundige verloskundige dierenarts tandarts apotheker veehouder visser tuinder winkelier buurman omwonende klokkenluider ombudsman teamgenoot ploeggenoot aanvaller flankspeler doelvrouw landskampioen wereldkampioen kroonprins ouderling bestuursvoorzitter commandeur brandmeester procureur procureur-generaal onderzoeksrechter volksvertegenwoordiger gemeenteraadslid districtscommissaris',
  sameRoles:
    'coach trainer oefenmeester bondscoach | topman topvrouw directeur bestuursvoorzitter ceo bestuurder baas | premier minister-president regeringsleider | president staatshoofd | spits aanvaller | doelman keeper | advocaat raadsman advocate | woordvoerder woordvoerster zegsman | burgemeester | onderzoeker wetenschapper hoogleraar bioloog toxicoloog toxicologe hoofdonderzoeker | bewindsman bewindsvrouw minister staatssecretaris | paus kerkvorst',
  offices:
    'president premier minister staatssecretaris bondskanselier kanselier burgemeester wethouder gouverneur koning koningin paus prins gedeputeerde ambassadeur kapitein minister-president',
  roleEndings:
    'leider leidster voorzitter voorzitster topman topvrouw baas directeur minister wethouder spits verdediger middenvelder aanvaller renner doelman woordvoerder woordvoerster coach trainer chef bestuurder hoogleraar deskundige expert onderzoeker advocaat econoom analist commissaris president premier ambassadeur commandant burgemeester secretaris lid raadslid kamerlid man vrouw manager speler aanvoerder psycholoog arts historicus schrijver coördinator winnaar kandidaat correspondent eigenaar',
  feminineRoleEndings: 'ster vrouw euse rice gids-vrouw trice heldin gravin koningin moeder zuster non weduwe lerares',
  portfolios:
    'Buitenlandse Zaken Binnenlandse Zaken Justitie Veiligheid Financiën Defensie Onderwijs Cultuur Wetenschap Economische Zaken Klimaat Landbouw Veeteelt Natuur Visserij Haven Zorg Jeugd Media Integratie Mobiliteit Begroting Energie Sociale Zaken Werkgelegenheid Volksgezondheid Welzijn Sport Infrastructuur Waterstaat Verkeer Volkshuisvesting Ruimtelijke Ordening Milieu Ontwikkelingssamenwerking Handel Asiel Migratie',
  organisations:
    'parket raadkamer energie media post associatie genootschap comité platform koepel unie liga rederij openbaar-ministerie nv bv vof bewonersgroep partij bond vakbond federatie voetbalfederatie voetbalbond vereniging stichting bank ministerie departement rechtbank gerechtshof hof hoge raad kamer senaat parlement congres commissie raad gemeente provincie politie leger luchtmacht marine brandweer justitie openbaar ministerie universiteit hogeschool school ziekenhuis instituut centrum kliniek museum bedrijf concern onderneming fabriek maatschappij luchtvaartmaatschappij fonds persbureau krant dagblad omroep zender uitgeverij club ploeg team elftal organisatie beweging coalitie fractie kerk vaticaan kerkleiding agentschap inspectie dienst autoriteit waterschap vakcentrale werkgeversorganisatie milieuorganisatie mensenrechtenorganisatie hulporganisatie rode kruis groep bureau planbureau college directie bestuur bestuurders holding groep verzekeraar supermarkt keten luchthaven stadsbestuur provinciebestuur',
  organisationEndings:
    'keten fabriek bedrijf uitgeverij fractie vakbond partij bond federatie vereniging stichting bank ministerie rechtbank commissie raad gemeente politie leger universiteit instituut centrum kliniek concern maatschappij fonds bureau ploeg team elftal organisatie beweging coalitie kerk agentschap inspectie dienst autoriteit schap centrale groep club zender omroep',
  bodiesOfStates:
    'europese unie | eu | europese commissie | verenigde naties | vn | navo | raad van europa | veiligheidsraad | afrikaanse unie | arabische liga | westen | rijk | benelux | g7 | g20 | wereldgezondheidsorganisatie | who',
  government: 'regering kabinet bewind overheid regime',
  groups:
    "commando's manschappen verenigingen stichtingen scholen kerken bonden waterschappen universiteiten ziekenhuizen omroepen uitgevers fabrikanten producenten supermarkten luchtvaartmaatschappijen fondsen overheden ministeries rechtbanken commissies gebruikers bloggers hackers deelnemers bezoekers woningcorporaties netbeheerders aannemers projectontwikkelaars exporteurs importeurs schuldeisers donateurs bondgenoten buurlanden rivalen hervormers dissidenten ballingen pelgrims geestelijken onderhandelaars bemiddelaars inspecteurs toezichthouders officieren aanklagers gedaagden eisers juryleden columnisten commentatoren opiniepeilers opvarenden bemanningsleden actievoerders apothekers zorgverleners hulpverleners mantelzorgers uitkeringsgerechtigden gepensioneerden starters deskundigen experts critici analisten economen wetenschappers onderzoekers betogers demonstranten activisten bewoners omwonenden buurtbewoners inwoners burgers boeren vissers arbeiders werknemers medewerkers stakers vakbonden werkgevers ondernemers winkeliers consumenten reizigers passagiers automobilisten fietsers toeristen studenten scholieren leerlingen leraren docenten ouders kinderen jongeren ouderen vrouwen mannen patiënten artsen verpleegkundigen huisartsen advocaten rechters politici kamerleden parlementariërs senatoren wethouders burgemeesters ministers diplomaten ambtenaren functionarissen bronnen ingewijden waarnemers getuigen omstanders supporters fans toeschouwers kijkers spelers renners sporters militairen soldaten troepen rebellen strijders opstandelingen terroristen huurlingen milities gijzelnemers ontvoerders daders verdachten slachtoffers nabestaanden familieleden vluchtelingen asielzoekers migranten gevangenen gedetineerden gelovigen katholieken protestanten moslims joden christenen priesters religieuzen bisschoppen kiezers stemmers tegenstanders voorstanders aanhangers leden partijen oppositiepartijen coalitiepartijen gemeenten provincies landen lidstaten bedrijven banken media kranten instellingen organisaties natuurorganisaties milieuorganisaties milieugroepen belangenorganisaties hulporganisaties verzekeraars bestuurders aandeelhouders beleggers klanten leveranciers huurders huiseigenaren verhuurders vrijwilligers agenten brandweerlieden piloten chauffeurs machinisten tuinders telers veehouders jagers dierenartsen biologen historici juristen mensen",
  groupEndings:
    'voerders nemers gevers makers plegers zoekers kijkers lezers rijders spelers vechters bouwers kopers verkopers beheerders bezoekers gebruikers reizigers leiders voorvechters bewoners partijen organisaties strijders werkers deskundigen handelaren houders leden rebellen activisten instellingen clubs bonden gangers delinquenten troepen tegenstanders voorstanders',
  peopleEndings: 'ers aars isten eurs enten anten ogen iërs mannen vrouwen lieden lui genoten klanten',
  noPeople:
    'cijfers nummers papers letters kamers vensters computers containers tankers filters posters borders meters liters kilometers centimeters motors tractors reactoren winters zomers dieren manieren papieren kieren eieren banken planken tanks instrumenten argumenten momenten documenten elementen segmenten parlementen departementen appartementen monumenten contingenten percenten procenten testamenten medicamenten fundamenten experimenten evenementen patenten restanten varianten kranten planten kanten olifanten wanten tanten garanten lasten lijsten listen feesten kisten twisten mogen drogen ogen bogen pogen zogen togen hogen betogen vermogen bedragen dialogen catalogen monologen kosten posten vlakken stekkers stickers lasers scanners printers sensoren eurs kleurs deurs geurs humeurs motoren zekers anders allers vers kolommen emmers hamers spijkers suikers kruisers kotters trawlers baggeraars vrachtwagens bunkers koffers tijgers adelaars jaars paars klaars zwaars schaars offers peilers pijlers veters netwerkers messengers apps servers browsers rollers bestsellers thrillers trailers stoters stokers helers wijzers orkanen vulkanen',
  sameGroups:
    "militairen soldaten troepen commando's manschappen | demonstranten betogers activisten actievoerders | onderzoekers wetenschappers biologen deskundigen auteurs | migranten vluchtelingen asielzoekers | bewoners omwonenden inwoners buurtbewoners dorpelingen buren | werknemers medewerkers personeel stakers arbeiders chauffeurs | kiezers burgers | rebellen opstandelingen strijders | hackers aanvallers daders inbrekers | agenten rechercheurs | leerlingen scholieren studenten | klanten consumenten | reizigers passagiers | aandeelhouders beleggers | vissers bemanningsleden | boeren telers veehouders",
  genericGroups:
    'bronnen mensen mannen vrouwen kinderen landen jongens meisjes leden spelers groep groepen team ploeg club krant bedrijf bedrijven organisatie partij partijen vereniging familie publiek',
  collectives:
    'oppositie bevolking publiek concurrentie pers vakbond achterban buurt elite leiding familie directie meerderheid minderheid jeugd coalitie',
  organisationClasses: {
    company:
      'bedrijf concern onderneming groep fabrikant maker producent keten supermarktketen rederij maatschappij luchtvaartmaatschappij uitgeverij bank verzekeraar ontwikkelaar projectontwikkelaar aannemer leverancier aanbieder exploitant multinational moederbedrijf holding fabriek vervoerder vliegmaatschappij brouwer brouwerij bouwer winkelketen webwinkel netbeheerder energiebedrijf start-up startup reus gigant chipmaker bouwbedrijf spoorbedrijf',
    club: 'fc sc sv vv rkc ksv club ploeg team elftal formatie eleven voetbalclub werkgever equipe zwemclub titelverdediger kampioen selectie',
    party: 'partij fractie beweging oppositiepartij coalitiepartij regeringspartij coalitiepartner lijst',
    court: 'rechtbank hof gerechtshof rechtscollege tribunaal',
    authority:
      'gemeente provincie raad gemeenteraad commissie dienst instantie inspectie agentschap autoriteit ministerie departement toezichthouder bureau college bestuur politie korps leger marine waterschap stad parlement orgaan instelling overheidsdienst veiligheidsregio brandweer kustwacht waakhond',
    association:
      'vereniging stichting bond vakbond organisatie groep actiegroep bewonersgroep federatie genootschap club koepel brancheorganisatie belangenorganisatie milieuorganisatie werkgroep kerk gemeente beweging comité netwerk fonds vakcentrale platform broederschap bewonersvereniging omwonendenvereniging supportersvereniging ondernemersvereniging hulporganisatie instituut',
    media:
      'nos vrt rtl anp belga reuters krant dagblad blad tijdschrift weekblad omroep zender persbureau nieuwssite site website medium magazine',
    school:
      'universiteit hogeschool school instituut academie ziekenhuis kliniek museum theater centrum college gezelschap theatergezelschap orkest laboratorium',
  },
  knownBodies:
    'apple | samsung | google | microsoft | amazon | meta | tesla | boeing | airbus | toyota | volkswagen | bmw | ford | sony | intel | nvidia | ibm | netflix | spotify | uber | airbnb | ikea | nestlé | unilever | shell | gazprom | rosneft | lukoil | rabobank | rabo | ing | philips | asml | ericsson | nokia | siemens | huawei | tiktok | facebook | twitter | youtube | instagram | heineken | ahold | albert heijn | jumbo | hema | bol | tata steel | klm | schiphol | eneco | vattenfall | essent | vitens | tennet | prorail | ns | postnl | kpn | ziggo | ryanair | lufthansa | reuters | bloomberg | anp | belga | tass | interfax | xinhua | de telegraaf | telegraaf | de volkskrant | volkskrant | trouw | nrc | de standaard | de morgen | greenpeace | milieudefensie | natuurmonumenten | oxfam | amnesty | amnesty international | unicef | rode kruis | hamas | hezbollah | taliban | al-qaida | al qaida | islamitische staat | fatah | plo | ira | sinn fein | sinn féin | groenlinks | vooruit | groen | fidesz | interpol | europol | fifa | uefa | opec | nasa | fbi | cia | mossad | rijkswaterstaat | staatsbosbeheer | ajax | psv | feyenoord | vitesse | heerenveen | sparta | anderlecht | club brugge | genk | barcelona | real madrid | juventus | bayern münchen | chelsea | arsenal | liverpool | celtic | general electric | honeywell | goldman sachs | deutsche bank | fortis | abn amro | essent | gemeentebelangen | artsen zonder grenzen | mobilisation for the environment | huis van afgevaardigden | raad van state | hof van cassatie | save the children | hoge raad | eerste kamer | tweede kamer | raad van europa',
  sports:
    'wedstrijd wedstrijden duel doelpunt doelpunten treffer spits middenvelder verdediger doelman keeper bondscoach coach trainer competitie eredivisie beker toernooi halve finale kwartfinale strafschop scheidsrechter rust aftrap scoorde seizoen overwinning nederlaag kampioen kampioenschap wk ek nk medaille spelen wielrenner renner peloton etappe sprint sprinter koers tennis voetbal volleybal hockey zwemmers zwemmen training trainers blokker aanvaller gelijkspel verlenging',
  onlyInNames: 'nv bv vof international energie media groep-van unie liga post',
  generalBodies:
    'bedrijf concern onderneming groep fabrikant maker producent keten maatschappij bank verzekeraar ontwikkelaar aannemer leverancier aanbieder club ploeg team elftal formatie partij organisatie vereniging bond vakbond stichting dienst instantie toezichthouder autoriteit waakhond krant blad omroep zender gezelschap instelling rederij vliegmaatschappij vervoerder uitgeverij',
  placeNouns:
    'stad dorp plaats gehucht stadje dorpje wijk buurt havenstad hoofdstad eiland regio streek provincie gebied deelstaat staat schiereiland rivier meer polder straat plein berg badplaats gemeentehuis stadion hotel vliegveld kazerne park afslag afslagen',
  workNouns:
    'akkoord dag verkiezingen boek roman film lied nummer album toneelstuk serie programma gedicht opera schilderij rapport wet verdrag richtlijn toernooi beker kampioenschap wedstrijd koers festival prijs schip veerboot jacht auto model medicijn operatie storm orkaan ziekte virus soort spel software systeem app tentoonstelling project missie plan',
  timeNouns:
    'jaar jaren maand maanden week weken dag dagen ochtend middag avond nacht weekend weekeinde seizoen uur tijd eeuw minuut zaterdagavond zondagmiddag gisteravond keer maal',
  placeWords:
    'straat laan plein weg gracht kade park stadion station zee meer rivier eiland eilanden oceaan berg gebergte dal vallei brug haven plaza arena hotel museum wijk provincie',
  nameParticles: "van de der den het 't ter ten von la le el al bin ben ibn da di dos del du",
  organisationJoins: 'van voor der en',
  firstNamesMasculine:
    'jan piet kees klaas hans henk wim willem peter paul mark marc tom tim erik eric bart rob robert frank fred dirk gerard johan johannes jeroen maarten martin michiel michael mike david daniel thomas lucas bram daan sander stefan steven vincent jacob joost koen lars niels ruud sjoerd theo ton wouter louis luis juan jose carlos pedro igor sergej vladimir aleksandr boris ivan joe john james donald george william barack bill richard ahmed mohammed mohamed ali hassan mustafa karel jos guus arjen ronald edwin pieter cees ad raul bashar hugo stefaan emmanuel olaf angelo adriaan albert alexander alfred andré andries anton arend arie arnold arthur auke barend bas bastiaan benjamin berend bernard bert björn bob boudewijn bruno camiel casper christiaan christophe clemens coen cor corné cornelis derk dick diederik dimitri dries duco edgar edo eduard eelco egbert elias emiel erwin evert fabian felix ferdinand filip floris fons freek frits gabriel geert geoffrey gerben gerrit gert gertjan gijs gilles gustaaf hannes harm harmen harry hein hendrik herman hidde hilbert huib hubert ignace isaac ivo izaak jaap jacques jan-willem janus jasper jef jelle jens jeff jochem joep joeri joey joris jorrit jozef julien jurgen jurriaan kevin koenraad kris kurt laurens leendert leo leonard lodewijk lorenzo luc luuk marcel marinus mario marius martijn mathias mathieu matthijs maxim melle menno mick mitchell nico nicolaas noah olivier oscar otto patrick pascal paulus pepijn philip philippe quinten ralf ramon raymond reinier remco rené rik roderick roel roeland roelof rogier roger roland romain ronny roy rudi rudy rutger ruben samuel sebastiaan servaas seppe siebe sietse simon sjaak sjors steef stef stijn sven sybren sytse taco teun teunis theodoor thijs tijs tjeerd tobias tristan uwe valentijn victor walter wessel wiebe wiljan wilfried willem-jan wilbert wybren yannick yves zeger achmed abdul abdullah ibrahim karim khalid mehmet murat omar rachid samir tarik youssef yusuf bilal emre chander ronnie desi joao paulo miguel antonio marco giovanni luigi klaus jürgen hans-peter wolfgang friedrich heinrich dieter günter ulrich vitali dmitri andrej alexei aleksej nikolaj michail viktor oleg volodymyr keir rishi tony gordon alistair nigel ewan',
  firstNamesFeminine:
    'anna anne maria marie mark-marie els elly ellen ingrid inge ineke marieke marijke monique sandra petra linda karin esther eva emma julia lisa laura sophie sofie sanne femke fleur lotte floor roos hannah sarah sara mieke annemarie caroline carola christine wilma yvonne truus tineke willemijn myra joan carmen ursula angela hillary kamala theresa fatima aisha nancy susan mary elisabeth elizabeth victoria helena irene jolanda saskia agnes aleida alida amber amélie amina angelique anja anke annelies anneke annet annette anouk antoinette ariane astrid beatrice beatrix bente berber bernadette betty bianca birgit brechtje brigitte britt carla carolien cathelijne cato cecilia chantal charlotte christa christel cindy claire claudia conny cora corine cornelia daniëlle daphne debby denise diana dieuwertje dina dora dorien dorothea edith elena eline elise eliza elke elsbeth elske emilie emmy erika erna ester evelien evelyne fabienne fien fieke fiona francien francisca françoise frederique froukje geertje geertrui gerda gerdien gertrude greet greetje greta gwen hanna hanne hanneke hannelore harriët hedwig heleen hélène helga hendrika henny henriëtte hetty hilde hilda hilke ilona ilse imke ines ingeborg irma isabel isabelle jacoba jacqueline janet janine janneke jannie janny jantine jasmijn jeanne jeanine jennifer jessica jet jetta joke johanna josephine josine jozefien judith julie juliette karen karlijn karolien kathleen katja katrien katrijn kirsten klara klaartje laurien leentje lena leonie leontien liesbeth lieselot lieve lieke linde lisanne lise loes loïs louise lucia lucie lut lydia maaike maartje machteld madelon magda maike malou manon marga margje margo margot margreet margriet mariëlle mariëtte marijne marina mariska marit marjan marjolein marjolijn marleen marlies marloes marlène martha martine mathilde maud melanie merel merijn miek miep mila mina minke mira mirjam miriam mirre mona monica myriam nadia nadine nanda natalie nathalie neeltje nel nelleke nicole nienke nina noortje nora odette olga paula paulien pauline petronella phaedra pien pleun rachel rebecca regina renate renée ria rianne rita romy rosa rosalie rosanne roxane ruth sabine saar sabrina samira sari selma sien sietske sigrid silke silvia simone sofia sonja stefanie stella susanne suzan suzanne sylvia tamara tanja tatjana teresa tessa thea tilly tina titia toos trees trijn trudy ulrike valerie vera veerle veronique vicky wilhelmina willeke willemien wies yasmin yolande yvette zoë zohra keti fenna fatma khadija naima naïma zeynep oemra maria-teresa giorgia christina annegret alice anna-lena melania jill kaja mette',

  purposeMarkers: 'om | bedoeld om | teneinde | met de bedoeling om | met als doel om | met als doel',
  infinitiveMarker: 'te',
  infinitives: '',
  deeds:
    'actie acties aanval aanvallen stap stappen maatregel maatregelen besluit besluiten beslissing beslissingen ingreep ingrepen operatie operaties inval invallen campagne protest protesten staking stakingen blokkade betoging demonstratie weigering afwijzing terugtrekking vertrek ontslag keuze keus zet verbod sluiting verhoging verlaging bezetting',
  reasonConjunctions: 'omdat aangezien want',
  reasonPrepositions:
    'wegens | vanwege | uit protest tegen | uit vrees voor | uit angst voor | uit solidariteit met | uit onvrede over | uit woede over | naar aanleiding van | onder druk van | op grond van | in het belang van | ten behoeve van | met het oog op | uit naam van | in reactie op | als reactie op | als antwoord op | in de hoop dat | in de hoop | ter voorkoming van | ter bescherming van | in ruil voor | gericht op | gedreven door | ingegeven door | uit eerbied voor | uit respect voor',
  complementTakers:
    'poging pogingen besluit besluiten besloten besloot besluit plan plannen voornemen verzoek opdracht bevel oproep eis recht kans mogelijkheid mogelijkheden bereid bereidheid nodig moeilijk makkelijk gemakkelijk lastig verplicht belangrijk onmogelijk mogelijk gevraagd vraagt vroeg vragen verzocht geprobeerd probeert probeerde proberen in-staat staat opgeroepen roept riep gedwongen beloofd beloofde belooft geweigerd weigert weigerde gelukt lukt lukte goed beter best wens taak tot-taak voorstel afspraak akkoord verbod gelegenheid toestemming vergunning manier manieren tijd reden motief motieven redenen belang belangen neiging ambitie doel bedoeling streven advies idee optie dreigement verleiding vermogen genoeg voldoende te klaar zover raad raadde raadt adviseert adviseerde adviseren gevraagd opgeroepen aanbod zin plicht moeite durf moed',
  motiveNouns:
    'motief motieven drijfveer drijfveren beweegreden beweegredenen reden redenen aanleiding belang belangen doel bedoeling vergelding wraak vrees angst',
  negatedMotive: 'geen niet',
  conditionals: 'als indien mits tenzij wanneer mocht mochten zolang',
  openCues: [
    {
      kind: 'unknown',
      phrases:
        'onduidelijk* | niet duidelijk | nog onbekend | is onbekend | onbekend is | blijft onbekend | onbekend of | onbekend hoe* | onbekend wie | onbekend wat | niet bekend | de vraag of | de vraag wat | de vraag hoe | de vraag wie | de vraag is | nog de vraag | blijft de vraag | grote vraag | vraag blijft | open vraag | onzeker* | ongewis | is vaag | in onderzoek | wordt onderzocht | worden onderzocht | onderzoekt of | onderzoekt .. of | onderzoeken of | onderzoek naar | doet onderzoek | doen onderzoek | onderzoek loopt | niet zeggen | niets zeggen over | geen mededelingen over | geen uitsluitsel | spoorloos | zoekt nog | zoeken nog | nog niet bekend | niet bekend hoeveel | nog niemand aangehouden | heeft niet gezegd | niet gezegd wat | niets bekend | niet bekendgemaakt | nog niet bekend | weet nog niet | weten nog niet | weten .. nog niet | uitzoeken of | zoekt uit | zoeken uit | niet aangeven | nog niet duidelijk | loopt een onderzoek | onderzoek ingesteld | stelt een onderzoek in | begrijpen .. niet | een raadsel | geen verklaring voor | moet nog blijken | moet blijken | nog niet vast | staat niet vast | tast in het duister | tasten in het duister | niet vastgesteld | niet opgehelderd | niet te achterhalen | valt niet te zeggen | weet niemand | niemand weet | in het midden',
    },
    {
      kind: 'unconfirmed',
      phrases:
        'naar verluidt | vermoedt dat | vermoeden dat | hardop gezegd | het verhaal gaat | nog niet bevestigen | niet bevestigen | vermoedelijk* | het gerucht | geruchten | naar het schijnt | niet bevestigd | niet worden bevestigd | kon niet .. bevestigd | stapt mogelijk | mogelijk op | onbevestigd* | volgens sommige bronnen | beweerdelijk | vermeende | verondersteld* | mogelijk door | niet onafhankelijk | zou gaan om | lijkt erop dat',
    },
    {
      kind: 'doubted',
      phrases:
        'betwijfel* | twijfel* | valt te bezien | valt nog te bezien | moet nog blijken of | maar de vraag | sceptisch | scepsis | ongeloofwaardig | vraagtekens | niet overtuigd',
    },
    {
      kind: 'disputed',
      phrases:
        'ontken* | houdt vol dat | houden vol dat | afgedaan als | zien dat anders | ziet dat anders | zien het anders | bestrijdt die | bestrijden die | verdeeld | spreekt dat tegen | omstreden | betwist* | weerspreekt | weersprak | spreekt .. tegen | spreken .. tegen | sprak .. tegen | tegenstrijdig* | bestrijdt dat | niet eens over | oneens | lopen uiteen | loopt uiteen | niet eens over | lezen dat anders | verschillen van mening | verdeeld over | in tegenspraak',
    },
    {
      kind: 'pending',
      phrases:
        'afwacht* | wordt vervolgd | staat .. voor de rechter | moeten nog | lopen nog | loopt nog | nog niet gereageerd op | gaat in beroep | gaan in beroep | gaat nu naar | nog worden goedgekeurd | wordt .. bekendgemaakt | beraadt zich | beraden zich | buigt .. zich over | in juni buigt | spreken .. over mogelijke | wordt .. verwacht | worden .. verwacht | uitslag daarvan | zonder akkoord | akkoord moet | verzoeningsvergadering | wacht met | tot .. bekend is | beslist .. of | beslissen .. of | beslist .. pas | verzoek ingediend | moet nog | moeten nog | nog niet besloten | nog geen besluit | besluit valt | beslissing valt | besluit volgt | wordt .. besloten | wordt .. beslist | beslist .. over | beslissen .. over | besluit .. over | besluiten .. over | buigt zich over | buigen zich over | spreekt .. oordeel | doet .. uitspraak | uitspraak volgt | volgt uitspraak | stemt .. over | stemmen .. over | in stemming | nog geen reactie | nog geen antwoord | onderhandelingen | wellicht kan | wellicht zal | mogelijk in | mogelijk volgend* | dreigt te | dreigen te | zal .. bepalen | afhangen van | afhankelijk van | hangt af van | hangt ervan af | uiterlijk | ultimatum | deadline | als voorwaarde | op voorwaarde | onder voorbehoud | in hoger beroep | in beroep | in beraad | overweegt | overwegen | wacht op | wachten op | nog goedkeuren | nog instemmen | op het spel | in gesprek | nog niet rond | nog niet zeker',
    },
  ],
};
