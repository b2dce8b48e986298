import type { Language } from '../../core/article.ts';
import { withoutControls } from '../../presentation/article-words.ts';
import type { Block, Inline, Message, Words } from '../../presentation/message.ts';

interface Languages {
  /** Of the labels. */
  readonly language: Language;
  /** Of the article's own words; null where it is not known. */
  readonly articleLanguage: Language | null;
}

/**
 * A message as a whole HTML document that needs nothing else: no script, no picture, no address is fetched. Each language
 * is marked, so that a screen reader changes its voice.
 */
export function renderHtml(message: Message, languages: Languages): string {
  const { language, articleLanguage } = languages;
  const lang = articleLanguage === null || articleLanguage === language ? '' : ` lang="${articleLanguage}"`;
  const title = message.blocks.find((block) => block.kind === 'heading')?.text ?? 'Sitrep';
  const attached = message.attachment ? `<pre>${escapeText(message.attachment.content)}</pre>\n` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Sitrep">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${message.blocks.map((block) => `${renderBlock(block, lang)}\n`).join('')}${attached}</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; --small: #555; --line: #ccc; --mark: #ffec99; --on-mark: #000 }
@media (prefers-color-scheme: dark) { :root { --small: #aaa; --line: #555; --mark: #806000; --on-mark: #fff } }
body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0; padding: 1.5rem 1rem 3rem }
main { max-width: 42rem; margin: 0 auto; overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: .25rem solid var(--line) }
ol, ul { padding-left: 2rem } li { margin: .4rem 0 }
small, .note { color: var(--small); font-size: .9rem } small { display: block }
dt { color: var(--small); font-size: .9rem } dd { margin: 0 0 .5rem }
mark { background: var(--mark); color: var(--on-mark) }
pre { overflow-x: auto }`;

function renderBlock(block: Block, lang: string): string {
  const inline = (content: readonly Inline[]) => content.map((piece) => renderInline(piece, lang)).join('');
  switch (block.kind) {
    case 'heading': {
      // Only the title of a briefing is the article's own; it is the heading that leads to the article.
      const own = block.link === undefined ? '' : lang;
      return `<h${block.level}${own}>${linked(escaped(block.text), block.link)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`;
    case 'note':
      return `<p class="note">${inline(block.content)}</p>`;
    case 'quote':
      return `<blockquote${lang}><p>${inline(block.content)}</p></blockquote>`;
    case 'list': {
      const items = block.items.map(({ content, detail = [] }) => {
        const small = detail.length > 0 ? ` <small>${inline(detail)}</small>` : '';
        return `<li>${inline(content)}${small}</li>`;
      });
      const start = block.first !== undefined && block.first > 1 ? ` start="${block.first}"` : '';
      return block.ordered ? `<ol${start}>\n${items.join('\n')}\n</ol>` : `<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'fields': {
      const rows = block.rows.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${inline(value)}</dd>`);
      return `<dl>\n${rows.join('\n')}\n</dl>`;
    }
    case 'code':
      return `<pre><code>${escapeText(block.text)}</code></pre>`;
  }
}

function renderInline(piece: Inline, lang: string): string {
  if (!('time' in piece)) return linked(renderWords(piece, lang), piece.link);
  const date = new Date(piece.time);
  if (Number.isNaN(date.getTime())) return escaped(piece.text);
  return `<time datetime="${date.toISOString()}">${escaped(piece.text)}</time>`;
}

function renderWords({ text, style }: Words, lang: string): string {
  const words = escaped(text);
  switch (style) {
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'emphasis':
      return `<em>${words}</em>`;
    case 'code':
      return `<code>${words}</code>`;
    case 'mark':
      return `<mark${lang}>${words}</mark>`;
    case 'quote':
      return lang === '' ? words : `<span${lang}>${words}</span>`;
    case undefined:
      return words;
  }
}

function linked(html: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return html;
  return `<a href="${escaped(new URL(address).href)}" rel="noopener noreferrer">${html}</a>`;
}

function escaped(text: string): string {
  return escapeText(text.replace(/\s+/g, ' '));
}

/** For an element or a double-quoted attribute; control characters, which HTML forbids, are gone. */
function escapeText(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
