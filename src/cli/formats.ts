import type { Article } from '../core/article.ts';
import type { Briefing } from '../core/briefing.ts';
import type { Reader } from '../core/place.ts';
import { type BriefArguments, renderHtml, renderMarkdown, renderTerminal } from '../platforms/terminal/index.ts';
import { type BOUNDLESS, compose, composeFull } from '../presentation/compose.ts';
import { paper } from './output.ts';

/** A briefing in the format that was asked for, ending with a line break. */
export async function inFormat(
  { format, sections }: BriefArguments,
  article: Article,
  briefing: Briefing,
  reader: Reader,
): Promise<string> {
  const full = () => composeFull(briefing, sections, reader);
  switch (format) {
    case 'terminal':
      return renderTerminal(full(), paper());
    case 'markdown':
      return renderMarkdown(full());
    case 'html':
      return renderHtml(full(), { language: reader.language, articleLanguage: article.language });
    case 'json':
      return `${JSON.stringify(picked(briefing, sections), null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(picked(briefing, sections))}\n`;
    case 'article':
      // Not a line break more: the offsets of evidence count in exactly this text.
      return article.text;
    case 'slack': {
      // Loaded here alone: the platforms' libraries take longer to load than an article to brief.
      const { renderSlack } = await import('../platforms/slack/render.ts');
      const { ROOM } = await import('../platforms/slack/limits.ts');
      return `${JSON.stringify(renderSlack(short(briefing, reader, ROOM)), null, 2)}\n`;
    }
    case 'discord': {
      const { renderDiscord } = await import('../platforms/discord/render.ts');
      const { ROOM } = await import('../platforms/discord/limits.ts');
      return `${JSON.stringify(renderDiscord(short(briefing, reader, ROOM)).body, null, 2)}\n`;
    }
  }
}

/** The message that a chat would show, as the platform's own message body. */
function short(briefing: Briefing, reader: Reader, room: typeof BOUNDLESS) {
  const kept = { key: briefing.article.id.slice(0, 16), briefing };
  const reply = { kind: 'briefing', kept, sample: false } as const;
  return compose({ reply, reader }, room, { commands: [], now: Date.now(), version: '' });
}

/** The contract's document, with the lists that were asked for. */
function picked(briefing: Briefing, sections: BriefArguments['sections']): Partial<Briefing> {
  const { schema, article, engine, bottomLine } = briefing;
  return { schema, article, engine, bottomLine, ...Object.fromEntries(sections.map((name) => [name, briefing[name]])) };
}
