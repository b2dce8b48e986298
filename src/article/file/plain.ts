/** Longer first lines are paragraphs, not headlines. */
const HEADLINE_CHARACTERS = 140;
/** Who wrote it, between the headline and the text: *Van onze verslaggever*, *By Jane Doe, London*. */
const BYLINE = /^\s*(?:van\s+onze|door|by|from\s+our|tekst|text|foto|photo)[ :][^.!?\r\n]{1,80}\s*$/i;

/**
 * The title of a plain or Markdown text: a first line that evidently is a headline, alone, short, without the full
 * stop of a sentence, above a longer text. Null otherwise; the text itself is never touched.
 */
export function headlineOf(text: string): string | null {
  const found = /^\s*([^\r\n]+?)[ \t]*(?:\r\n?|\n)(=+[ \t]*(?:\r\n?|\n))?([ \t]*(?:\r\n?|\n))?/.exec(
    text.slice(0, 2000),
  );
  if (found === null) return null;
  const line = found[1]!;
  const rest = text.slice(found[0].length).trimStart();
  const marked = /^#{1,2}\s+(\S.*?)\s*#*$/.exec(line)?.[1] ?? (found[2] === undefined ? null : line);
  if (marked !== null) return marked.length <= 2 * HEADLINE_CHARACTERS ? marked : null;
  const alone = found[3] !== undefined;
  const paragraphs = rest.split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/, 3);
  const firstParagraph = paragraphs.find((paragraph) => !BYLINE.test(paragraph)) ?? '';
  const likeHeadline =
    line.length <= HEADLINE_CHARACTERS &&
    /\p{L}{2}/u.test(line) &&
    !/[.!;:,…]["'”’»)]?$/.test(line) &&
    // A salutation, list, quotation or header field begins something else.
    !/^(?:[-*•>|"“„‘',]|\d+[.)]\s|https?:|(?:from|to|cc|date|sent|subject|van|aan|datum|verzonden|onderwerp):)/i.test(
      line,
    );
  return alone && likeHeadline && firstParagraph.length > line.length ? line : null;
}
