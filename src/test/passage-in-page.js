/**
 * Where it is scrolled to, and where the passage is, found by its paragraph (the
 * `nth` of equal ones) and the place in that. Evaluated in a browser, so it refers to nothing outside itself.
 */
export default function outcome({ block, from, nth }) {
  const squeezed = (text) => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, '');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let whole = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName)) continue;
    if (!parent.checkVisibility()) continue;
    nodes.push({ node, at: whole.length });
    whole += squeezed(node.data);
  }
  const bottom = document.documentElement.scrollHeight - innerHeight;
  const wanted = squeezed(block);
  let at = whole.indexOf(wanted);
  for (let turn = 0; turn < nth && at >= 0; turn++) at = whole.indexOf(wanted, at + 1);
  if (at < 0) return { scrolled: scrollY, expected: null, bottom };
  const place = at + squeezed(block.slice(0, from)).length;
  const holder = nodes.findLast((each) => each.at <= place && each.at + squeezed(each.node.data).length > place);
  if (!holder) return { scrolled: scrollY, expected: null, bottom };
  let offset = 0;
  for (let left = place - holder.at; offset < holder.node.data.length; offset++) {
    if (squeezed(holder.node.data[offset]) === '') continue;
    if (left-- === 0) break;
  }
  const range = document.createRange();
  range.setStart(holder.node, offset);
  range.setEnd(holder.node, Math.min(holder.node.data.length, offset + 1));
  const { top, height } = range.getBoundingClientRect();
  return { scrolled: scrollY, expected: top + scrollY + height / 2, bottom };
}
