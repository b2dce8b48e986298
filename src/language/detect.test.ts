import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectLanguage } from './detect.ts';

/** Sentences of news, from long to short. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'De gemeenteraad van Zwolle stemt donderdag over het plan om de binnenstad autovrij te maken.',
    'Volgens de minister is er voorlopig geen geld voor een nieuwe brug over de rivier.',
    'Bewoners klagen al jaren over lawaai, maar de provincie deed er niets aan.',
    'Twee agenten raakten gewond toen zij een ruzie probeerden te sussen.',
    'Het bedrijf wilde niet reageren op vragen van deze krant.',
    'De rechter doet over twee weken uitspraak.',
    'Wij hebben hier nooit om gevraagd, zegt de wethouder.',
    'Boeren blokkeren snelweg bij Assen',
    'Ziekenhuis schrapt honderd banen',
    'Niemand weet waarom.',
    'Dat klopt niet.',
    'Geen commentaar',
  ],
  en: [
    'The city council of Leeds will vote on Thursday on a plan to ban cars from the centre.',
    'According to the minister there is no money for a new bridge over the river for now.',
    'Residents have complained about noise for years, but the county did nothing.',
    'Two officers were hurt when they tried to break up a fight.',
    'The company declined to answer questions from this newspaper.',
    'The judge will rule in two weeks.',
    'We never asked for this, the mayor says.',
    'Farmers block motorway near Exeter',
    'Hospital cuts one hundred jobs',
    'Nobody knows why.',
    "That isn't true.",
    'Not a word',
  ],
  de: [
    'Der Stadtrat von Kassel stimmt am Donnerstag über den Plan ab, die Innenstadt autofrei zu machen.',
    'Nach Angaben der Ministerin gibt es vorerst kein Geld für eine neue Brücke.',
    'Die Anwohner klagen seit Jahren über Lärm, aber das Land tat nichts.',
    'Das Unternehmen wollte Fragen dieser Zeitung nicht beantworten.',
    'Wir haben nie darum gebeten, sagt der Bürgermeister.',
    'Bauern blockieren Autobahn bei Soest',
    'Niemand weiß warum.',
  ],
  fr: [
    'Le conseil municipal de Nantes votera jeudi sur le projet de fermer le centre aux voitures.',
    "Selon la ministre, il n'y a pas d'argent pour un nouveau pont.",
    'Les habitants se plaignent du bruit depuis des années, mais la région ne fait rien.',
    "L'entreprise n'a pas voulu répondre aux questions de ce journal.",
    "Nous n'avons jamais demandé cela, dit le maire.",
    'Les agriculteurs bloquent une autoroute près de Dijon',
    'Personne ne sait pourquoi.',
  ],
  fy: [
    'De gemeenterie fan Snits stimt tongersdei oer it plan om de binnenstêd autofrij te meitsjen.',
    'Neffens de minister is der foarearst gjin jild foar in nije brêge.',
    'Bewenners kleie al jierren oer it lûd, mar de provinsje die der neat oan.',
    'It bedriuw woe gjin antwurd jaan op fragen fan dizze krante.',
    'Wy hawwe hjir noait om frege, seit de wethâlder.',
    'Boeren blokkearje autodyk by Drachten',
    'Nimmen wit wêrom.',
  ],
  af: [
    "Die stadsraad van Paarl stem Donderdag oor 'n plan om motors uit die middestad te weer.",
    "Volgens die minister is daar nie nou geld vir 'n nuwe brug nie.",
    'Inwoners kla al jare oor die geraas, maar die provinsie het niks gedoen nie.',
    'Die maatskappy wou nie die koerant se vrae beantwoord nie.',
    'Ons het nooit hierom gevra nie, sê die burgemeester.',
    'Boere versper snelweg naby Worcester',
    'Niemand weet hoekom nie.',
  ],
  da: [
    'Byrådet i Odense stemmer torsdag om planen om at gøre midtbyen fri for biler.',
    'Ifølge ministeren er der foreløbig ingen penge til en ny bro.',
    'Beboerne har klaget over støjen i årevis, men regionen gjorde ikke noget.',
    'Virksomheden ville ikke svare på spørgsmål fra avisen.',
    'Det har vi aldrig bedt om, siger borgmesteren.',
    'Ingen ved hvorfor.',
  ],
  sv: [
    'Kommunfullmäktige i Lund röstar på torsdag om planen att göra centrum bilfritt.',
    'Enligt ministern finns det inga pengar till en ny bro just nu.',
    'Företaget ville inte svara på tidningens frågor.',
    'Ingen vet varför.',
  ],
  es: [
    'El ayuntamiento de Burgos votará el jueves el plan de cerrar el centro a los coches.',
    'Según la ministra, por ahora no hay dinero para un puente nuevo.',
    'La empresa no quiso responder a las preguntas de este periódico.',
    'Nadie sabe por qué.',
  ],
  it: [
    'Il consiglio comunale di Parma voterà giovedì sul piano per chiudere il centro alle auto.',
    'Secondo la ministra per ora non ci sono soldi per un nuovo ponte.',
    "L'azienda non ha voluto rispondere alle domande del giornale.",
    'Nessuno sa perché.',
  ],
  pt: [
    'A câmara de Braga vota na quinta-feira o plano de fechar o centro aos carros.',
    'Segundo a ministra, por enquanto não há dinheiro para uma nova ponte.',
    'A empresa não quis responder às perguntas deste jornal.',
    'Ninguém sabe porquê.',
  ],
  lb: [
    'De Gemengerot vu Wolz stëmmt en Donneschdeg iwwer de Plang of, den Zentrum fir Autoen zouzemaachen.',
    'No der Ministesch hirer Ausso gëtt et am Moment keng Sue fir eng nei Bréck.',
    "D'Firma wollt op d'Froe vun dëser Zeitung net äntweren.",
  ],
  pl: ['Rada miasta głosuje w czwartek nad planem zamknięcia centrum dla samochodów.', 'Nikt nie wie dlaczego.'],
  tr: ['Belediye meclisi perşembe günü merkezi arabalara kapatma planını oylayacak.', 'Kimse nedenini bilmiyor.'],
  id: ['Dewan kota akan memberikan suara pada hari Kamis tentang rencana itu.', 'Tidak ada yang tahu mengapa.'],
  ru: ['Городской совет проголосует в четверг за план закрыть центр для машин.'],
  el: ['Το δημοτικό συμβούλιο ψηφίζει την Πέμπτη για το σχέδιο.'],
  ja: ['市議会は木曜日に計画について投票する。'],
};

describe('detectLanguage', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    const expected = language === 'nl' || language === 'en' ? language : null;
    it(`takes ${language} for ${expected ?? 'neither Dutch nor English'}`, () => {
      for (const sentence of sentences) assert.equal(detectLanguage(sentence), expected, sentence);
    });
  }

  it('says of no text, figures and names alone that nothing tells', () => {
    for (const text of ['', ' \n', '1 234 - 56 %', '?!', '\ud800', '👩‍🚀 🚀']) assert.equal(detectLanguage(text), null);
  });

  it('tells a quotation from the article around it, paragraph by paragraph', () => {
    const paragraphs = ['nl', 'en', 'fr', 'nl', 'de', 'en'] as const;
    const article = paragraphs.map((language, i) => SENTENCES[language]!.slice(i % 3, (i % 3) + 2).join(' '));
    assert.deepEqual(
      article.map((paragraph) => detectLanguage(paragraph)),
      paragraphs.map((language) => (language === 'nl' || language === 'en' ? language : null)),
    );
    assert.equal(detectLanguage([...SENTENCES.nl!, SENTENCES.en![0]].join('\n\n')), 'nl');
  });

  it('takes the same time for a text of megabytes as for an article', () => {
    const text = 'de rechter doet over twee weken uitspraak '.repeat(500);
    const time = (one: string) => {
      const started = performance.now();
      for (let i = 0; i < 5; i++) detectLanguage(one);
      return performance.now() - started;
    };
    time(text);
    assert.ok(time(text.repeat(250)) < 20 * time(text) + 100);
  });
});
