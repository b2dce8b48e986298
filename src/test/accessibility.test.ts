// What a screen reader, a braille display or somebody who sees no colours gets, on both platforms.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import { LANGUAGES } from '../core/article.ts';
import { ROOM as DISCORD_ROOM } from '../platforms/discord/limits.ts';
import { renderDiscord } from '../platforms/discord/render.ts';
import { ROOM as SLACK_ROOM } from '../platforms/slack/limits.ts';
import { unescapeText } from '../platforms/slack/mrkdwn.ts';
import { renderSlack } from '../platforms/slack/render.ts';
import { compose } from '../presentation/compose.ts';
import type { Message } from '../presentation/message.ts';
import { type Json, textsOf } from './discord-emulator/message-rules.ts';
import { DUE, sampleReplies } from './sample-replies.ts';

const CONTEXT = { commands: COMMANDS, now: DUE + 40 * 60_000, version: '1.2.3' };

for (const language of LANGUAGES)
  describe(`every reply, ${language}`, async () => {
    const reader = { language, zone: 'Europe/Amsterdam' };
    for (const [name, reply] of Object.entries(await sampleReplies(language))) {
      const inSlack = compose({ reply, reader }, SLACK_ROOM, CONTEXT);
      const inDiscord = compose({ reply, reader }, DISCORD_ROOM, CONTEXT);

      test(`${name}: Slack’s top-level text carries all that its blocks say`, () => {
        const { text, blocks } = renderSlack(inSlack);
        // Words only: the text has no room for a line's second mark-up.
        const spoken = wordsOf(unescapeText(text));
        const missing = slackWords(blocks).filter((word) => !spoken.has(word) && !/^[\d\W]+$/.test(word));
        // A title's address stands below it as its host, which the text has no use for.
        assert.deepEqual(
          missing.filter((word) => word !== 'example.org'),
          [],
        );
      });

      test(`${name}: no meaning by an emoji, a picture or a colour alone`, () => {
        const slack = JSON.stringify(renderSlack(inSlack).blocks);
        assert.doesNotMatch(slack, /"type":"(?:emoji|image)"/);
        const { components } = renderDiscord(inDiscord).body;
        assert.doesNotMatch(JSON.stringify(components), /"emoji":|"media":/);
        const own = [...ownWords(inSlack)].join(' ');
        assert.doesNotMatch(own, /\p{Extended_Pictographic}/u, 'our own words are words');
        // A failure has a colour on Discord, and says in words that it is one.
        if (inDiscord.tone === 'error')
          assert.match(textsOf(components as unknown as Json)[0] ?? '', /not work|niet gelukt/);
      });

      test(`${name}: every button and menu says what it does`, () => {
        const labels = [...inSlack.buttons.flat(), ...(inSlack.menus ?? [])].map(({ label }) => label);
        for (const label of labels) assert.match(label, /\p{L}{2}/u);
      });

      test(`${name}: headings in order, in the message and on Discord`, () => {
        for (const message of [inSlack, inDiscord]) checkOutline(message);
        const texts = textsOf(renderDiscord(inDiscord).body.components as unknown as Json).join('\n');
        const levels = [...texts.matchAll(/^(#{2,3}) /gm)].map(([, signs = '']) => signs.length);
        assert.ok(
          levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1),
          levels.join(' '),
        );
      });
    }
  });

function checkOutline({ blocks }: Message): void {
  let last = 0;
  for (const block of blocks)
    if (block.kind === 'heading') {
      assert.ok(block.level <= last + 1);
      last = block.level;
    }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/[\s(),;:“”‘’"]+/).map((word) => word.replace(/[.…]+$/, '')));
}

/** The words that blocks show, dates and channels apart: each reader's client writes those. */
function slackWords(blocks: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(blocks, (key, value) => {
    if (value?.type === 'date' || value?.type === 'channel' || value?.type === 'actions') return undefined;
    if (key === 'text' && typeof value === 'string')
      texts.push(unescapeText(value.replace(/<[^>|]*\|([^>]*)>|<[^>]*>/g, ' $1 ')));
    return value;
  });
  return [...wordsOf(texts.join(' '))].filter((word) => word !== '');
}

/** What we say ourselves: words of an article may hold anything. */
function* ownWords({ blocks }: Message): Iterable<string> {
  for (const block of blocks) {
    if (block.kind === 'fields') for (const { label } of block.rows) yield label;
    if (block.kind === 'note') for (const piece of block.content) yield piece.text;
  }
}
