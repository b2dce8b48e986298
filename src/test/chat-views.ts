// How Slack and Discord show a message, near enough to look at: their own JSON as HTML. For pictures alone.
import type { DiscordMessage } from '../platforms/discord/render.ts';
import type { SlackMessage } from '../platforms/slack/render.ts';

type Fields = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : []);
const escapeHtml = (text: unknown) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** A message in Block Kit. */
export function slackHtml({ blocks }: Pick<SlackMessage, 'blocks'>): string {
  return `<article class="slack"><b>Sitrep</b> <i>APP</i>${list(blocks).map(slackBlock).join('')}</article>`;
}

function slackBlock(block: Fields): string {
  switch (block.type) {
    case 'header':
      return `<h3>${escapeHtml((block.text as Fields).text)}</h3>`;
    case 'context':
      return `<p class="small">${list(block.elements).map(slackText).join(' ')}</p>`;
    case 'section':
      return `<p>${slackText(block.text as Fields)}</p>`;
    case 'actions':
      return `<div class="row">${list(block.elements).map(slackControl).join('')}</div>`;
    case 'rich_text':
      return list(block.elements).map(slackRich).join('');
    default:
      return `<p>?? ${escapeHtml(block.type)}</p>`;
  }
}

function slackText({ type, text }: Fields): string {
  if (type !== 'mrkdwn') return escapeHtml(text);
  return String(text)
    .replace(/<!date\^\d+\^[^|]+\|([^>]*)>/g, '$1')
    .replace(/<#(\w+)>/g, '#$1')
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '<a>$2</a>');
}

function slackControl(element: Fields): string {
  if (element.type === 'button')
    return `<button class="${escapeHtml(element.style ?? '')}">${escapeHtml((element.text as Fields).text)}</button>`;
  return `<button class="select">${escapeHtml((element.placeholder as Fields).text)} ▾</button>`;
}

function slackRich(element: Fields): string {
  const inner = list(element.elements);
  switch (element.type) {
    case 'rich_text_list': {
      const tag = element.style === 'ordered' ? 'ol' : 'ul';
      return `<${tag} start="${Number(element.offset ?? 0) + 1}">${inner.map((item) => `<li>${list(item.elements).map(slackInline).join('')}</li>`).join('')}</${tag}>`;
    }
    case 'rich_text_quote':
      return `<blockquote>${inner.map(slackInline).join('')}</blockquote>`;
    case 'rich_text_preformatted':
      return `<pre>${inner.map(slackInline).join('')}</pre>`;
    default:
      return `<p>${inner.map(slackInline).join('')}</p>`;
  }
}

function slackInline(element: Fields): string {
  const style = (element.style ?? {}) as Fields;
  const text =
    element.type === 'date'
      ? escapeHtml(element.fallback)
      : element.type === 'channel'
        ? `<a>#${escapeHtml(element.channel_id)}</a>`
        : escapeHtml(element.text).replaceAll('\n', '<br>');
  const linked = element.type === 'link' ? `<a>${text}</a>` : text;
  const marked = style.bold ? `<b>${linked}</b>` : linked;
  return style.code ? `<code>${marked}</code>` : style.italic ? `<em>${marked}</em>` : marked;
}

/** A message in Components V2, or with a classic embed. */
export function discordHtml({ body }: Pick<DiscordMessage, 'body'>): string {
  const embeds = list(body.embeds).map(
    ({ title, description }) =>
      `<div class="box"><h3>${escapeHtml(title ?? '')}</h3>${markdown(String(description ?? ''))}</div>`,
  );
  const parts = list(body.components).map(discordComponent);
  return `<article class="discord"><b>Sitrep</b> <i>APP</i>${embeds.join('')}${parts.join('')}</article>`;
}

function discordComponent(component: Fields): string {
  const children = list(component.components);
  switch (component.type) {
    case 17:
      return `<div class="box" ${component.accent_color ? 'style="border-left:4px solid #da373c"' : ''}>${children.map(discordComponent).join('')}</div>`;
    case 1:
      return `<div class="row">${children.map(discordComponent).join('')}</div>`;
    case 2:
      return `<button class="style${escapeHtml(component.style)}">${escapeHtml(component.label)}</button>`;
    case 3:
      return `<button class="select wide">${escapeHtml(component.placeholder)} ▾</button>`;
    case 10:
      return markdown(String(component.content));
    case 14:
      return '<hr>';
    case 13:
      return '<p class="file">📄 file</p>';
    default:
      return `<p>?? ${escapeHtml(component.type)}</p>`;
  }
}

function markdown(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, sign = '', rest = ''] = /^(#{2,3} |-# |> |\s*- |\s*\d+\. |)(.*)$/.exec(line) ?? [];
      const words = inlineMarkdown(rest);
      if (sign.startsWith('##')) return `<h${sign.trim().length + 1}>${words}</h${sign.trim().length + 1}>`;
      if (sign === '-# ') return `<p class="small">${words}</p>`;
      if (sign === '> ') return `<blockquote>${words}</blockquote>`;
      if (sign.trim() !== '') return `<p class="item">${sign.trim() === '-' ? '•' : sign.trim()} ${words}</p>`;
      return line.trim() === '' ? '' : `<p class="${/^\s/.test(line) ? 'below' : ''}">${words}</p>`;
    })
    .join('');
}

function inlineMarkdown(text: string): string {
  const kept: string[] = [];
  const aside = (html: string) => `\u0001${kept.push(html) - 1}\u0002`;
  return escapeHtml(
    text
      .replace(/\\([\s\S])/g, (_, sign) => aside(escapeHtml(sign)))
      .replace(/<\/([^:>]+):\d+>/g, (_, command) => aside(`<a class="command">/${escapeHtml(command)}</a>`))
      .replace(/<t:(\d+):(\w)>/g, (_, seconds) => aside(new Date(Number(seconds) * 1000).toUTCString().slice(5, 22)))
      .replace(/<#(\d+)>/g, (_, id) => aside(`<a>#${id}</a>`)),
  )
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a>$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\u0001(\d+)\u0002/g, (_, at) => kept[Number(at)]!);
}

export const CHAT_STYLE = `
  body { margin: 0; padding: 16px; background: #e8e8e8; font: 15px/1.46 Lato, "Noto Sans", Arial, sans-serif; }
  main { columns: 3; column-gap: 16px; } section { break-inside: avoid; margin-bottom: 16px; }
  h2 { font-size: 13px; color: #666; margin: 0 0 4px; } article { padding: 12px 16px; border-radius: 8px; }
  article > i { font: 600 10px Arial; background: #ddd; color: #555; padding: 1px 3px; border-radius: 3px; }
  p, ul, ol, blockquote { margin: 4px 0; } ul, ol { padding-left: 26px; } .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
  button { font: 700 13px inherit; padding: 5px 12px; border-radius: 4px; } a { color: #1264a3; } .small { font-size: 13px; color: #616061; }
  .slack { background: #fff; color: #1d1c1d; } .slack h3 { font-size: 18px; margin: 8px 0 4px; }
  .slack button { background: #fff; border: 1px solid #bbb; } .slack blockquote { border-left: 4px solid #ddd; padding-left: 12px; }
  .slack code { color: #e01e5a; background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; padding: 0 3px; }
  .discord { background: #313338; color: #dbdee1; font: 15px/1.375 "gg sans", "Noto Sans", Arial, sans-serif; } .discord a { color: #00a8fc; }
  .box { background: #2b2d31; border: 1px solid #3f4147; border-radius: 8px; padding: 12px 16px; margin-top: 6px; }
  .discord h3 { font-size: 20px; margin: 6px 0; } .discord h4 { font-size: 16px; margin: 8px 0 2px; } .discord .small { color: #949ba4; }
  .discord button { background: #4e5058; color: #fff; border: 0; padding: 8px 14px; } .discord button.wide { flex: 1; text-align: left; background: #1e1f22; color: #949ba4; }
  .discord blockquote { border-left: 4px solid #4e5058; padding-left: 10px; } .item { padding-left: 20px; text-indent: -14px; } .below { padding-left: 20px; }
  hr { border: 0; border-top: 1px solid #3f4147; } code { font-size: 13px; } .discord code { background: #1e1f22; padding: 1px 3px; }
  .command { background: #3c4270; border-radius: 3px; padding: 0 2px; }`;
