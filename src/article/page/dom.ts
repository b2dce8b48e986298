import { parseHTML } from 'linkedom';

/** What is used of the DOM; the library's own types need a browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
  remove(): void;
}
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement> & { readonly length: number };
  contains(other: DomNode): boolean;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  append(...nodes: DomNode[]): void;
}
export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  cloneNode(deep: boolean): DomDocument;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** A page as a document; no script is run, nothing is loaded. */
export function parsePage(html: string): DomDocument {
  // What follows the end of the body belongs to it, by the HTML standard; the parser would lose it.
  const open = html.replace(/<\/(?:body|html)\s*>/gi, '');
  const whole = /<html[\s>]/i.test(open) ? open : `<!doctype html><html><head></head><body>${open}`;
  const { document } = parseHTML(whole) as unknown as { document: DomDocument };
  gatherBody(document);
  return document;
}

/** The parser leaves content beside `<body>`, or in a second one, where tags were left out: it belongs in the one. */
function gatherBody(document: DomDocument): void {
  const root = document.documentElement;
  if (root === null || root.localName !== 'html') return;
  const body = document.body;
  const strays: DomNode[] = [];
  for (let child = root.firstChild; child !== null; child = child.nextSibling) {
    if (child === body || (isElement(child) && /^(?:head|frameset)$/.test(child.localName))) continue;
    if (isElement(child) && child.localName === 'body') strays.push(...childrenOf(child));
    else if (isElement(child) || (child.nodeType === TEXT && child.textContent?.trim() !== '')) strays.push(child);
  }
  body.append(...strays);
}

function childrenOf(element: DomElement): DomNode[] {
  const children: DomNode[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The next node in document order within `root`; `into`: whether to go down into `node`. */
export function following(node: DomNode, root: DomNode, into: boolean): DomNode | null {
  if (into && node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
