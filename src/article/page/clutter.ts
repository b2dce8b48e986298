import type { Block } from './blocks.ts';
import { type DomDocument, type DomElement, type DomNode, following, isElement, TEXT } from './dom.ts';

/** Deeper nesting than any page of people: Chromium flattens at 512, news pages stay below 60. */
const MAX_DEPTH = 300;
/** Whether the tree can be walked by recursion and by Readability, whose work grows with depth times size. */
export function isTooDeep(document: DomDocument): boolean {
  const root = document.documentElement;
  let depth = 0;
  for (let node: DomNode | null = root; node !== null && root !== null; ) {
    if (node.firstChild !== null) {
      depth++;
      if (depth > MAX_DEPTH) return true;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return false;
}

/** Elements that hold no article text, whatever they are called. */
const NEVER_TEXT =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,picture,button,input,select,textarea,' +
  'nav,dialog,figcaption,[hidden],[role=navigation],[role=dialog],[role=alertdialog],[role=search],[aria-modal=true]';

/** Consent managers, by the names that their makers give their layers. */
const CONSENT_LAYER =
  /onetrust|didomi|cookie-?(?:banner|consent|notice|wall|law|bar|melding)|usercentrics|cmpbox|qc-cmp|sp_message|truste|cookiebot/;

/** Names of boxes around an article. Matched per word of a class or id, on boxes that hold little of the page's text. */
const BOX =
  /(?:^|[\s_-])(?:newsletters?|nieuwsbrief|related|gerelateerde?|lees-?ook|read-?also|read-?more|also-?read|see-?also|recommend(?:ed|ations?)?|aanbevolen|share|sharing|delen|deel-?knoppen|socials?|comments?|reacties?|disqus|promo|adverts?|advertenties?|advertisements?|ads?|sponsored|breadcrumbs?|kruimelpad|tags|tag-?list|captions?|bijschrift|credits?|toolbar|sidebar|outbrain|taboola|most-?read|meest-?gelezen|sign-?up|subscribe|abonneer|paywall|login|popup|modal|overlay|skip-?link|player|pull-?quote|corrections-?link|rating|poll)(?:$|[\s_-])/;
/** Names of the small print around a headline; only where it is short. */
const SMALL_PRINT =
  /(?:^|[\s_-])(?:by-?lines?|authors?|auteurs?|time-?stamp|publish(?:ed)?-?date|publication-?date|pub-?date|datum|meta-?data|post-?meta|entry-?meta|reading-?time|leestijd)(?:$|[\s_-])/;
const SMALL_PRINT_CHARACTERS = 160;
/** A box with more of the page's text than this is the article itself, or holds it. */
const BOX_SHARE = 0.25;

/** Takes out of a page what no reader would call its article: menus, boxes, captions, consent layers, small print. */
export function removeClutter(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(NEVER_TEXT)]) element.remove();
  for (const figure of [...document.querySelectorAll('figure')])
    if (figure.querySelector('blockquote,table,p,pre') === null) figure.remove();

  const body = document.body;
  const sizes = textSizes(body);
  const total = sizes.get(body)?.text ?? 0;
  for (let node: DomNode | null = body.firstChild; node !== null; ) {
    const doomed: boolean = isElement(node) && isClutter(node, sizes.get(node), total);
    const next: DomNode | null = following(node, body, !doomed);
    if (doomed) node.remove();
    node = next;
  }
}

interface Size {
  text: number;
  linked: number;
}

function isClutter(element: DomElement, size: Size | undefined, total: number): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  if (names.length === 1 || size === undefined) return false;
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  if (CONSENT_LAYER.test(words) && size.text < total * 0.9) return true;
  if (SMALL_PRINT.test(words) && size.text <= SMALL_PRINT_CHARACTERS) return true;
  if (!BOX.test(words)) return false;
  return size.text < total * BOX_SHARE || size.linked > size.text * 0.7;
}

/** Characters of text, and of linked text, in each element: one walk, so that a page cannot make it quadratic. */
function textSizes(root: DomElement): Map<DomNode, Size> {
  const sizes = new Map<DomNode, Size>([[root, { text: 0, linked: 0 }]]);
  const open: { node: DomNode; size: Size; links: boolean }[] = [{ node: root, size: sizes.get(root)!, links: false }];
  for (let node = following(root, root, true); node !== null; node = following(node, root, true)) {
    while (open.at(-1)!.node !== node.parentNode) close(open);
    const parent = open.at(-1)!;
    if (node.nodeType === TEXT) {
      const length = (node.textContent ?? '').replace(/\s+/g, ' ').length;
      parent.size.text += length;
      if (parent.links) parent.size.linked += length;
    } else if (isElement(node)) {
      const size = { text: 0, linked: 0 };
      sizes.set(node, size);
      open.push({ node, size, links: parent.links || node.localName === 'a' });
    }
  }
  while (open.length > 1) close(open);
  return sizes;
}

function close(open: { size: Size }[]): void {
  const done = open.pop()!;
  const parent = open.at(-1);
  if (parent === undefined) return;
  parent.size.text += done.size.text;
  parent.size.linked += done.size.linked;
}

/** Lines that sites put between paragraphs; the colon or a link tells them from sentences that begin alike. */
const POINTER =
  /^(?:lees|bekijk|luister|kijk|zie)\s+(?:ook|verder|meer|hier|terug)\b|^(?:lees|bekijk) hier\b|^ook interessant\b|^meer (?:over|nieuws|lezen)\b|^(?:read|see|watch|listen)\s+(?:also|more|next)\b|^(?:also read|related|recommended|more on this story|more from)\b/i;
const BOX_LINE =
  /^(?:advertentie|advertisement|(?:schrijf|meld) je (?:in|aan)\b.{0,80}|sign up (?:for|to)\b.{0,80}|deel (?:dit artikel|via|op)\b.{0,40}|share (?:this|on)\b.{0,40}|volg ons\b.{0,60}|follow us\b.{0,60}|(?:foto|beeld|photo|image|©)\s?:?.{0,80}|reageer|reacties|comments|(?:klik|click) (?:hier|here)\b.{0,60}|tekst loopt (?:door|verder) onder\b.{0,60}|de tekst gaat verder onder\b.{0,60})$/i;

/** Leaves out the pointers and box lines that stand among the paragraphs, and the lists that belong to a pointer. */
export function withoutPointers(blocks: readonly Block[], title: string | null): Block[] {
  const kept: Block[] = [];
  let inPointerList = false;
  for (const block of blocks) {
    const mostlyLinked = block.linked > block.text.length * 0.6;
    const points =
      POINTER.test(block.text) &&
      (mostlyLinked || block.linked > 0 || /:$|^[^.!?]{0,60}$|^[^.!?:]{0,30}:/.test(block.text));
    if (points) {
      inPointerList = block.text.length < 60;
      continue;
    }
    if (inPointerList && mostlyLinked) continue;
    inPointerList = false;
    if (block.text.length <= 140 && BOX_LINE.test(block.text)) continue;
    if (block.text === kept.at(-1)?.text) continue;
    if (kept.length === 0 && title !== null && block.text.toLowerCase() === title.toLowerCase()) continue;
    kept.push(block);
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}
