import { CDATA, type DomElement, type DomNode, isElement, TEXT } from './dom.ts';

/** A paragraph, heading, list item, quotation or table row. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item';
  readonly text: string;
  /** Characters of the text that are links. */
  readonly linked: number;
  /** The innermost block-level element that holds it. */
  readonly element: DomElement;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'audio button canvas datalist embed head iframe img input map math noframes noscript object option picture script ' +
    'select style svg template textarea title video'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
/** A line that ends like this is done: a `<br>` after it separates, elsewhere it only wraps. */
const FINISHED = /[.!?:…]["'”’»)\]]*$/;

/** Enough of a line's end to see whether it is finished. */
const TAIL_CHARACTERS = 60;

/** Whether a text ends as a sentence does. */
export function isFinished(text: string): boolean {
  return FINISHED.test(text);
}

/** The readable text under an element, block by block, white space collapsed. Nesting must have been bounded before. */
export function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let bold = true;

  const flush = (kind: Block['kind'], element: DomElement) => {
    const clean = collapse(text);
    if (/[\p{L}\p{N}]/u.test(clean))
      blocks.push({ kind, text: clean, linked: Math.min(linked, clean.length), element });
    text = '';
    linked = 0;
    bold = true;
  };
  const lineBreak = (kind: Block['kind'], element: DomElement, next: DomNode | null) => {
    // The end alone, so that a thousand wrapped lines are not looked at a thousand times.
    const line = collapse(text.slice(-TAIL_CHARACTERS));
    const doubled = next !== null && isElement(next) && next.localName === 'br';
    if (doubled || FINISHED.test(line) || (bold && line !== '')) flush(kind, element);
    else text += ' ';
  };

  const visit = (node: DomElement, own: DomElement, kind: Block['kind'], inLink: boolean, inBold: boolean) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === TEXT || child.nodeType === CDATA) {
        const piece = child.textContent ?? '';
        text += piece;
        if (inLink) linked += collapse(piece).length;
        if (!inBold && piece.trim() !== '') bold = false;
      } else if (isElement(child)) enter(child, own, kind, inLink, inBold);
    }
  };
  const enter = (element: DomElement, own: DomElement, kind: Block['kind'], inLink: boolean, inBold: boolean) => {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br') lineBreak(kind, own, solidSibling(element));
    else if (isNoteMark(element)) return;
    else if (BLOCKS.has(name)) {
      flush(kind, own);
      const inner = HEADING.test(name) ? 'heading' : name === 'li' || name === 'dd' ? 'item' : kind;
      visit(element, element, inner, inLink, false);
      flush(inner, element);
    } else {
      visit(element, own, kind, inLink || name === 'a', inBold || name === 'b' || name === 'strong');
      if (name === 'td' || name === 'th') text += ' ';
    }
  };

  visit(root, root, 'paragraph', false, false);
  flush('paragraph', root);
  return blocks;
}

/** The blocks as the text of an article: separated by empty lines. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

/** White space of any kind becomes one blank; soft hyphens and zero-width characters, which nobody sees, go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** The raised number of a footnote. */
function isNoteMark(element: DomElement): boolean {
  return element.localName === 'sup' && /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(element.textContent ?? '');
}

function solidSibling(node: DomNode): DomNode | null {
  let next = node.nextSibling;
  while (next !== null && !isElement(next) && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next;
}
