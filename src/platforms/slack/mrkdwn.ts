/**
 * The three characters that open Slack's own syntax, as entities: no mention, broadcast or link can be forged through
 * them (docs.slack.dev/messaging/formatting-message-text).
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** The characters that `escapeText` wrote. */
export function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

/** A link in `mrkdwn`. `address` must have passed `webAddress`. */
export function link(address: string, label: string): string {
  const safe = escapeText(address.replace(/[|<>]/g, (character) => encodeURIComponent(character)));
  return `<${safe}|${neutralise(label)}>`;
}

/**
 * Words that stand in `mrkdwn` as they are: escaped, on one line, and with a word joiner in front of each character that
 * marks up (`*_~`, the backtick, the colons of an emoji), so that none of them begins or ends anything.
 */
export function neutralise(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').replace(/[*_~`:|]/g, '\u2060$&'));
}

/** An address as a link target: http or https, no longer than `most`, nothing hidden in it; null otherwise. */
export function webAddress(address: string | undefined, most: number): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return null;
  return url.href.length <= most ? url.href : null;
}

/**
 * Text that Slack takes and that stays within itself: well-formed UTF-16, no control characters but line breaks and
 * tabs, and every bidirectional embedding or isolate closed where the text ends, so that it cannot turn what follows.
 */
export function presentable(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  return /[\u202a-\u202e\u2066-\u2069]/.test(clean) ? clean + closers(clean) : clean;
}

function closers(text: string): string {
  const open: string[] = [];
  for (const character of text)
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(character)) open.push('\u2069');
    else if (open.at(-1) === character) open.pop();
  return open.reverse().join('');
}
