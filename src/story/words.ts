/** A word of a text in the form that is compared, with its place. */
export interface Word {
  /** Lower case without accents, possessive and common endings: `havens`, `haven` and `Haven's` are one. */
  readonly term: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital although no sentence begins there: part of a name. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/** What stands before a word that begins a sentence, a heading or a quotation. */
const SENTENCE_START = /(?:^|[.!?:…]["”’')\]]*\s*|[“"‘'(]|\n)\s*$/u;

/** The words of a text, those that every text has left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const isNumber = /^\d/.test(written);
    const term = isNumber ? numeral(written) : termOf(written);
    if (term === '') continue;
    const isName =
      !isNumber && /^\p{Lu}/u.test(written) && !SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
    words.push({ term, start, end: start + written.length, isName, isNumber });
  }
  return words;
}

/** Lower case, no accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/**
 * Light stemming for both languages at once: enough to bring plurals and verb forms together, never so much that short
 * words meet. Names go through it too, which does them no harm as long as all of them do.
 */
function termOf(written: string): string {
  const word = folded(written).replace(/'s$|'$/, '');
  if (COMMON.has(word)) return '';
  const stem =
    word.length > 5 ? word.replace(/(?:ingen|ings|ing|ende|ers|ies|ed|en|er|es|s|e|t)$/, '') : word.replace(/s$/, '');
  return stem.length >= 3 ? stem : word;
}

/** `1,200`, `1.200` and `1200` are one number; a decimal stays what it is. */
function numeral(written: string): string {
  return written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
}

/** Words that tell nothing about which event a text is about: function words, reporting, the calendar. */
const COMMON: ReadonlySet<string> = new Set(
  `de het een en van in is dat die op te zijn met voor niet aan er om ook als dan maar bij of uit door over ze zich hij
  heeft hebben had hadden was waren werd werden worden wordt naar nog wel geen meer dit deze kan kunnen kon konden zal
  zullen zou zouden moet moeten moest mag mogen wil willen wilde wij we ik je jij u hun hen haar zij mijn ons onze wat
  wie waar hoe waarom wanneer tot tegen na tussen onder volgens omdat toen zo al alle allen alleen veel vele nieuw
  nieuwe ander andere jaar jaren mensen tijdens sinds zegt zei zeggen gezegd aldus laat liet laten weten vertelt
  vertelde meldt meldde stelt vindt denkt eerste tweede eens even twee drie vier vijf hier daar nu toch zonder binnen
  buiten zelf iemand niets iets weer gaat gaan ging gegaan gekomen geworden gebleken komt komen kwam maken maakt doen doet staat staan ligt vanaf
  verder volgend volgende vorig vorige afgelopen komend komende week weken maand maanden dag dagen uur uren minuten
  vandaag gisteren morgen ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
  februari maart april mei juni juli augustus september oktober november december ongeveer circa bijna ruim nadat
  voordat terwijl zodat hoewel maar want dus echter daarom daardoor hiermee waarbij waardoor heel erg zeer beide beiden
  elk elke ieder iedere enkele enige sommige steeds vaak altijd nooit mogelijk volgens reactie bekend nieuws artikel
  the of and to in that it for on are with as at be by this have from or not but all were when there an can your which
  their said if will each about up out them then she many some so these would other into has more her him like time no
  could my than first never nothing nobody none neither nor been its who now people made over did down only after i you they his our me us where why because
  says say saying new year years while during since against before between should may might must does do any most a he
  being both also still just even very such per via told tell tells added according reported report reports week weeks
  month months day days hour hours minutes today yesterday tomorrow morning afternoon evening night monday tuesday
  wednesday thursday friday saturday sunday january february march june july august october last next two three four
  five one what how whether however although though until under without within around later earlier once another both
  news article had cannot can't don't won't isn't wasn't didn't doesn't it's there's that's we're they're`
    .split(/\s+/)
    .filter(Boolean),
);
