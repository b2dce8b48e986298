import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../../commands/index.ts';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { SECTIONS } from '../../core/briefing.ts';
import type { Reply } from '../../core/reply.ts';
import { compose } from '../../presentation/compose.ts';
import type { Message } from '../../presentation/message.ts';
import { anyBriefing } from '../../test/any-briefing.ts';
import { type Json, messageFaults, textsOf } from '../../test/discord-emulator/message-rules.ts';
import { OpenApi } from '../../test/discord-emulator/openapi.ts';
import { DUE, sampleReplies } from '../../test/sample-replies.ts';
import { mentionsOf, withCommandMentions } from './command-mentions.ts';
import { ROOM } from './limits.ts';
import { renderDiscord } from './render.ts';

const IDS = new Map(COMMANDS.map(({ name }, index) => [name, String(1_575_000_000_000_000_000n + BigInt(index))]));
const MENTIONS = mentionsOf(COMMANDS, IDS);
const openApi = OpenApi.load();

suite('every reply, rendered for Discord', async () => {
  for (const language of LANGUAGES)
    for (const [name, reply] of Object.entries(await sampleReplies(language)))
      test(`${name}, ${language}: within the limits and to its end`, () => {
        const message = composed(reply, language);
        assert.deepEqual(faultsOf(message), []);
        const text = textsOf(bodyOf(message).components ?? []).join('\n');
        assert.ok(text.length > 0);
        assert.doesNotMatch(text, /undefined|NaN|\[object/);
        const end = lastWordOf(message);
        assert.ok(end === null || text.includes(end), `${text}\n\nhas lost its end: ${end}`);
      });
});

test('a briefing of anything keeps every limit, in every view of it', { timeout: 100_000 }, () => {
  fc.assert(
    fc.property(anyBriefing, fc.constantFrom(...LANGUAGES), fc.nat(60), ({ article, briefing }, language, page) => {
      const kept = { key: 'a'.repeat(16), briefing };
      const views: Reply[] = [
        { kind: 'briefing', kept, sample: page % 2 === 0 },
        { kind: 'evidence-menu', kept, page: page + 1 },
        ...SECTIONS.map((section) => ({ kind: 'list', section, kept, page: page + 1, actor: null }) as const),
        ...SECTIONS.filter((section) => briefing[section].length > 0).map(
          (section) => ({ kind: 'evidence', kept, article, item: { section, index: 0 } }) as const,
        ),
      ];
      for (const reply of views) {
        const message = composed(reply, language);
        assert.deepEqual(faultsOf(message), [], reply.kind);
        // Every item of the page is there, with its number.
        const text = textsOf(bodyOf(message).components ?? []).join('\n');
        for (const block of message.blocks)
          if (block.kind === 'list' && block.ordered)
            for (const index of block.items.keys())
              assert.match(text, new RegExp(`^${(block.first ?? 1) + index}\\. `, 'm'));
      }
    }),
    { numRuns: 40 },
  );
});

function composed(reply: Reply, language: Language): Message {
  const reader = { language, zone: 'Europe/Amsterdam' };
  const message = compose({ reply, reader }, ROOM, { commands: COMMANDS, now: DUE, version: '1.2.3' });
  return withCommandMentions(message, MENTIONS);
}

function bodyOf(message: Message): Readonly<Record<string, Json>> {
  return JSON.parse(JSON.stringify(renderDiscord(message).body));
}

function faultsOf(message: Message): string[] {
  const { files } = renderDiscord(message);
  const body = bodyOf(message);
  const sent = files.map(({ name, data }) => ({ name, bytes: Buffer.byteLength(data as Buffer) }));
  const described = openApi?.faults('POST', '/channels/123456789012345678/messages', body) ?? [];
  return [...messageFaults(body, sent), ...described];
}

/** A plain word from the very end of a message; null where it ends in something that changes its form. */
function lastWordOf({ blocks }: Message): string | null {
  const last = blocks.at(-1);
  if (!last || !('content' in last)) return null;
  const part = last.content.at(-1);
  if (!part || 'time' in part || 'mention' in part || part.style === 'code') return null;
  return /\p{L}{3,}(?=[^\p{L}]*$)/u.exec(part.text)?.[0] ?? null;
}
