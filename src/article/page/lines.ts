import { type Block, collapse, isFinished } from './blocks.ts';

/** What a page says of its article, for telling its small print from its text. */
export interface KnownFacts {
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * Leaves out the lines that sites put among and around the paragraphs of an article: pointers to other pieces with the
 * lists that belong to them, bylines and times, credits, appeals, pull quotes that repeat the text.
 */
export function withoutBoxLines(blocks: readonly Block[], facts: KnownFacts): Block[] {
  const text = afterTitle(blocks, facts.title);
  const folded = text.map((block) => fold(block.text));
  const kept: Block[] = [];
  let inPointerList = false;
  for (const [at, block] of text.entries()) {
    const mostlyLinked = block.linked > block.text.length * 0.6;
    if (isPointer(block, mostlyLinked)) {
      inPointerList = block.text.length < 60;
      continue;
    }
    if (inPointerList && mostlyLinked) continue;
    inPointerList = false;
    if (isBoxLine(block.text) || isLabel(block) || isSmallPrint(block.text, facts)) continue;
    if (sameTitle(block.text, facts.title)) continue;
    if (repeats(folded, at)) continue;
    kept.push(block);
  }
  return withoutTail(kept, facts);
}

export function sameTitle(one: string, other: string | null): boolean {
  return other !== null && fold(one) === fold(other);
}

/** Labels above a headline go with it. */
function afterTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const head = blocks.slice(0, 8).findIndex((block) => sameTitle(block.text, title));
  if (head <= 0) return blocks;
  const before = blocks.slice(0, head).filter((block) => block.text.length >= 60 && isFinished(block.text));
  return [...before, ...blocks.slice(head)];
}

/** Lines that point elsewhere; the colon, a link or their shortness tells them from sentences that begin alike. */
const POINTER =
  /^(?:lees|bekijk|luister|kijk|zie)\s+(?:ook|verder|meer|hier|terug)\b|^(?:lees|bekijk) hier\b|^ook interessant\b|^meer (?:over|nieuws|lezen)\b|^(?:read|see|watch|listen)\s+(?:also|more|next)\b|^(?:read|watch|listen)\s*:|^(?:also read|related|recommended|more on this story|more from|explore more)\b/i;
/** Lines that point below themselves: `Bekijk hieronder het gesprek:`. */
const POINTER_BELOW =
  /^(?:lees|bekijk|beluister|luister|kijk|watch|listen|see)\b.{0,120}\b(?:hieronder|onder de (?:video|audio|foto)|below)\b/i;

function isPointer({ text, linked }: Block, mostlyLinked: boolean): boolean {
  if (POINTER_BELOW.test(text) && text.length <= 160 && (linked > 0 || /[:.]$/.test(text))) return true;
  return POINTER.test(text) && (mostlyLinked || linked > 0 || /:$|^[^.!?]{0,60}$|^[^.!?:]{0,30}:/.test(text));
}

const BOX_LINES: readonly RegExp[] = [
  // Advertisements and their markers.
  /^(?:advertenties?|advertisement|ad|sponsor(?:ed)? (?:message|content)|paid content|skip advertisement|scroll to continue|advertisement · scroll to continue)$/i,
  // The text goes on.
  /^(?:de )?(?:tekst|artikel) (?:loopt|gaat) (?:door|verder) (?:onder|na)\b.{0,60}$/i,
  /^(?:story|article|text) continues (?:below|after)\b.{0,60}$/i,
  // Newsletters, channels, notifications.
  /^(?:schrijf|meld) je (?:in|aan)\b.{0,160}$/i,
  /^(?:sign up|subscribe) (?:for|to)\b.{0,160}$/i,
  /^(?:join|follow|volg) (?:us|ons|our)\b.{0,160}$/i,
  /^(?=.*\b(?:meldingen|notificaties|push-?berichten|notifications)\b).{0,60}\b(?:zet|schakel|turn)\b.{0,60}\b(?:aan|in|on)[.!]?$/i,
  /^(?=.*\b(?:newsletter|nieuwsbrief)\b)(?=.*\b(?:sign up|subscribe|schrijf je in|meld je aan|aanmelden|inbox|mailbox)\b)(?=.*\b(?:your?|je|jouw|uw?|here|hier)\b).{0,260}$/i,
  /^altijd (?:direct )?op de hoogte\b.{0,160}$/i,
  /^(?:je|jij|u) ontvangt deze (?:(?:e-?)?mail|nieuwsbrief)\b|^you (?:are receiving|received) this (?:e-?mail|newsletter)\b/i,
  /^(?:bekijk|view|open) .{0,30}\bin (?:je|uw|your) browser\b/i,
  // Calls to write, to give, to share.
  /^(?=.{0,160}$).*\b(?:nieuws)?tip(?:s)?\b.*\b(?:redactie|mail|stuur|whatsapp|journalisten|email)\b/i,
  /^(?:wilt u|wil je) .{0,60}\b(?:delen met|doorgeven aan)\b.{0,100}$/i,
  /^(?:we hope you (?:appreciated|enjoyed) this|if you (?:appreciate|value) (?:our|this))\b/i,
  /^(?:please )?support (?:us|our (?:journalism|reporting|work))\b.{0,200}$/i,
  /^(?:deel dit (?:artikel|bericht)|deel (?:via|op)|dit delen|share (?:this|on))\b.{0,40}$/i,
  /(?:^|[.!?]\s+)(?:become a (?:member|subscriber)|word (?:nu )?(?:lid|abonnee))\b/i,
  /(?:^|[.!?]\s+)(?:probeer|try)\b.{0,40}\b(?:weken|maand(?:en)?|weeks|months?)\s+(?:voor|gratis|for|free)\b/i,
  /^(?:enjoying|enjoyed|like|liked)\s+(?:this|our|what)\b.{0,40}\?$/i,
  /^download (?:de|onze|the|our)\b.{0,60}\bapp\b/i,
  /^(?:dit artikel|deze samenvatting|this (?:article|summary))\b.{0,80}\b(?:AI|automatisch|automatically)\b/i,
  // Credits of pictures and films.
  /^(?:foto|beeld|photo(?:graph)?|image|video|©)\s?(?::|door\b|by\b|©).{0,80}$/i,
  /^(?:hide|toggle) caption$|^video ad feedback$|^\d\d?:\d\d - source:.{0,60}$/i,
  // Who else worked on it, and where else it stood.
  /^\(?(?:additional )?(?:reporting|writing|editing) by\b.{0,160}$/i,
  /^(?:met medewerking van|mede door)\b.{0,120}$/i,
  /^\(?(?:a version of )?this (?:article|story|piece)\b.{0,40}\b(?:appear(?:s|ed)|was (?:originally|first) published|has not been edited|is published from)\b/i,
  /^(?:een versie van )?dit (?:artikel|stuk|verhaal|bericht)\b.{0,30}\b(?:verscheen|verschenen|gepubliceerd)\b/i,
  /^our standards:/i,
  /^filed under\b.{0,160}$/i,
  /^op (?:alle|deze) (?:verhalen|artikelen|teksten)\b.{0,80}\b(?:copyright|auteursrecht)\b/i,
  /^(?:©|copyright\b).{0,160}$/i,
  // Comments and clicks.
  /^(?:reageer|reacties|comments|geef een reactie|leave a comment)\b.{0,30}$/i,
  /^(?:klik|click) (?:hier|here)\b.{0,60}$/i,
];

/** What stands on buttons, and who delivered the text. As heads of sections some of these are words of the article. */
const LABEL =
  /^(?:follow(?:ing)?\b.{0,50}|volg(?:end)?\b.{0,50}|gift this article|save(?: article)?|bewaar(?: artikel)?|copy link|kopieer link|summary|samenvatting|\d+ (?:comments|reacties)|(?:door|bron|tekst|source)\s*:.{1,60})$/i;

function isLabel({ kind, text }: Block): boolean {
  return kind !== 'heading' && !isFinished(text) && LABEL.test(text);
}

/** Where the text stops for those who have not paid; `paywall.ts` decides what it means. */
const STOP_LINE =
  /^(?:verder lezen\s?\?|wil je (?:dit artikel )?verder lezen|lees (?:dit artikel )?verder (?:met|als|voor)|al (?:een )?abonnee\s?\?|already a subscriber\s?\?|subscribe to (?:continue|read)|to (?:continue|keep) reading|this (?:article|content|story) is (?:only )?(?:available )?(?:for|to) (?:paying )?subscribers)/i;

function isBoxLine(text: string): boolean {
  if (text.length > 400) return false;
  return BOX_LINES.some((pattern) => pattern.test(text)) || (text.length <= 240 && STOP_LINE.test(text));
}

/** Words that stand around a date or a name and say nothing else. */
const FRAME_WORDS =
  /\b(?:gepubliceerd|geplaatst|geschreven|laatst|laatste|gewijzigd|aangepast|bijgewerkt|update|updated|published|posted|modified|last|first|on|op|om|at|by|door|van|tekst|uur|uren|minuten|minuut|min|geleden|leestijd|een|an|a|hours?|minutes?|mins?|ago|read|reading|time|gmt|utc|est|edt|cet|cest|bst|am|pm|nieuwsbericht|nieuws|news|story|press|release|persbericht|correspondent|redacteur|redactie|verslaggever|reporter|editor|staff|writer|in|binnenland|buitenland)\b/gi;
const CALENDAR_WORDS =
  /\b(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aart|rt|arch|ar)|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?|ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|vandaag|gisteren|today|yesterday)\b/gi;

/** A line of nothing but a name and a time: bylines, the times of a live blog, reading times. */
function isSmallPrint(text: string, { author }: KnownFacts): boolean {
  if (text.length > 160) return false;
  // Tickers, labels and buttons: `TRENDING`, `AEX -0,3 %`.
  if (text.length <= 30 && !/\p{Ll}/u.test(text) && !/[.!?]$/.test(text)) return true;
  const unsigned = author === null ? text : text.replaceAll(author, ' ');
  const rest = unsigned
    .replace(/\b[ap]\.m\.?/gi, '')
    .replace(CALENDAR_WORDS, '')
    .replace(FRAME_WORDS, '')
    .replace(/[\d\P{L}]+/gu, '');
  return rest === '' && (/\d/.test(text) || (unsigned !== text && text.length <= 80));
}

/** Longer texts are no pull quotes; where there are more blocks, looking for them takes too long. */
const PULL_QUOTE_CHARACTERS = 300;
const MAX_COMPARED = 800;

/** Whether a block stands again within another, as a pull quote does; of two alike the first stays. */
function repeats(folded: readonly string[], at: number): boolean {
  const own = folded[at]!;
  if (own.length < 25 || own.length > PULL_QUOTE_CHARACTERS || folded.length > MAX_COMPARED) return false;
  return folded.some((other, index) => {
    if (index === at) return false;
    return other === own ? index < at : other.length > own.length && other.includes(own);
  });
}

/** Heads of what stands beneath an article: comments, sources, who wrote it, who pays. */
const TAIL_HEAD =
  /^(?:reageren|reageer|reacties|comments|discussion|(?:join the )?conversation|what readers (?:are saying|say|think)|wat lezers (?:zeggen|vinden)|disclosure|about (?:the authors?|us)|over (?:de auteurs?|ons)|(?:the )?authors?|partners|sources|bronnen|bronvermelding|references|referenties|footnotes|voetnoten|noten|contact|perscontact|noot voor de (?:pers|redactie)|notes? to editors?|lees (?:ook|verder|meer)|meer (?:over|nieuws)|gerelateerd|related|read (?:more|next)|you (?:might|may) also like|deel dit|share this)\b/i;
/** The tail has no more of the text than this. */
const TAIL_SHARE = 0.35;

/** Leaves out what is beneath the last paragraph: the tail under a telling head, heads without text, the author's portrait. */
function withoutTail(blocks: readonly Block[], facts: KnownFacts): Block[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let above = 0;
  let end = blocks.findIndex((block, at) => {
    above += block.text.length;
    return at > 0 && block.kind === 'heading' && TAIL_HEAD.test(block.text) && total - above < total * TAIL_SHARE;
  });
  if (end < 0) end = blocks.length;
  const isTail = tailLine(facts);
  while (end > 0 && isTail(blocks[end - 1]!)) end--;
  return blocks.slice(0, end);
}

function tailLine({ author }: KnownFacts): (block: Block) => boolean {
  const names = (author ?? '')
    .split(/,| en | and /)
    .map((name) => name.trim())
    .filter((name) => name.length > 4);
  return ({ kind, text }) => {
    if (kind === 'heading') return true;
    if (text.length > 300) return false;
    if (names.some((name) => text.startsWith(name)) && PORTRAIT.test(text)) return true;
    return /\bcontact\b/i.test(text) && /\btelefoon|\btel\b|\be-?mail\b|\bphone\b|@/i.test(text);
  };
}

const PORTRAIT =
  /\b(?:is (?:an?|the|een|de|redacteur|verslaggever|journalist|correspondent|hoogleraar|chef)|covers|writes|reports|contributed|schrijft|werkt|works|volgt)\b/;

function fold(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
