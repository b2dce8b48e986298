import type { SegmentationRules } from '../rules.ts';

/** Growing lists of word offsets; `joined[i]` is 1 where word i continues the multi-word token of word i - 1. */
export interface TokenOffsets {
  readonly starts: number[];
  readonly ends: number[];
  readonly joined: number[];
}

/** No word is longer than this, in UTF-16 code units: a text without spaces stays linear to read. */
const MAX_WORD = 1000;

const SPACE = /\s/;
const PLAIN = /^(?:[a-z]+|[A-Z][a-z]+)$/;
const ADDRESS =
  /(?:(?:https?|ftps?|file):\/\/|www\.)[^\s<>"“”„«»]+|mailto:[^\s<>"“”]+|[\p{L}\p{N}_](?:[\p{L}\p{N}_.+-]{0,80})@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[@#](?=[\p{L}_])[\p{L}\p{M}\p{N}_]+/iuy;
const ADDRESS_TAIL = /(?:[.,;:!?'’”…]|\)(?=[^(]*$)|\])+$/u;
const DOMAIN =
  /[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)*\.(?:com|org|net|edu|gov|int|info|biz|nl|be|de|fr|eu|uk|us|tv|io|doc|docx|pdf|html?|xls|jpg|txt)(?![\p{L}\p{N}])(?:\/[^\s<>"“”„«»]*)?/iuy;
const DOTTED = /(?:\p{L}\.){2,}(?!\p{L}\p{L})/uy;
const EMOTICON = /(?:[:;=8][-o^']?[)(DPp\][/\\|*]+|\^_+\^|<3+)(?![\p{L}\p{N}])/uy;
const PHONE = /(?:\+?\d{1,3}[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?![\p{L}\p{N}])|\d{3}-\d{4}(?![-\p{L}\p{N}])/uy;
const BRACKETED = /\(\p{L}[\p{L}\p{M}]{0,30}-?\)-?\p{L}[\p{L}\p{M}\p{N}-]*/uy;
const RUN = /,,|''|``|\.{2,}|…+|--+|!+\??|\?+!?[?!]*|([*=_~#+<>^|\-—–])\1*/uy;
/** Of a word: letters, digits, and what joins or hyphenates them unseen. */
const CHARACTER = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]/u;
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const UPPER_START = /\p{Lu}\p{Ll}/uy;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

/**
 * Appends the words between two offsets of a text. Everything that one can see lands in exactly one word; what no
 * screen shows (controls, zero-width and direction marks) is no word by itself, or it would be somebody's name.
 */
export function tokenise(text: string, start: number, end: number, rules: SegmentationRules, into: TokenOffsets): void {
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text, at)) at++;
    if (at >= end) break;
    let stop = at + 1;
    while (stop < end && stop - at < MAX_WORD && !isSpace(text, stop)) stop++;
    if (stop < end && isLowSurrogate(text, stop)) stop--;
    tokeniseChunk(text, at, Math.max(stop, at + 1), rules, into);
    at = Math.max(stop, at + 1);
  }
}

/** A stretch without white space. */
function tokeniseChunk(text: string, start: number, end: number, rules: SegmentationRules, into: TokenOffsets): void {
  const chunk = text.slice(start, end);
  const beforeDigit = DIGIT.test(text.charAt(end + 1));
  if (PLAIN.test(chunk)) {
    pushWord(text, start, end, rules, into);
    return;
  }
  let at = 0;
  while (at < chunk.length) {
    const stop = tokenEnd(chunk, at, rules, beforeDigit);
    pushWord(text, start + at, start + stop, rules, into);
    at = stop;
  }
}

function pushWord(text: string, start: number, end: number, rules: SegmentationRules, into: TokenOffsets): void {
  const form = text.slice(start, end);
  if (!VISIBLE.test(form)) return;
  const split = rules.split(form, text.charAt(start - 1).trim(), text.slice(end, end + 2));
  into.starts.push(start);
  into.joined.push(0);
  if (split > 0 && split < form.length) {
    into.ends.push(start + split);
    into.starts.push(start + split);
    into.joined.push(1);
  }
  into.ends.push(end);
}

/** The end of the word that begins at `at`. */
function tokenEnd(chunk: string, at: number, rules: SegmentationRules, beforeDigit: boolean): number {
  const first = String.fromCodePoint(chunk.codePointAt(at)!);
  const rest = at === 0 || !CHARACTER.test(chunk.charAt(at - 1));
  if (rest) {
    const address = match(ADDRESS, chunk, at);
    if (address > at) return trimAddress(chunk, at, address);
  }
  if (CHARACTER.test(first)) return wordEnd(chunk, at, rules, beforeDigit);
  if (rules.bracketsJoin && first === '(') {
    const bracketed = match(BRACKETED, chunk, at);
    if (bracketed > at) return bracketed;
  }
  if (rest) {
    const apostrophe = match(rules.apostropheWord, chunk, at);
    if (apostrophe > at) return apostrophe;
    const emoticon = match(EMOTICON, chunk, at);
    if (emoticon > at) return emoticon;
  }
  // -ie: a clitic that is written as a word of its own.
  if (rules.hyphenJoins && at === 0 && first === '-' && CHARACTER.test(chunk.charAt(1)))
    return wordEnd(chunk, 1, rules, beforeDigit);
  const run = match(RUN, chunk, at);
  if (run > at) return run;
  let stop = at + first.length;
  while (stop < chunk.length && /\p{M}/u.test(chunk.charAt(stop))) stop++;
  return stop;
}

function wordEnd(chunk: string, at: number, rules: SegmentationRules, beforeDigit: boolean): number {
  for (const pattern of [DOMAIN, PHONE]) {
    const stop = match(pattern, chunk, at);
    if (stop > at && (pattern !== DOMAIN || /[a-z]{3}/i.test(chunk.slice(at, stop)))) return stop;
  }
  const dotted = match(DOTTED, chunk, at);
  if (dotted > at && (dotted === chunk.length || !CHARACTER.test(chunk.charAt(dotted)))) {
    return rules.hyphenJoins && /-\p{L}/uy.test(chunk.slice(dotted, dotted + 3))
      ? wordEnd(chunk, dotted + 1, rules, beforeDigit)
      : dotted;
  }
  let stop = at;
  while (stop < chunk.length) {
    const inner = run(chunk, stop);
    const joined = joinAt(chunk, at, inner, rules);
    stop = inner;
    if (joined === 0) break;
    stop += joined;
    if (stop >= chunk.length || !CHARACTER.test(String.fromCodePoint(chunk.codePointAt(stop)!))) break;
  }
  return withFullStop(chunk, at, stop, rules, beforeDigit);
}

/** How many characters at `stop` keep the word going: a joining mark, or a bracketed ending. */
function joinAt(chunk: string, at: number, stop: number, rules: SegmentationRules): number {
  if (stop >= chunk.length) return 0;
  const mark = chunk.charAt(stop);
  const before = chunk.charAt(stop - 1);
  const after = chunk.charAt(stop + 1);
  const lettersAround = LETTER.test(before) && LETTER.test(after);
  const digitsAround = DIGIT.test(before) && DIGIT.test(after);
  const partBefore = chunk.slice(at, stop);
  switch (mark) {
    case "'":
    case '’':
    case '`':
    case '´':
      return CHARACTER.test(after) ? 1 : possessive(chunk, at, stop, rules) ? 1 : 0;
    case '.': {
      if (!CHARACTER.test(after)) return 0;
      // A missing space after a sentence (einde.De) is an end; dotted names (sp.a, 1.89, v.Chr) go on.
      UPPER_START.lastIndex = stop + 1;
      if (UPPER_START.test(chunk) && stop - at > 1) return 0;
      if (
        lettersAround &&
        stop - at > 4 &&
        !rules.abbreviations.has(partBefore.toLowerCase()) &&
        /^\p{Ll}+$/u.test(partBefore) &&
        /^\p{Ll}{4,}/u.test(chunk.slice(stop + 1))
      )
        return 0;
      return 1;
    }
    case ',':
    case ':':
      return digitsAround ? 1 : 0;
    case '&':
      return LETTER.test(after) || DIGIT.test(after) ? 1 : 0;
    case '/':
      if (digitsAround) return 1;
      if (!CHARACTER.test(after)) return stop - at === 1 && after === '' ? 1 : 0;
      return rules.slashJoins || (stop - at === 1 && /^\p{L}{1,2}(?!\p{L})/u.test(chunk.slice(stop + 1))) ? 1 : 0;
    case '@':
      return lettersAround ? 1 : 0;
    case '%':
    case '°':
      return rules.hyphenJoins && after === '-' && LETTER.test(chunk.charAt(stop + 2)) ? 2 : 0;
    case '(': {
      const ending = /^\(\p{L}{1,4}\)/u.exec(chunk.slice(stop, stop + 8));
      return ending ? ending[0].length : 0;
    }
    case '-':
    case '‑':
      return hyphenAt(chunk, at, stop, rules);
    default:
      return 0;
  }
}

function hyphenAt(chunk: string, at: number, stop: number, rules: SegmentationRules): number {
  const after = chunk.charAt(stop + 1);
  // A first half (in- en uitvoer), or a word broken off.
  if (stop + 1 === chunk.length || /[,;.!?)]/.test(after))
    return LETTER.test(chunk.charAt(stop - 1)) && (rules.hyphenJoins || stop - at < 4) ? 1 : 0;
  if (rules.hyphenJoins) return CHARACTER.test(after) || after === "'" || after === '’' || after === '(' ? 1 : 0;
  if (!CHARACTER.test(after)) return 0;
  const part = chunk.slice(at, stop).toLowerCase();
  return rules.joiningPrefixes.has(part) && LETTER.test(after) ? 1 : 0;
}

function possessive(chunk: string, at: number, stop: number, rules: SegmentationRules): boolean {
  // Only where no quotation could end here: nothing of the kind stands before the word.
  return stop + 1 === chunk.length && at === 0 && /s/i.test(chunk.charAt(stop - 1)) && !rules.hyphenJoins;
}

/** Takes the full stop into abbreviations and initials. */
function withFullStop(chunk: string, at: number, stop: number, rules: SegmentationRules, beforeDigit: boolean): number {
  if (chunk.charAt(stop) !== '.' || chunk.charAt(stop + 1) === '.') return stop;
  const word = chunk.slice(at, stop);
  const lower = word.toLowerCase();
  if (beforeDigit && stop + 1 === chunk.length && rules.numbered.has(lower)) return stop + 1;
  if (rules.abbreviations.has(lower) || rules.titles.has(lower)) return stop + 1;
  if (/^\p{Lu}$/u.test(word)) return stop + 1;
  // J.-P., A.B, Joh.-Seb.: dotted inside means dotted at the end.
  if (/^(?:\p{L}{1,3}\.-?)+\p{L}{1,3}$/u.test(word)) return stop + 1;
  return stop;
}

/** The end of the letters, digits and marks from `at`. */
function run(chunk: string, at: number): number {
  let stop = at;
  while (stop < chunk.length) {
    const code = chunk.charCodeAt(stop);
    const width = code >= 0xd800 && code < 0xdc00 && isLowSurrogate(chunk, stop + 1) ? 2 : 1;
    if (!CHARACTER.test(chunk.slice(stop, stop + width))) break;
    stop += width;
  }
  return stop;
}

function trimAddress(chunk: string, at: number, stop: number): number {
  const tail = ADDRESS_TAIL.exec(chunk.slice(at, stop));
  return tail && tail.index > 0 ? at + tail.index : stop;
}

function match(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(chunk) ? pattern.lastIndex : -1;
}

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && SPACE.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}
