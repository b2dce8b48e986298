// Takes pictures of every kind of message as Slack and Discord show it: `npm run pictures:messages -- FOLDER`. Needs Chromium.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../commands/index.ts';
import type { Language } from '../core/article.ts';
import type { Reply } from '../core/reply.ts';
import { renderEmbed } from '../platforms/discord/embeds.ts';
import { DISCORD_ROOM, renderDiscord } from '../platforms/discord/index.ts';
import { ROOM as SLACK_ROOM } from '../platforms/slack/limits.ts';
import { renderSlack } from '../platforms/slack/render.ts';
import { compose } from '../presentation/compose.ts';
import { launchChromium, NO_CHROMIUM } from './browser.ts';
import { CHAT_STYLE, discordHtml, slackHtml } from './chat-views.ts';
import { DUE, sampleReplies } from './sample-replies.ts';

const folder = process.argv[2] ?? 'pictures';
/** What the README shows. */
const README = ['briefing', 'list of positions', 'evidence of a position'];
/** Messages on one sheet: more become too small to look at. */
const ON_SHEET = 9;
const VIEWS = {
  slack: (reply: Reply, language: Language) => slackHtml(renderSlack(composed(reply, language, SLACK_ROOM))),
  discord: (reply: Reply, language: Language) => discordHtml(renderDiscord(composed(reply, language, DISCORD_ROOM))),
  embeds: (reply: Reply, language: Language) => discordHtml(renderEmbed(composed(reply, language, DISCORD_ROOM))),
};

if (NO_CHROMIUM) {
  process.stderr.write(`${NO_CHROMIUM}\n`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, view] of Object.entries(VIEWS))
    for (const language of ['en', 'nl'] as const) {
      const replies = await sampleReplies(language);
      const all = Object.entries(replies).map(
        ([kind, reply]) => `<section><h2>${kind}</h2>${view(reply, language)}</section>`,
      );
      if (language === 'en' && name !== 'embeds') {
        const picked = README.map((kind) => `<section>${view(replies[kind]!, language)}</section>`);
        await sheet(picked, join(folder, `in-${name}.png`));
      }
      for (let at = 0; at < all.length; at += ON_SHEET) {
        const path = join(folder, `${name}-${language}-${at / ON_SHEET + 1}.png`);
        await sheet(all.slice(at, at + ON_SHEET), path);
        process.stdout.write(`${path}\n`);
      }
    }
} finally {
  await browser.close();
}

function composed(reply: Reply, language: Language, room: typeof SLACK_ROOM) {
  const context = { commands: COMMANDS, now: DUE + 40 * 60_000, version: '1.2.3' };
  return compose({ reply, reader: { language, zone: 'Europe/Amsterdam' } }, room, context);
}

async function sheet(sections: readonly string[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1560, height: 900 } });
  await page.setContent(`<!doctype html><style>${CHAT_STYLE}</style><main>${sections.join('')}</main>`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
