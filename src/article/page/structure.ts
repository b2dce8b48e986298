import type { DomElement, DomNode } from './dom.ts';

/** All elements that hold one of these nodes: each is walked up once, so that asking is quick however often. */
export function holdersOf(nodes: Iterable<DomNode>): ReadonlySet<DomNode> {
  const holders = new Set<DomNode>();
  for (const node of nodes)
    for (let at: DomNode | null = node.parentNode; at !== null && !holders.has(at); at = at.parentNode) holders.add(at);
  return holders;
}

/** The first class of an element, which names its kind where pages are made from parts. */
export function kindOf(element: DomElement): string {
  return (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0] ?? '';
}
