import type { Language } from '../../../core/article.ts';
import { describePositions, type PositionCase } from '../../../test/position-cases.ts';

const cases: Readonly<Record<Language, readonly PositionCase[]>> = {
  nl: [
    // What was said before, by a pronoun or by none.
    [
      'Het chemiebedrijf schrapt 300 banen. Dat maakte het bedrijf woensdag bekend bij de halfjaarcijfers.',
      ['het bedrijf', 'maakte ... bekend', 'Het chemiebedrijf schrapt 300 banen'],
    ],
    [
      'De wethouder wil de haven dempen. Het CDA sloot zich daarbij aan.',
      ['De wethouder', 'wil', 'de haven dempen'],
      ['Het CDA', 'sloot ... aan', 'de haven dempen'],
    ],
    [
      'Wethouder Els Bakker zei dat de kade veilig is. De bewoners geloven er weinig van.',
      ['Wethouder Els Bakker', 'zei', 'de kade veilig is'],
      ['De bewoners', 'geloven', 'de kade veilig is'],
    ],
    [
      'Jan Kok beschuldigt de club van fraude. De club ontkent.',
      ['Jan Kok', 'beschuldigt ... van', 'fraude'],
      ['De club', 'ontkent', 'fraude'],
    ],
    [
      'De regering wil het bericht bevestigen noch ontkennen.',
      ['De regering', 'wil', 'het bericht bevestigen noch ontkennen'],
    ],
    ['Jan Kok was dronken, wat hij ontkent.', ['hij', 'ontkent', 'Jan Kok was dronken']],
    // Behind the colon stands why.
    ['De PVV juicht de ingreep toe: het is genoeg.', ['De PVV', 'juicht ... toe', 'de ingreep']],
    ['Hij bedankte de brandweer.', ['Hij', 'bedankte', 'de brandweer']],
    ['Hij bedankte de brandweer voor de hulp.', ['Hij', 'bedankte ... voor', 'de hulp']],
    // What opens the sentence: a clause, a participle, what is refused; not a clause of its own.
    ['Dat de bond al in mei op de hoogte was, ontkent hij.', ['hij', 'ontkent', 'de bond al in mei op de hoogte was']],
    ['Gedwongen ontslagen sluit ze niet uit.', ['ze', 'sluit ... uit', 'Gedwongen ontslagen']],
    ['Excuses van Kok wil hij niet meer horen.', ['hij', 'wil', 'Excuses van Kok']],
    ['Namen wil hij niet noemen.'],
    [
      'De hoogte ligt nog niet vast, benadrukte ze, en bewoners krijgen in het najaar de ruimte om mee te praten.',
      ['ze', 'benadrukte', 'bewoners krijgen in het najaar de ruimte om mee te praten'],
    ],
    // An answer in the words of the one who gives it; a source in an aside.
    [
      'Jan Kok zat naast zijn advocaat. Nee, hij had nooit iets van de diefstal geweten.',
      ['hij', 'Nee', 'hij had nooit iets van de diefstal geweten'],
    ],
    [
      'Wethouder Els Bakker kwam langs. Nieuwe regels zijn wat haar betreft niet uitgesloten.',
      ['haar', 'wat haar betreft', 'Nieuwe regels zijn wat haar betreft niet uitgesloten'],
    ],
    [
      'Kenners wijzen op de aanvoer van wapens, die volgens een VN-rapport via Libië loopt.',
      ['Kenners', 'wijzen op', 'de aanvoer van wapens'],
      ['een VN-rapport', 'volgens', 'die volgens een VN-rapport via Libië loopt'],
    ],
    // A denial within what is said is not the verb's; a pronoun that is named something.
    [
      'In een brief schrijft ze dat niet elke klacht een arts vereist.',
      ['ze', 'schrijft', 'niet elke klacht een arts vereist'],
    ],
    [
      'De verzekeraar noemt dat "een sympathiek idee", maar vindt het geen taak van een verzekeraar.',
      ['De verzekeraar', 'noemt', 'een sympathiek idee'],
      ['De verzekeraar', 'vindt', 'het geen taak van een verzekeraar'],
    ],
    // Sight, threat and wish in another sense.
    ['De bank ziet in de ingreep een teken dat de kosten dalen.', ['De bank', 'ziet', 'een teken dat de kosten dalen']],
    ['De VVD ziet de torens niet zitten.', ['De VVD', 'ziet ... zitten', 'de torens']],
    ['In de dorpen dreigen 900 patiënten zonder dokter te komen.'],
    ['Huisarts Jan Kok had in zijn boot willen zitten.'],
    ['Tegen Jan Kok is donderdag achttien maanden cel geëist.', ['', 'geëist', 'achttien maanden cel']],
    // A quotation behind a document is whose document it is; one with a source within it counts as a whole.
    [
      'Hoogleraar Els Bakker is niet verbaasd. Uit haar onderzoek komt naar voren dat artsen willen verhuizen. "Het probleem is de baan van de ander."',
      ['haar onderzoek', 'komt', 'artsen willen verhuizen'],
      ['haar', '', 'Het probleem is de baan van de ander'],
    ],
    [
      'Directeur Els Bakker vertelt over haar zoon. "Hij vraagt nog steeds wanneer hij mag zwemmen."',
      ['Directeur Els Bakker', '', 'Hij vraagt nog steeds wanneer hij mag zwemmen'],
      ['Hij', 'vraagt', 'wanneer hij mag zwemmen'],
    ],
    [
      'De gemeente heeft directeur Els Bakker ontslagen. "Ik had het echt niet zien aankomen."',
      ['directeur Els Bakker', '', 'Ik had het echt niet zien aankomen'],
    ],
    // In an interview whose answers are quoted, every paragraph in quotation marks is an answer.
    [
      'Schaatscoach Tineke Bergsma stopt.\n\nWaarom nu?\n\n"Omdat ik het anders nooit meer doe."\n\nDe bond was verrast.\n\n"De bond wist het in augustus al."\n\nWie moet u opvolgen?\n\n"Iemand die goed kan luisteren."',
      ['Schaatscoach Tineke Bergsma', '', 'Omdat ik het anders nooit meer doe'],
      ['Schaatscoach Tineke Bergsma', '', 'De bond wist het in augustus al'],
      ['Schaatscoach Tineke Bergsma', '', 'Iemand die goed kan luisteren'],
    ],
  ],
  en: [
    // What is said of the clause before; not of what stands in the same sentence.
    ['Kano has filled the dam, a claim officials dispute.', ['officials', 'dispute', 'Kano has filled the dam']],
    ['The crew fled first, something the captain denies.', ['the captain', 'denies', 'The crew fled first']],
    [
      'Officials said the road was safe. A poll suggests 44% of drivers back the plan and 39% oppose it.',
      ['Officials', 'said', 'the road was safe'],
      ['A poll', 'suggests', '44% of drivers back the plan and 39% oppose it'],
    ],
    ['Ann Cole came late. No, she had not read the letter.', ['she', 'No', 'she had not read the letter']],
    [
      'Ann Cole suspects that lamps attract moths. That would leave bats exposed to traffic.',
      ['Ann Cole', 'suspects', 'lamps attract moths'],
      ['Ann Cole', 'would', 'That would leave bats exposed to traffic'],
    ],
    [
      'The union said drivers were tired. It would be the third strike this year.',
      ['The union', 'said', 'drivers were tired'],
    ],
    // Behind *and* the main clause goes on.
    [
      'In a letter, it says the strategy has failed and proposes splitting off the freight arm.',
      ['it', 'says', 'the strategy has failed'],
      ['it', 'proposes', 'splitting off the freight arm'],
    ],
    [
      'Police believe a second man was hurt and are asking witnesses to come forward.',
      ['Police', 'believe', 'a second man was hurt'],
      ['Police', 'asking', 'come forward'],
    ],
    // Who speaks stands before an aside, or behind a verb that looks like a noun.
    [
      "Outside court, Lee Cole's sister, who asked not to be named, said the family was shocked.",
      ["Lee Cole's sister", 'said', 'the family was shocked'],
    ],
    [
      'The sample comes from three cities, points out Colin Barrow, an ecologist who was not involved in the work.',
      ['Colin Barrow', 'points out', 'The sample comes from three cities'],
    ],
    [
      'Her group plans to fit half the lamps in Leiden with sensors.',
      ['group', 'plans', 'fit half the lamps in Leiden with sensors'],
    ],
    // Whom it is told, what precedes the clause, and what is put at a figure.
    [
      'There had been no movement at all, he told waiting reporters.',
      ['he', 'told', 'There had been no movement at all'],
    ],
    ['Reached by phone, a crew member denied that.'],
    [
      'The Institute of Directors puts the cost to the region at £22m a day.',
      ['The Institute of Directors', 'puts', 'the cost to the region at £22m a day'],
    ],
    ['The lobby has called a general meeting for next week.'],
    ['Farmers vowed to block roads again after parliament approved a plan.', ['Farmers', 'vowed', 'block roads again']],
    ['Ekai Cole spoke standing by an upturned boat.'],
    [
      'There had been no movement at all, Pat Cole told reporters. "They offered us the same money in a nicer folder."',
      ['Pat Cole', 'told', 'There had been no movement at all'],
      ['Pat Cole', '', 'They offered us the same money in a nicer folder'],
    ],
  ],
};

describePositions('positions of running text', cases);
