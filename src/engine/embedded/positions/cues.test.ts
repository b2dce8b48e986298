import type { Language } from '../../../core/article.ts';
import { describePositions, type PositionCase } from '../../../test/position-cases.ts';

const cases: Readonly<Record<Language, readonly PositionCase[]>> = {
  nl: [
    // Some of those who are named; a participle of feeling; *haar* alone.
    ['"Het is op", aldus een van hen.', ['een van hen', 'aldus', 'Het is op']],
    ['Volgens een van de artsen is het op.', ['een van de artsen', 'Volgens', 'is het op']],
    [
      'Coach Jan Kok toonde zich na afloop teleurgesteld over de tweede helft.',
      ['Coach Jan Kok', 'teleurgesteld over', 'de tweede helft'],
    ],
    [
      'Wethouder Anna Bos sprak. Slopen zou volgens haar miljoenen kosten.',
      ['haar', 'volgens', 'Slopen zou volgens haar miljoenen kosten'],
    ],
    // What may be asked for, understood and preferred.
    ['De SP vroeg opheldering over de mail.', ['De SP', 'vroeg', 'opheldering over de mail']],
    ['De burgemeester begrijpt de woede.', ['De burgemeester', 'begrijpt', 'de woede']],
    ['De burgemeester begrijpt de taal.'],
    ['Bewoners zien liever woningen dan een datacenter.', ['Bewoners', 'zien liever', 'woningen dan een datacenter']],
    [
      'Het aantal broedparen is gehalveerd, zo blijkt uit tellingen.',
      ['tellingen', 'blijkt uit', 'Het aantal broedparen is gehalveerd'],
    ],
    // What is proposed for a purpose; what was hoped by it; what a deed is; how it was taken; when.
    [
      'Minister Vos heeft een bemiddelaar voorgesteld teneinde de ruzie te sussen.',
      ['Minister Vos', 'voorgesteld', 'een bemiddelaar'],
    ],
    [
      'De werkgevers wezen het voorstel niet af, in de hoop dat de staking ophoudt.',
      ['De werkgevers', 'wezen ... af', 'het voorstel'],
    ],
    ['De gemeente Almen sluit de brug. Daarmee hoopt de gemeente de raad te overtuigen.'],
    ['De boeren blokkeerden de oprit.'],
    ['De boeren hebben de haven van Nickerie geblokkeerd.'],
    // A particle that belongs to the infinitive.
    ['Het comité heeft een advocaat in de arm genomen om een kort geding voor te bereiden.'],
    ['De bond nam zich voor te staken.', ['De bond', 'nam ... voor', 'te staken']],
    ['Hongarije blokkeert de sancties.', ['Hongarije', 'blokkeert', 'de sancties']],
    ['Een meerderheid van de raad stemde tegen, tot spijt van wethouder Hoekstra.'],
    ['De Iraanse regering weigerde aanvankelijk hulp.', ['De Iraanse regering', 'weigerde', 'hulp']],
    [
      'De fabriek sluit. Dat heeft de directie maandagmorgen bekendgemaakt.',
      ['de directie', 'bekendgemaakt', 'De fabriek sluit'],
    ],
    // Verbs in another sense, a pronoun that is no conjunction, what a question asks for.
    ['Jan Kok bezoekt het kamp, hij vindt er een harde, gesloten wereld.'],
    ['Het team speelde goed, waarbij Jan Kok zijn spitsen van goede passes voorzag.'],
    ['De bioloog ziet er uit als een clown.'],
    ['Hoe noemt men het gevoel in de huid dat tot krabben leidt?'],
    [
      'Jan Kok heeft het ambt willen aanvaarden en daarna is hij gestopt.',
      ['Jan Kok', 'willen', 'het ambt willen aanvaarden'],
      ['Jan Kok', 'aanvaarden', 'het ambt'],
    ],
    ['Het debat belooft spannend te worden.'],
    ['Het standpunt van de bond verschilt van dat van de werkgevers, die zwijgen.'],
    // Behind *en* a verb has the subject of the one before, whatever stands behind it.
    [
      'De VNG noemt de situatie nijpend en roept het Rijk op snel over de brug te komen.',
      ['De VNG', 'noemt', 'de situatie nijpend'],
      ['De VNG', 'roept ... op', 'snel over de brug te komen'],
    ],
    // The auxiliary of another verb; what is demanded before its participle; what somebody is called.
    ['Tegen de verdachte is acht jaar geëist.', ['', 'geëist', 'acht jaar']],
    ['Hoogleraar Anja Krol noemt ze overdreven.', ['Hoogleraar Anja Krol', 'noemt', 'ze overdreven']],
    ['De bond blijft erbij dat de toets niet deugt.', ['De bond', 'blijft erbij', 'de toets niet deugt']],
    // What is rejected opens the sentence.
    ['Die kritiek verwerpt Ans Kuiper.', ['Ans Kuiper', 'verwerpt', 'Die kritiek']],
    [
      'Het verwijt dat de baas loog, wees topvrouw Els Baars van de hand.',
      ['topvrouw Els Baars', 'wees ... hand', 'Het verwijt dat de baas loog'],
    ],
    ['Volgend jaar bekritiseert niemand het meer.'],
    // What is not believed stands in the sentence before.
    [
      'De verdachte hield vol dat hij thuis was. Daar gelooft de officier niets van.',
      ['De verdachte', 'hield vol', 'hij thuis was'],
      ['de officier', 'gelooft', 'hij thuis was'],
    ],
    [
      'Uit cijfers van de provincie komt naar voren dat de wegen slecht zijn.',
      ['cijfers van de provincie', 'komt', 'de wegen slecht zijn'],
    ],
    ['Zijn moeder kan het niet geloven: "Tom is een brave jongen."', ['Zijn moeder', '', 'Tom is een brave jongen']],
    ['De bond ziet weinig kans op een akkoord.', ['De bond', 'ziet', 'weinig kans op een akkoord']],
    // An infinitive of *zijn*; a past tense that the tagger takes for a participle; *dat* before a plural.
    [
      'De woordvoerder zegt tevreden te zijn met de regeling.',
      ['De woordvoerder', 'zegt', 'tevreden te zijn met de regeling'],
    ],
    ['De rector maande de studenten tot stilte.', ['De rector', 'maande ... tot', 'stilte']],
    [
      'Tegenstanders werpen tegen dat grote gezinnen dan niets overhouden.',
      ['Tegenstanders', 'werpen tegen', 'grote gezinnen dan niets overhouden'],
    ],
    // A noun and a colon; an adjective and one.
    ['Haar pleidooi: maak de bus gratis.', ['Haar', 'pleidooi:', 'maak de bus gratis']],
    [
      'Directeur Jan Vos is stellig: de fabriek blijft open.',
      ['Directeur Jan Vos', 'stellig:', 'de fabriek blijft open'],
    ],
    // Fixed expressions.
    ['De bond houdt vast aan de cao.', ['De bond', 'houdt vast', 'de cao']],
    [
      'Minister Anna Bos stelde nieuwe banen in het vooruitzicht.',
      ['Minister Anna Bos', 'stelde ... vooruitzicht', 'nieuwe banen'],
    ],
    [
      'Wethouder Piet Kok trok fel van leer tegen de bezuinigingen.',
      ['Wethouder Piet Kok', 'trok ... leer', 'de bezuinigingen'],
    ],
    ['De LPF stemde tegen het voorstel.', ['De LPF', 'stemde tegen', 'het voorstel']],
    // When it was said stands before what was said.
    ['Er werd dinsdag gezegd dat de brug dicht gaat.', ['', 'gezegd', 'de brug dicht gaat']],
    // A timetable is no source, and who is strict in a judgement has not told it.
    ['De trein rijdt volgens de dienstregeling om zes uur.'],
    ['De raad is streng in haar oordeel.'],
    // What is asked for or banned, behind a time, before its purpose, and before the reason for asking.
    ['Studenten eisen al maanden vervroegde verkiezingen.', ['Studenten', 'eisen', 'vervroegde verkiezingen']],
    [
      'Bewoners eisen maatregelen om de overlast te stoppen.',
      ['Bewoners', 'eisen', 'maatregelen om de overlast te stoppen'],
    ],
    [
      'De provincie verbiedt drones om vogels te beschermen.',
      ['De provincie', 'verbiedt', 'drones om vogels te beschermen'],
    ],
    ['De rechter verbiedt het bedrijf om gif te lozen.', ['De rechter', 'verbiedt', 'gif te lozen']],
    [
      'De gemeente wil dat het bedrijf vertrekt, uit angst voor overlast.',
      ['De gemeente', 'wil', 'het bedrijf vertrekt'],
    ],
    [
      'Polen weigerde om zich aan te sluiten bij het akkoord.',
      ['Polen', 'weigerde', 'zich aan te sluiten bij het akkoord'],
    ],
    [
      'Jan Bos stopt omdat zijn rug versleten is en zijn kinderen de zaak niet wilden overnemen.',
      ['zijn kinderen', 'wilden', 'de zaak niet wilden overnemen'],
    ],
    // Who is for it, behind who is against; and what nobody would confirm.
    [
      'GroenLinks en de Partij voor de Dieren zijn tegen, VVD en D66 steunen het plan.',
      ['GroenLinks en de Partij voor de Dieren', 'tegen', 'zijn tegen'],
      ['VVD en D66', 'steunen', 'het plan'],
    ],
    [
      'De Commissie overweegt de steun te bevriezen. Een woordvoerder wilde dat niet bevestigen.',
      ['De Commissie', 'overweegt', 'de steun te bevriezen'],
    ],
    // How somebody reacts to a matter; a feeling needs one.
    [
      'Omwonenden reageerden teleurgesteld op de uitspraak.',
      ['Omwonenden', 'reageerden ... teleurgesteld', 'de uitspraak'],
    ],
    [
      'De oppositie heeft met ongeloof op het nieuws gereageerd.',
      ['De oppositie', 'met ongeloof ... gereageerd', 'het nieuws'],
    ],
    [
      'Het Kremlin reageerde afwijzend op het voorstel van Kiev, dat maandag uitlekte.',
      ['Het Kremlin', 'reageerde ... afwijzend', 'het voorstel van Kiev'],
    ],
    ['De vakbond reageerde opgelucht.'],
    ['Het middel reageert heftig op water.'],
    ['Jansen noemt het plan onzin.', ['Jansen', 'noemt', 'het plan onzin']],
  ],
  en: [
    // Who is nobody says nothing; by how many votes is no part of the matter; a share is one.
    ['Neither side would say whether the envoy had left.'],
    ['Workers at the plant rejected the offer by 812 votes to 96.', ['Workers at the plant', 'rejected', 'the offer']],
    ['The union wants 6%.', ['The union', 'wants', '6%']],
    [
      'The minister rejects that explanation and blames the weather.',
      ['The minister', 'rejects', 'that explanation'],
      ['The minister', 'blames', 'the weather'],
    ],
    ['The minister understands the anger of residents.', ['The minister', 'understands', 'the anger of residents']],
    ['The minister understood the language.'],
    // A noun phrase that the verb takes is no clause; things are offered in shops.
    ['The ministry maintained a policy of turning away boats which carried migrants.'],
    [
      'The coach vowed the side would be another on Saturday.',
      ['The coach', 'vowed', 'the side would be another on Saturday'],
    ],
    ['Vendors offered cakes and toys.'],
    ['The union was offered nothing, but the firm offered talks.', ['the firm', 'offered', 'talks']],
    // When, and in spite of what, is no part of the matter; what is told of a thing is no clause of the speaker's.
    [
      'Coach Paul Doyle hit out at the referee after his side were denied a penalty.',
      ['Coach Paul Doyle', 'hit out', 'the referee'],
    ],
    ['The board opposed the closure, despite pleas from staff.', ['The board', 'opposed', 'the closure']],
    ['Apex will appeal the ruling, which surprised analysts.'],
    ['Dana Kim has pleaded not guilty to two charges.', ['Dana Kim', 'pleaded ... guilty', 'two charges']],
    ['The jury was told that a nurse had lied.', ['', 'told', 'a nurse had lied']],
    ['A nurse had lied to patients, the court heard.', ['', 'heard', 'A nurse had lied to patients']],
    [
      'BBC: Do you regret it?\nKaur: Not for a second, and I said so.\nBBC: Some colleagues do.\nKaur: They have mortgages.',
      ['Kaur', '', 'Not for a second, and I said so'],
      ['Kaur', '', 'They have mortgages'],
    ],
    // What others are still to say is part of what is said; what people in general want, of the quotation.
    [
      'Jan Reed was confident that lenders would accept the terms.',
      ['Jan Reed', 'confident that', 'lenders would accept the terms'],
    ],
    ['“People want cheap power,” said Rosa Dunne.', ['Rosa Dunne', 'said', 'People want cheap power']],
    // Everyday verbs: only a matter is ordered, sought, seen or reported.
    ['The mayor ordered a review of the contract.', ['The mayor', 'ordered', 'a review of the contract']],
    ['Anna Reed ordered two boxes of tiles.'],
    ['The tenants sought shelter in the church.'],
    ['The union sees little chance of a deal.', ['The union', 'sees', 'little chance of a deal']],
    ['The union saw the bus.'],
    ['The commission reported a turnout of 61%.', ['The commission', 'reported', 'a turnout of 61%']],
    // A conversation with a label before each speaker.
    [
      'Sam Hale runs the ferry.\n\nQ: Will you stay?\nA: Until the spring. Then we shall see.\nQ: And then?\nA: I have a brother in Oban.',
      ['Sam Hale', '', 'Until the spring. Then we shall see'],
      ['Sam Hale', '', 'I have a brother in Oban'],
    ],
    [
      'Sam Hale runs the ferry.\n\nWhy stay?\n\nHale: Nobody else wants it, and that is the truth.\n\nAnd money?\n\nHale: There is none.',
      ['Hale', '', 'Nobody else wants it, and that is the truth'],
      ['Hale', '', 'There is none'],
    ],
    ['His mother cannot grasp it: “Tom is a good boy.”', ['His mother', '', 'Tom is a good boy']],
    ['The company, its owner tweeted, had been ruined.', ['its owner', 'tweeted', 'had been ruined']],
    [
      'Lena Brandt criticised the ministry, tweeting that nobody had called.',
      ['Lena Brandt', 'criticised', 'the ministry'],
      ['Lena Brandt', 'tweeting', 'nobody had called'],
    ],
    // A noun that the tagger takes for a verb; whose it is by *its*.
    ['The council expressed regret that the pool had closed.', ['The council', 'regret that', 'the pool had closed']],
    ['Its demand that the road be closed was ignored.', ['Its', 'demand that', 'the road be closed was ignored']],
    // Where somebody stands ends before the next clause; the word that completes a cue is no part of what is said.
    [
      'Residents are against the mast, and the firm has made plain it will appeal.',
      ['Residents', 'against', 'the mast'],
      ['the firm', 'made plain', 'it will appeal'],
    ],
    // What a source asks for itself; a participle before the clause.
    ['A trader, who asked not to be named, sold his shares.'],
    [
      'The firm has left, blaming demands from regulators that it said would destroy the deal.',
      ['The firm', 'blaming', 'demands from regulators that it said would destroy the deal'],
      ['it', 'said', 'would destroy the deal'],
    ],
    // An *it* at the head of its sentence points back to nothing that is heard or said.
    [
      'Bev Ansah warned that an appeal could fail. It is not known when the court will hear the case.',
      ['Bev Ansah', 'warned', 'an appeal could fail'],
    ],
    ['Residents reacted angrily to the ruling.', ['Residents', 'reacted ... angrily', 'the ruling']],
    ['The union responded with dismay to the offer.', ['The union', 'responded ... with dismay', 'the offer']],
    ['Police responded to the concern about the noise.'],
    [
      'The ministry demanded sanctions on officers named in the report.',
      ['The ministry', 'demanded', 'sanctions on officers named in the report'],
    ],
    ['Asked whether she would resign, Anna Reed replied: “Never.”', ['Anna Reed', 'replied', 'Never']],
    // A short subject whose verb stands behind the cue; a finding told as an aside.
    ['The council added a rule. A second ferry, it added, is on the way.', ['it', 'added', 'is on the way']],
    [
      'Records were lost for years, the inspector found, and calls went unanswered.',
      ['the inspector', 'found', 'Records were lost for years'],
    ],
    ['It was reported on Sunday that two guards had fled.', ['', 'reported', 'two guards had fled']],
    ['The trains run according to the timetable.'],
    // Nouns, adjectives and fixed expressions.
    ['Senator Rick Hall is an ardent supporter of the levy.', ['Senator Rick Hall', 'supporter of', 'the levy']],
    ['Their message to ministers: build the bridge.', ['Their', 'message', 'build the bridge']],
    ['The mayor paid tribute to the volunteers.', ['The mayor', 'paid tribute', 'the volunteers']],
    ['Lena Brandt put the slump down to weak demand.', ['Lena Brandt', 'put ... down', 'weak demand']],
    ['The minister was clear that the tax would stay.', ['The minister', 'clear that', 'the tax would stay']],
    ['It is clear that the tax will stay.'],
    ['In the eyes of the union, the plan is a trap.', ['the union', 'In the eyes of', 'the plan is a trap']],
    ['Critics of the plan met at the hall.'],
  ],
};

describePositions('cues', cases);
