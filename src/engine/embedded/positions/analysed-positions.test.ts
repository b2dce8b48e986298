import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefWholly } from '../../../test/brief-plainly.ts';

/** Who, by which cue, takes which stance, saying what: all positions of the text, with the shipped models. */
type Expected = readonly [holder: string, cue: string, stance: string, statement: string];

const cases: Readonly<Record<Language, readonly (readonly [text: string, ...expected: Expected[]])[]>> = {
  nl: [
    // The particle or infinitive that completes a cue, wherever it stands.
    [
      'Hij liet vorige week weten dat de subsidie op het spel staat.',
      ['Hij', 'liet ... weten', 'states', 'de subsidie op het spel staat'],
    ],
    [
      'Burgemeester Ton Verkade riep de fracties op hun verantwoordelijkheid te nemen.',
      ['Burgemeester Ton Verkade', 'riep ... op', 'demands', 'hun verantwoordelijkheid te nemen'],
    ],
    ['De vakbonden staan achter de minister.', ['De vakbonden', 'staan achter', 'supports', 'de minister']],
    // In a subordinate clause what is wanted stands before the verb; criticism ends before what is told besides.
    [
      'De raad heeft kritiek geuit op wethouder Joke Terpstra, die zwembad De Kolk in mei wil verkopen.',
      ['De raad', 'kritiek', 'accuses', 'wethouder Joke Terpstra'],
      ['wethouder Joke Terpstra', 'wil', 'promises', 'zwembad De Kolk in mei wil verkopen'],
    ],
    // A thing behind the subject belongs to the infinitive; an unwillingness to say is no position.
    [
      'Volgens Joke Terpstra weigerde het bedrijf toezeggingen te doen over de lonen.',
      ['Joke Terpstra', 'Volgens', 'claims', 'weigerde het bedrijf toezeggingen te doen over de lonen'],
      ['het bedrijf', 'weigerde', 'opposes', 'toezeggingen te doen over de lonen'],
    ],
    ['Of het zwembad dan nog sluit, wilde Joke Terpstra niet zeggen.'],
    // A second act of the same subject ends what was demanded.
    ['De vakbond eist een sociaal plan en wacht af.', ['De vakbond', 'eist', 'demands', 'een sociaal plan']],
    // Who reports it all stands at the end.
    [
      'De raad had het bestuur geadviseerd om te investeren, blijkt uit stukken.',
      ['De raad', 'geadviseerd', 'demands', 'te investeren'],
    ],
    // A dateline is no part of a holder.
    [
      'BRUSSEL (ANP) - De Europese Commissie wil de regels versoepelen.',
      ['De Europese Commissie', 'wil', 'demands', 'de regels versoepelen'],
    ],
    // Quoted words within what was said, and what is told of its speaker behind them.
    [
      "Als zij het uitstel doorzet, is het vertrouwen 'ernstig geschaad', waarschuwt Joris van Dam, die de wet schreef.",
      ['Joris van Dam', 'waarschuwt', 'warns', "Als zij het uitstel doorzet, is het vertrouwen 'ernstig geschaad'"],
    ],
    [
      'De VVD is tegen, omdat de doelen volgens de partij niet gehaald worden.',
      ['de partij', 'volgens', 'claims', 'de doelen volgens de partij niet gehaald worden'],
    ],
    // A free-standing quotation is whose word the sentence before is, not of a source within it.
    [
      "Directeur Alex Pronk ontkende dat bewoners om zijn vertrek hadden gevraagd. 'Dat is een fabeltje, meer niet.'",
      ['Directeur Alex Pronk', 'ontkende', 'denies', 'bewoners om zijn vertrek hadden gevraagd'],
      ['bewoners', 'gevraagd', 'demands', 'zijn vertrek'],
      ['Directeur Alex Pronk', '', 'claims', 'Dat is een fabeltje, meer niet'],
    ],
    // What may still come is warned of; a refusal to confirm says nothing.
    ['De Bond sluit een staking niet uit.', ['De Bond', 'sluit ... uit', 'warns', 'een staking']],
    [
      'Volgens Piet Bakker is het plan dood, maar de gemeente wil dat niet bevestigen.',
      ['Piet Bakker', 'Volgens', 'claims', 'is het plan dood'],
    ],
    // A verb that does not stand last goes on with the main clause.
    [
      'Mertens wil dat de schepen haar mails vrijgeeft en dreigt anders naar de rechter te stappen.',
      ['Mertens', 'wil', 'demands', 'de schepen haar mails vrijgeeft'],
      ['Mertens', 'dreigt', 'warns', 'anders naar de rechter te stappen'],
    ],
    // Forms that a tagger may take for nouns.
    ['Het OM eist vier jaar cel.', ['Het OM', 'eist', 'demands', 'vier jaar cel']],
    // What is not wanted is opposed; who will say nothing has no position.
    ['De bond steunt het plan niet.', ['De bond', 'steunt', 'opposes', 'het plan']],
    ['Directeur Wim Dekkers wil daar niet op ingaan.'],
    // Passives, with and without their agent; on which side somebody stands.
    [
      'De wethouder werd door bewoners beschuldigd van belangenverstrengeling.',
      ['bewoners', 'beschuldigd', 'accuses', 'belangenverstrengeling'],
    ],
    ['Lokaal Belang is fel tegen de boot, omdat de kade te smal is.', ['Lokaal Belang', 'tegen', 'opposes', 'de boot']],
    ['Het bestuur is tegen.', ['Het bestuur', 'tegen', 'opposes', 'is tegen']],
    // What is said of oneself, in an infinitive; whom it is said to is no part of it.
    ['Het COA zegt begrip te hebben voor de zorgen.', ['Het COA', 'zegt', 'states', 'begrip te hebben voor de zorgen']],
    [
      'Claes verweet hem gisteren de reizigers te gijzelen.',
      ['Claes', 'verweet', 'accuses', 'de reizigers te gijzelen'],
    ],
    [
      'Zij vroeg de rechtbank de zaak aan te houden, zodat er tijd is.',
      ['Zij', 'vroeg', 'demands', 'de zaak aan te houden'],
    ],
    // A pronoun stands for what was said, or for the sentence before.
    [
      'Mulder beschuldigde het college van achterkamertjespolitiek. Wethouder Ruud Been sprak dat tegen.',
      ['Wethouder Ruud Been', 'sprak ... tegen', 'denies', 'achterkamertjespolitiek'],
    ],
    [
      'Noorwegen schort het overleg op. Dat heeft minister Solveig Aasheim bekendgemaakt.',
      ['minister Solveig Aasheim', 'bekendgemaakt', 'states', 'Noorwegen schort het overleg op'],
    ],
    [
      'De velden kunnen binnen tien jaar terugkeren. Dat blijkt uit een studie van de universiteit.',
      ['een studie van de universiteit', 'blijkt uit', 'claims', 'De velden kunnen binnen tien jaar terugkeren'],
    ],
    // A source within a quotation counts, and ends with it.
    [
      '‘Het gaat goed. Mijn vrouw zei dat ik het moest doen’, lacht schilder Piet Kramer, en hij schenkt koffie in.',
      ['Mijn vrouw', 'zei', 'states', 'ik het moest doen'],
    ],
    // Fixed expressions, and what something is seen as.
    [
      'De bond doet een beroep op de minister om de wet in te trekken.',
      ['De bond', 'doet ... beroep', 'demands', 'de wet in te trekken'],
    ],
    [
      'De oppositie trok de cijfers van het ministerie in twijfel.',
      ['De oppositie', 'trok ... twijfel', 'doubts', 'de cijfers van het ministerie'],
    ],
    ['De minister gaat ervan uit dat de wet er komt.', ['De minister', 'gaat ... uit', 'expects', 'de wet er komt']],
    [
      'Minister Schuurmans voelt niets voor een noodfonds.',
      ['Minister Schuurmans', 'voelt niets', 'opposes', 'een noodfonds'],
    ],
    [
      'Haar dochter beschreef hem als een driftig man.',
      ['Haar dochter', 'beschreef ... als', 'claims', 'een driftig man'],
    ],
    // Nouns: whose it is may stand behind them, their verb too; a denial turns them.
    [
      'Er kwam een oproep van de bond om het festival te mijden.',
      ['de bond', 'oproep', 'demands', 'het festival te mijden'],
    ],
    ['De bond heeft geen bezwaar tegen de sluiting.', ['De bond', 'bezwaar tegen', 'supports', 'de sluiting']],
    // What a verb takes before itself, where it stands last.
    [
      'Het bedrijf heeft het bod van de Denen afgewezen.',
      ['Het bedrijf', 'afgewezen', 'opposes', 'het bod van de Denen'],
    ],
    ['Zij heeft om een contra-expertise gevraagd.', ['Zij', 'gevraagd', 'demands', 'een contra-expertise']],
    [
      'Duitsland, dat nieuwe vluchtelingenstromen vreest, stuurt hulp.',
      ['Duitsland', 'vreest', 'warns', 'nieuwe vluchtelingenstromen'],
    ],
    // A clause ends where the one around its relative clause goes on.
    [
      'Peru, dat bang is dat het verkeer zich verplaatst, stuurt politie.',
      ['Peru', 'bang', 'warns', 'het verkeer zich verplaatst'],
    ],
    // Said by nobody in particular; in whose view.
    ['In de raad wordt gezegd dat de burgemeester opstapt.', ['', 'gezegd', 'claims', 'de burgemeester opstapt']],
    ['Naar verluidt lagen er vaten in de loods.', ['', 'Naar verluidt', 'claims', 'lagen er vaten in de loods']],
    [
      'De onderzoekers hebben in zijn ogen de droge zomer weggepoetst.',
      ['zijn', 'in zijn ogen', 'claims', 'De onderzoekers hebben in zijn ogen de droge zomer weggepoetst'],
    ],
    // A source inside a clause does not cut it in two.
    [
      'De tweede sluis is volgens ingenieur Vos pas in 2031 klaar.',
      ['ingenieur Vos', 'volgens', 'states', 'De tweede sluis is volgens ingenieur Vos pas in 2031 klaar'],
    ],
    [
      'De sluis is, volgens ingenieur Vos, pas in 2031 klaar.',
      ['ingenieur Vos', 'volgens', 'states', 'pas in 2031 klaar'],
    ],
    // What is felt of what was said before.
    [
      'De provincie wil een heffing. De vissers zijn daar niet blij mee.',
      ['De provincie', 'wil', 'demands', 'een heffing'],
      ['De vissers', 'blij', 'opposes', 'een heffing'],
    ],
    [
      'De provincie verlangt een onderzoek. De vissers zijn daartegen en wachten af.',
      ['De provincie', 'verlangt', 'demands', 'een onderzoek'],
      ['De vissers', 'daartegen', 'opposes', 'een onderzoek'],
    ],
    // A heading names its speaker.
    ['18.20 - Omwonenden: we hoorden drie knallen', ['Omwonenden', '', 'claims', 'we hoorden drie knallen']],
    // A pronoun before a particle stands for the sentence before.
    [
      'De provincie schrapt de bouw. Gedeputeerde Marlies Hoekstra maakte dat woensdag bekend na een gesprek.',
      ['Gedeputeerde Marlies Hoekstra', 'maakte ... bekend', 'states', 'De provincie schrapt de bouw'],
    ],
    // Neither a particle nor an infinitive is looked for behind the next verb of the same subject.
    [
      'De Fietsersbond hoopt op een tweede ring en roept de raad op er haast mee te maken.',
      ['De Fietsersbond', 'hoopt op', 'expects', 'een tweede ring'],
      ['De Fietsersbond', 'roept ... op', 'demands', 'er haast mee te maken'],
    ],
    [
      'Jarenlang beweerden verkeerskundigen dat de stad zou sterven.',
      ['verkeerskundigen', 'beweerden', 'claims', 'de stad zou sterven'],
    ],
    // The kind of a text is no speaker.
    ['Column: de fiets wint'],
  ],
  en: [
    // Broken up behind its subject: what is said goes on behind the cue; an adverb in front leads into it.
    [
      'The move, the mayor said, was needed because the river kept rising.',
      ['the mayor', 'said', 'claims', 'was needed because the river kept rising'],
    ],
    ['However, the mayor said, the dyke is safe.', ['the mayor', 'said', 'states', 'the dyke is safe']],
    ['Last, the mayor said.'],
    // Whoever stands between a comma and the verb speaks; what is said about the question is no part of the answer.
    [
      'The discounts, company lawyer Robert Chen said in an email, "reward loyalty and lower prices."',
      ['company lawyer Robert Chen', 'said', 'states', 'reward loyalty and lower prices'],
    ],
    [
      'Asked whether the bridge was safe, his spokesman Ian Bell said: "All options are on the table."',
      ['his spokesman Ian Bell', 'said', 'states', 'All options are on the table'],
    ],
    // A noun within the subject is followed by what the subject does.
    [
      "A hearing on the union's request for a temporary ban has been set for Monday.",
      ['the union', 'request for', 'demands', 'a temporary ban'],
    ],
    [
      'If it fails, trust is "badly damaged", Ms Dunbar warned.',
      ['Ms Dunbar', 'warned', 'warns', 'If it fails, trust is "badly damaged"'],
    ],
    // What was said goes on past *but that*; a time is nothing that was said.
    [
      'The mayor said his members would attend the talks, but that there was little to discuss.',
      ['The mayor', 'said', 'states', 'his members would attend the talks, but that there was little to discuss'],
    ],
    [
      'The union wants the plant to reinstate 800 workers it dismissed last week.',
      ['The union', 'wants', 'demands', 'the plant to reinstate 800 workers it dismissed last week'],
    ],
    ['Residents began receiving eviction notices in August.'],
    // Who speaks behind an aside, before *who*, and in a clause that is joined on.
    [
      'The ruling was a victory for village elders who say the rent is too high.',
      ['village elders', 'say', 'claims', 'the rent is too high'],
    ],
    [
      'Wanda Otieno, an ecologist at Moi University, questioned the figures.',
      ['Wanda Otieno', 'questioned', 'doubts', 'the figures'],
    ],
    [
      'Lawmakers have called for an inquiry, and the World Bank, which pays for the dam, said it was watching the project.',
      ['Lawmakers', 'called for', 'demands', 'an inquiry'],
      ['the World Bank', 'said', 'states', 'it was watching the project'],
    ],
    // What somebody is accused of or asked about is not said by them.
    [
      'The mayor accused the minister of secretly promising the site to a hotel group.',
      ['The mayor', 'accused ... of', 'accuses', 'secretly promising the site to a hotel group'],
    ],
    ['Ian Bell was asked whether he would rule out a sale.'],
    ['The judge has heard a petition brought by the Loita Trust.'],
    // A lone verb of a wish, a clause without its subject and a thing taken are no statements.
    ['Karen Dodds had a ticket, and she wanted to attend.'],
    ['Three museums have accepted one or more donations.'],
    [
      'Karen Dodds said the shop sold what young people thought was fun.',
      ['Karen Dodds', 'said', 'states', 'the shop sold what young people thought was fun'],
    ],
    // Nobody in particular is certain of it; nobody wants nothing.
    ['Nobody wanted to leave the barn.'],
    ['It is likely, but not certain, that they will be sent back to Norway.'],
    // "as of" is the content's own.
    [
      'Karen Dodds wrote that as of Friday the site was loading slowly.',
      ['Karen Dodds', 'wrote', 'states', 'as of Friday the site was loading slowly'],
    ],
    [
      'Senate leaders on Thursday rejected a request for aid, with Tom Brandt calling the plan a waste.',
      ['Senate leaders', 'rejected', 'opposes', 'a request for aid'],
    ],
    // A sentence that has ended leaves its speaker to what stands before it.
    [
      'Tom Brandt spoke for an hour. "It is a blank check for everyone." Democrats accused him of playing politics.',
      ['Tom Brandt', '', 'accuses', 'It is a blank check for everyone'],
      ['Democrats', 'accused ... of', 'accuses', 'playing politics'],
    ],
    // Whatever somebody does behind the comma of a quotation is the way of saying it.
    ['"Because I like it here," she beamed.', ['she', 'beamed', 'claims', 'Because I like it here']],
    [
      'Petrov dismissed the suggestion, saying the team used glass jars.',
      ['Petrov', 'dismissed', 'denies', 'the suggestion'],
      ['Petrov', 'saying', 'states', 'the team used glass jars'],
    ],
    ['Two witnesses fear reprisals, the court heard.', ['Two witnesses', 'fear', 'warns', 'reprisals']],
    ['14:10 Mayor Fiona Reid calls for calm.', ['Mayor Fiona Reid', 'calls for', 'demands', 'calm']],
    ['Harbour Foods plc today announced a new plan.', ['Harbour Foods plc', 'announced', 'states', 'a new plan']],
    ['Reid does not support the merger.', ['Reid', 'support', 'opposes', 'the merger']],
    ['The spokeswoman declined to comment.'],
    [
      'The mayor was accused by residents of misleading the council.',
      ['residents', 'accused', 'accuses', 'misleading the council'],
    ],
    [
      'The samples were taken by the county, she said, “and they have nothing to gain”.',
      ['she', 'said', 'states', 'The samples were taken by the county'],
    ],
    [
      "Northline, the company that is the quay's biggest user, called the decision rushed.",
      ['Northline', 'called', 'accuses', 'the decision rushed'],
    ],
    [
      'The mayor announced the ban on Tuesday, saying it was needed.',
      ['The mayor', 'announced', 'states', 'the ban'],
      ['The mayor', 'saying', 'states', 'it was needed'],
    ],
    ['The charity has called on ministers to act.', ['The charity', 'called on', 'demands', 'act']],
    ['He admitted stealing the car.', ['He', 'admitted', 'states', 'stealing the car']],
    ['Residents are worried about noise.', ['Residents', 'worried about', 'warns', 'noise']],
    ['Drivers were urged to stay at home.', ['', 'urged', 'demands', 'stay at home']],
    ['The plan was rejected by the council.', ['the council', 'rejected', 'opposes', 'The plan']],
    ['She is not against investment.', ['She', 'against', 'supports', 'investment']],
    ['Others warn that it would be hit first.', ['Others', 'warn', 'warns', 'it would be hit first']],
    [
      "The club's director, Ray Delgado, has claimed that it is over.",
      ['Ray Delgado', 'claimed', 'claims', 'it is over'],
    ],
    ['What drew him to the job, he says, was not romance.', ['he', 'says', 'states', 'What drew him to the job']],
    [
      'The ministry has urged the union to drop the tax, a demand that growers oppose.',
      ['The ministry', 'urged', 'demands', 'drop the tax'],
    ],
    [
      '"This was a bad year," chairman Mark Dunn told analysts on a call. "Buyers are sitting on their hands for now."',
      ['chairman Mark Dunn', 'told', 'states', 'Buyers are sitting on their hands for now'],
    ],
    ['The minister did not say when she would resign.'],
    // Fixed expressions, and what something is seen as.
    ['The union took issue with the figures.', ['The union', 'took issue', 'opposes', 'the figures']],
    ['Some see the port as a gift to the navy.', ['Some', 'see', 'claims', 'the port as a gift to the navy']],
    ['The mayor would like to close the road.', ['The mayor', 'like', 'demands', 'close the road']],
    ['The residents like to swim.'],
    // Nouns: whose it is may stand behind them; a denial turns them.
    ['There were calls from teachers for a ban.', ['teachers', 'calls', 'demands', 'a ban']],
    ['The union is not convinced that the plan works.', ['The union', 'convinced that', 'doubts', 'the plan works']],
    // Who speaks at the end of the sentence, or behind the verb there.
    [
      'The commission has opened an inquiry, a person familiar with the matter said.',
      ['a person familiar with the matter', 'said', 'states', 'The commission has opened an inquiry'],
    ],
    [
      'The finding does not mean that kelp is bad, cautioned lead author Wren Halloway, a chemist.',
      ['lead author Wren Halloway', 'cautioned', 'warns', 'The finding does not mean that kelp is bad'],
    ],
    // An infinitive ends before the author's own clause.
    [
      'The bank has offered to protect the savings, and Vienna has not replied.',
      ['The bank', 'offered', 'promises', 'protect the savings'],
    ],
    [
      'The bank denies ever having promised any money.',
      ['The bank', 'denies', 'denies', 'ever having promised any money'],
    ],
    // Said by nobody in particular; in whose view.
    [
      'The Treasury is said to be preparing measures of its own.',
      ['', 'said', 'claims', 'be preparing measures of its own'],
    ],
    ['It is feared that the bridge will fall.', ['', 'feared', 'warns', 'the bridge will fall']],
    ['The train is expected to arrive at noon.'],
    ['In her view the bridge is safe.', ['her', 'In her view', 'claims', 'the bridge is safe']],
    // What somebody says by doing something else.
    [
      'The minister called in the envoy to demand an explanation.',
      ['The minister', 'demand', 'demands', 'an explanation'],
    ],
    ['Britain issued a statement condemning the seizure.', ['Britain', 'condemning', 'opposes', 'the seizure']],
    // A pronoun for what was said before; a verb that a tagger takes for a noun.
    [
      'The ministry wants a new toll. The union is against that.',
      ['The ministry', 'wants', 'demands', 'a new toll'],
      ['The union', 'against', 'opposes', 'a new toll'],
    ],
    ['Opponents fear that it would cost too much.', ['Opponents', 'fear', 'warns', 'it would cost too much']],
    ['Amid investor fears that rates rise, shares fell.'],
    // Another source begins a clause of its own.
    [
      'They say the roads cannot cope, and a report commissioned by the council found that traffic would rise.',
      ['They', 'say', 'claims', 'the roads cannot cope'],
      ['a report', 'found', 'states', 'traffic would rise'],
    ],
    [
      "The county's highways department, however, disputes that figure.",
      ["The county's highways department", 'disputes', 'denies', 'that figure'],
    ],
    [
      "Halden's chief executive, Raymond Sato, spoke to patients and pledged to replace every pack.",
      ['Raymond Sato', 'pledged', 'promises', 'replace every pack'],
    ],
    ['Opinion: the bike wins'],
  ],
};

for (const language of ['nl', 'en'] as const)
  describe(`positions of an analysed text, ${language}`, () => {
    for (const [text, ...expected] of cases[language])
      it(text, async () => {
        const { briefing } = await briefWholly(text, language);
        const found = briefing.positions.map(({ holder, cue, stance, statement }) => [holder, cue, stance, statement]);
        for (const position of expected)
          assert.ok(
            found.some((it) => it.join('|') === position.join('|')),
            JSON.stringify(found),
          );
        if (expected.length === 0) assert.deepEqual(found, []);
      });
  });
