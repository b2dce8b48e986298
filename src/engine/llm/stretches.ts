import type { Span } from './quotes.ts';

/** Fewer characters make a token in code, numbers and scripts other than Latin; Dutch and English prose has about four. */
const CHARACTERS_PER_TOKEN = 3;

/** A careful estimate of how many tokens a text takes. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/**
 * Divides a text at paragraphs into stretches of at most so many tokens. Each begins with the last paragraph of the one
 * before it where there is room, so that a quote and its source are seen together. A paragraph that is too long by
 * itself is divided at sentence ends, or where it must be.
 */
export function stretchesOf(text: string, tokens: number): readonly Span[] {
  const most = tokens * CHARACTERS_PER_TOKEN;
  const paragraphs = paragraphsOf(text).flatMap((paragraph) => divided(text, paragraph, most));
  const stretches: { start: number; end: number }[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const before = paragraphs[i - 1];
    const overlap = before && paragraphs[i]!.end - before.start <= most / 2;
    const start = overlap ? before.start : paragraphs[i]!.start;
    let end = paragraphs[i++]!.end;
    while (i < paragraphs.length && paragraphs[i]!.end - start <= most) end = paragraphs[i++]!.end;
    stretches.push({ start, end });
  }
  return stretches;
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(/\n\s*\n/g), { index: text.length, 0: '' }]) {
    if (text.slice(start, gap.index).trim() !== '') paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return paragraphs;
}

function divided(text: string, { start, end }: Span, most: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > most) {
    const window = text.slice(from, from + most);
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
    const space = window.lastIndexOf(' ');
    const cut = sentence > most / 2 ? sentence + 1 : space > most / 2 ? space : most;
    parts.push({ start: from, end: from + cut });
    from += cut;
  }
  parts.push({ start: from, end });
  return parts;
}
