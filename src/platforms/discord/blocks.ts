import type { Block } from '../../presentation/message.ts';
import { type Cut, cutBetweenWords, inline, withoutControls } from './markdown.ts';

/** One block in Discord Markdown, as far as there is room. */
export function draw(block: Block, room: number): Cut {
  switch (block.kind) {
    case 'heading': {
      const { text, link, level } = block;
      // Three levels of Discord's own, of which the first is out of proportion in a chat.
      if (level === 3) return inline([{ text, style: 'strong', ...(link && { link }) }], room);
      return lines([{ prefix: level === 1 ? '## ' : '### ', content: [{ text, ...(link && { link }) }] }], room);
    }
    case 'paragraph':
      return lines([{ prefix: '', content: block.content }], room);
    case 'note':
      return lines([{ prefix: '-# ', content: block.content }], room);
    case 'fields':
      return lines(
        block.rows.map(({ label, value }) => ({
          prefix: '',
          content: [{ text: `${label}:`, style: 'strong' as const }, { text: ' ' }, ...value],
        })),
        room,
      );
    case 'list':
      return lines(
        block.items.flatMap(({ content, detail }, index) => {
          const prefix = block.ordered ? `${(block.first ?? 1) + index}. ` : '- ';
          return [
            { prefix, content },
            ...(detail && detail.length > 0 ? [{ prefix: ' '.repeat(prefix.length), content: detail }] : []),
          ];
        }),
        room,
      );
    case 'quote':
      return lines(
        quoteLines(block.content).map((content) => ({ prefix: '> ', content })),
        room,
      );
    case 'code':
      return fence(block.text, room);
  }
}

interface Line {
  readonly prefix: string;
  readonly content: Extract<Block, { kind: 'paragraph' }>['content'];
}

function lines(all: readonly Line[], room: number): Cut {
  let text = '';
  for (const { prefix, content } of all) {
    const joint = text ? '\n' : '';
    const line = inline(content, Math.max(0, room - text.length - joint.length - prefix.length));
    if (line.text) text += joint + prefix + line.text;
    if (!line.complete) return { text, complete: false };
  }
  return { text, complete: true };
}

/** The content by its own lines, so that each one stands behind the quote's bar. */
function quoteLines(content: Line['content']): Line['content'][] {
  const all: Line['content'][number][][] = [[]];
  for (const part of content) {
    if ('time' in part) {
      all.at(-1)!.push(part);
      continue;
    }
    const [first = '', ...rest] = withoutControls(part.text).split(/\n+/);
    all.at(-1)!.push({ ...part, text: first });
    for (const text of rest) all.push([{ ...part, text }]);
  }
  return all;
}

function fence(code: string, room: number): Cut {
  const open = '```\n';
  const close = '\n```';
  // Nothing is escaped in a fence, so that a fence in the text is broken with a character of no width.
  const safe = withoutControls(code)
    .replace(/``(?=`)/g, '``\u200b')
    .trimEnd();
  if (!safe.trim()) return { text: '', complete: true };
  const kept = cutBetweenWords(safe, room - open.length - close.length);
  return { text: kept.trim() ? open + kept + close : '', complete: kept === safe };
}
