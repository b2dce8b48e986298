import { parseHTML } from 'linkedom';
import { type DomDocument, type DomElement, type DomNode, isElement, TEXT } from './dom.ts';

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
