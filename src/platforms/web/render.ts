import type { Language } from '../../core/article.ts';
import { encodeButton } from '../../core/command.ts';
import type { Block, Button, Inline, Menu, Message, Time, Words } from '../../presentation/message.ts';
import { CHANNEL_NAME } from './limits.ts';

/** Where a message stands, as far as its mark-up depends on it. */
export interface Setting {
  /** The level of the message's first heading: 2 in the channel, 3 in a reply below a message. */
  readonly headingLevel: 2 | 3;
  /** The language of the article's own words, where it is known. */
  readonly articleLanguage?: Language | null;
  /** Where the attachment can be fetched. */
  readonly attachmentHref?: string;
}

/** A message as HTML. Everything in it is escaped; links lead to http and https addresses only. */
export function renderMessage(message: Message, setting: Setting): string {
  const ofItems = menusOfItems(message);
  let last = setting.headingLevel - 1;
  const blocks = message.blocks.map((block) => {
    if (block.kind !== 'heading') return renderBlock(block, setting, ofItems);
    // Levels go one down at a time, whatever came in, so that a screen reader's outline has no holes.
    const level = Math.max(setting.headingLevel, Math.min(block.level + setting.headingLevel - 1, last + 1));
    last = level;
    return `<h${level} class="heading-${block.level}">${link(escapeHtml(block.text), block.link)}</h${level}>`;
  });
  const menus = (message.menus ?? []).filter((menu) => !ofItems.includes(menu)).map(renderMenu);
  return [...blocks, renderAttachment(message, setting), ...menus, ...message.buttons.map(renderRow)].join('');
}

/**
 * The menus with a choice for each item of the only list: a page has room for a button beside each line, which saves
 * looking up the number.
 */
function menusOfItems({ blocks, menus = [] }: Message): readonly Menu[] {
  const [only, ...others] = blocks.filter((block) => block.kind === 'list');
  if (only?.kind !== 'list' || others.length > 0) return [];
  return menus.filter(({ options }) => options.length === only.items.length);
}

/** The message's first words, plain and short: what a screen reader is told when it arrives. */
export function summaryOf(message: Message): string {
  const heading = message.blocks.find((block) => block.kind === 'heading')?.text;
  const words = heading ?? message.blocks.map(plainText).find((text) => text.trim() !== '') ?? '';
  return words.length > 160 ? `${words.slice(0, 159).replace(/\s+\S*$/, '')}…` : words;
}

/** Text for an element or a double-quoted attribute. Control characters, which HTML forbids, are left out. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function renderBlock(block: Exclude<Block, { kind: 'heading' }>, setting: Setting, ofItems: readonly Menu[]): string {
  const inline = (content: readonly Inline[]) => content.map((piece) => renderInline(piece, setting)).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`;
    case 'list': {
      const items = block.items.map(({ content, detail }, at) => {
        const second = detail && detail.length > 0 ? `<small>${inline(detail)}</small>` : '';
        const choices = ofItems.map((menu) => renderChoice(menu, at)).join('');
        const beside = choices ? `<span class="choices">${choices}</span>` : '';
        return `<li><span>${inline(content)}</span>${second}${beside}</li>`;
      });
      // Safari's screen reader drops the list role where the bullets are styled away.
      if (!block.ordered) return `<ul role="list">${items.join('')}</ul>`;
      const start = block.first && block.first > 1 ? ` start="${block.first}"` : '';
      return `<ol role="list"${start}>${items.join('')}</ol>`;
    }
    case 'quote':
      return `<blockquote${lang(setting)}><p>${inline(block.content)}</p></blockquote>`;
    case 'fields': {
      const rows = block.rows.map(
        ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${inline(value)}</dd></div>`,
      );
      return `<dl>${rows.join('')}</dl>`;
    }
    case 'note':
      return `<p class="note">${inline(block.content)}</p>`;
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

function renderInline(piece: Inline, setting: Setting): string {
  if ('time' in piece) return renderTime(piece);
  if (piece.channel !== undefined && CHANNEL_NAME.test(piece.channel))
    return `<a href="/?channel=${encodeURIComponent(piece.channel)}">#${escapeHtml(piece.channel)}</a>`;
  return link(renderWords(piece, setting), piece.link);
}

function renderWords({ text, style }: Words, setting: Setting): string {
  const escaped = escapeHtml(text);
  switch (style) {
    case 'strong':
      return `<strong>${escaped}</strong>`;
    case 'emphasis':
      return `<em>${escaped}</em>`;
    case 'code':
      return `<code>${escaped}</code>`;
    case 'quote':
      return `<span class="quote"${lang(setting)}>${escaped}</span>`;
    case 'mark':
      return `<mark${lang(setting)}>${escaped}</mark>`;
    case undefined:
      return escaped;
  }
}

function renderTime({ time, format, text }: Time): string {
  const date = new Date(time);
  // Past the years that a Date knows there is nothing a machine could read.
  if (Number.isNaN(date.getTime())) return escapeHtml(text);
  return `<time datetime="${date.toISOString()}" data-format="${format}">${escapeHtml(text)}</time>`;
}

function renderRow(row: readonly Button[]): string {
  const buttons = row.map((button) => renderButton(button, button.emphasis));
  return buttons.length > 0 ? `<div class="buttons">${buttons.join('')}</div>` : '';
}

function renderButton({ label, call }: Button, look: string | undefined): string {
  const styled = look ? ` class="${look}"` : '';
  return `<button type="button"${styled} data-call="${escapeHtml(encodeButton(call))}">${escapeHtml(label)}</button>`;
}

/** A menu that is opened by its name. */
function renderMenu({ label, options }: Menu): string {
  return `<details class="narrowing"><summary>${escapeHtml(label)}</summary>${renderRow(options)}</details>`;
}

/** One choice of a menu beside its line; a screen reader hears the line with it. */
function renderChoice({ label, options }: Menu, at: number): string {
  const { call, label: line } = options[at]!;
  const spoken = escapeHtml(`${label}: ${line}`);
  const attributes = `class="choice ${escapeHtml(call.command.split(' ')[0]!)}" aria-label="${spoken}"`;
  return `<button type="button" ${attributes} data-call="${escapeHtml(encodeButton(call))}">${escapeHtml(label)}</button>`;
}

function renderAttachment({ attachment }: Message, { attachmentHref }: Setting): string {
  if (!attachment || attachmentHref === undefined) return '';
  const name = escapeHtml(attachment.name);
  return `<p><a class="attachment" href="${escapeHtml(attachmentHref)}" download="${name}">${name}</a></p>`;
}

/** Another site learns nothing of the page that led to it, and gets no hold of its window. */
function link(html: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return html;
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${html}</a>`;
}

function lang({ articleLanguage }: Setting): string {
  return articleLanguage ? ` lang="${articleLanguage}"` : '';
}

function plainText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return block.text;
    case 'list':
      return block.items.map(({ content }) => plainInline(content)).join(', ');
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${plainInline(value)}`).join(', ');
    default:
      return plainInline(block.content);
  }
}

function plainInline(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join('');
}
