import { type DomDocument, type DomElement, type DomNode, following, isElement, TEXT } from './dom.ts';
import { holdersOf } from './structure.ts';

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
const SCRIPTS = 'script,style,noscript,template';
const NEVER_TEXT =
  'iframe,object,embed,svg,canvas,video,audio,picture,button,input,select,textarea,' +
  'nav,dialog,figcaption,[hidden],[role=navigation],[role=dialog],[role=alertdialog],[role=search],[aria-modal=true]';

/** Consent managers, by the names that their makers give their layers. */
const CONSENT_LAYER =
  /onetrust|didomi|cookie-?(?:banner|consent|notice|wall|law|bar|melding|message)|usercentrics|cmpbox|qc-cmp|sp_message|truste|cookiebot/;

/** Text for screen readers or for editors only: `Opens in a new window`, `[edit]`. */
const UNSEEN =
  /(?:^|[\s_-])(?:mw-editsection|visually-?hidden|sr-only|screen-?reader(?:-text)?|u-hidden|hide-text)(?:$|[\s_-])/;

/** Words in a class or id, between separators. */
const named = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`);

/** Boxes that are never an article, unless they hold nearly all of the page. */
const BOX = named(
  [
    'newsletters?|nieuwsbrief|email-?sign-?up|related(?:-?posts)?|gerelateerde?|lees-?ook|read-?also|read-?more|read-?next|also-?read|see-?also',
    'recommend(?:ed|ations?)?|aanbevolen|share|sharing|share-?links|sharedaddy|deel-?knoppen|delen|comments?|comments-?area|reacties?|disqus|discussion',
    'breadcrumbs?|kruimelpad|tag-?list|outbrain|taboola|trc|most-?read|meest-?gelezen|skip-?links?|toc|table-?of-?contents',
    '(?:about-?)?(?:the-?)?authors?-?(?:bio|box|info|card|profile|about)|auteurs?-?(?:kader|info|bio|profiel)|contribution|epic|donate|donations?|doneer|fundrais(?:er|ing)|membership-?promo',
  ].join('|'),
);
const BOX_SHARE = 0.6;

/** Names that boxes have, and sometimes an article: only where they hold little of the page's text. */
const LIKELY_BOX = named(
  [
    'socials?|promo|adverts?|advertenties?|advertisements?|ads?|ad-?slot|sponsored|tags|captions?|bijschrift|onderschrift|credits?|toolbar|sidebar|sign-?up|subscribe|abonneer',
    'login|popup|modal|overlay|toast|player|videos?|audio|podcast|rating|poll|peiling|feedback|trending|meta-?data|metadata|inset|streamer|optin|opt-?in|cta',
  ].join('|'),
);
const LIKELY_SHARE = 0.25;

/** Names of the small print around a headline; only where it is short. */
const SMALL_PRINT = named(
  'by-?lines?|authors?|auteurs?|time-?stamp|publish(?:ed)?-?date|publication-?date|pub-?date|datum|post-?meta|entry-?meta|meta|reading-?time|leestijd|sign-?off|published-?dates',
);
const SMALL_PRINT_CHARACTERS = 160;

/** Posts of other sites, as their own scripts embed them. */
const EMBED =
  'blockquote[class*=twitter-tweet],blockquote[class*=instagram-media],blockquote[class*=tiktok-embed],blockquote[class*=bluesky-embed],blockquote[class*=mastodon-embed],.fb-post';

/** A box around a form or a picture has no more text than this. */
const FORM_BOX_CHARACTERS = 450;
const CAPTION_CHARACTERS = 220;

/** Takes out of a page what no reader would call its article: menus, boxes, captions, consent layers, small print. */
export function removeClutter(document: DomDocument): void {
  const body = document.body;
  remove(document.querySelectorAll(SCRIPTS));
  const sizes = textSizes(body);
  const heads = holdersOf(document.querySelectorAll('h1'));
  const page: PageShape = { sizes, total: sizes.get(body)?.text ?? 0, heads };
  remove([...formBoxes(document, page), ...pictureCaptions(document, page), ...document.querySelectorAll(EMBED)]);
  remove(document.querySelectorAll(NEVER_TEXT));
  for (const figure of [...document.querySelectorAll('figure')])
    if (figure.querySelector('blockquote,table,p,pre') === null) figure.remove();

  for (let node: DomNode | null = body.firstChild; node !== null; ) {
    const doomed: boolean = isElement(node) && isClutter(node, page);
    const next: DomNode | null = following(node, body, !doomed);
    if (doomed) node.remove();
    node = next;
  }
}

interface PageShape {
  readonly sizes: ReadonlyMap<DomNode, Size>;
  /** Characters on the page. */
  readonly total: number;
  /** The elements that hold a head of the first order. */
  readonly heads: ReadonlySet<DomNode>;
}

function remove(elements: Iterable<DomElement>): void {
  for (const element of [...elements]) element.remove();
}

/** What stands around a field to fill in: newsletters, searches, polls. */
function* formBoxes(document: DomDocument, { sizes, heads }: PageShape): Iterable<DomElement> {
  for (const field of [...document.querySelectorAll('input:not([type=hidden]),textarea,select')].slice(0, 200)) {
    let box: DomElement | null = null;
    for (let at = field.parentElement; at !== null && at.localName !== 'body'; at = at.parentElement) {
      if ((sizes.get(at)?.text ?? 0) > FORM_BOX_CHARACTERS || heads.has(at)) break;
      box = at;
    }
    if (box !== null) yield box;
  }
}

/** The little text beside a picture in a box of their own that is no paragraph. */
function* pictureCaptions(document: DomDocument, { sizes }: PageShape): Iterable<DomElement> {
  for (const picture of [...document.querySelectorAll('img,picture')].slice(0, 500)) {
    const box = picture.parentElement;
    if (box === null || !/^(?:div|span|a|section)$/.test(box.localName)) continue;
    if ((sizes.get(box)?.text ?? 0) <= CAPTION_CHARACTERS && box.querySelector('p,h1,h2,h3,li') === null) yield box;
  }
}

interface Size {
  text: number;
  linked: number;
}

function isClutter(element: DomElement, { sizes, total, heads }: PageShape): boolean {
  const size = sizes.get(element);
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  if (size === undefined) return false;
  const small = size.text < total * LIKELY_SHARE;
  if (element.localName === 'aside' && small) return true;
  const words = namesOf(element, ['class', 'id']);
  // The parts that a site's own programs name are named more loosely: a `MediaPlayer` may hold the lead.
  const parts = namesOf(element, ['data-component', 'data-testid', 'data-module']);
  if (words === '' && parts === '') return false;
  if (UNSEEN.test(words)) return true;
  if (CONSENT_LAYER.test(words) && size.text < total * 0.9) return true;
  if ((SMALL_PRINT.test(words) || SMALL_PRINT.test(parts)) && size.text <= SMALL_PRINT_CHARACTERS) return true;
  const linked = size.linked > size.text * 0.7;
  if (BOX.test(words) || BOX.test(parts)) return linked || (size.text < total * BOX_SHARE && !heads.has(element));
  return LIKELY_BOX.test(words) && (small || linked);
}

/** The words in some attributes, apart: `sideBar` and `commentblock` are two each. */
function namesOf(element: DomElement, attributes: readonly string[]): string {
  return attributes
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim()
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/([a-z])(block|box)\b/g, '$1-$2');
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
