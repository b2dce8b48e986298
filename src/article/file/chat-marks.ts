/** How Discord marks heads and small print, at the beginning of a line. */
export const HEAD_MARK = /^(?:#{1,3}|-#) +(?=\S)/;

/** Slack's and Discord's own notation, and the Markdown that other programs leave. */
export function withoutMarkUp(text: string): string {
  return text
    .replace(/^\s*```\w*\n?|\n?```\s*$/g, '')
    .replace(/<(?:https?:|mailto:)[^\s<>|]+\|([^<>\n]+)>/g, '$1')
    .replace(/<(https?:[^\s<>|]+)>/g, '$1')
    .replace(/<[@#!][^<>\s|]+\|([^<>\n]*)>/g, '$1')
    .replace(/<(?:[@#!]|a?:\w+:)[^<>\s]*>/g, '')
    .replace(/\[([^\]\n]{1,300})\]\(<?https?:[^\s)]+\)/g, '$1')
    .replace(/<t:-?\d{1,14}(?::[a-z])?>/gi, '')
    .replace(/(?<=^|\s):[a-z][a-z0-9_+-]*:(?=\s|$)/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/g, (all, code?: string, name?: string) => characterOf(code, name) ?? all)
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/(\*\*|__|~~|\|\|)(?=\S)([^\n]{1,400}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1');
}

/** What Slack escapes, and what copies from a page's source hold. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
};

function characterOf(code: string | undefined, name: string | undefined): string | undefined {
  if (name !== undefined) return ENTITIES[name];
  const point = Number(code);
  return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
