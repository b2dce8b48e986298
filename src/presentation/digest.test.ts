import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES, type Language } from '../core/article.ts';
import type { Reply } from '../core/reply.ts';
import { DUE, digestOf, sampleBriefing, sampleReplies } from '../test/sample-replies.ts';
import { type Context, compose } from './compose.ts';
import { charactersOf } from './measure.ts';
import type { Message, Room } from './message.ts';
import { plainText } from './plain-text.ts';

const CONTEXT: Context = { commands: [], now: DUE + 40 * 60_000, version: '1.2.3' };
const ROOM: Room = { characters: 3200, quote: 300, items: 8 };

function composed(reply: Reply, language: Language, room = ROOM, context = CONTEXT): Message {
  return compose({ reply, reader: { language, zone: 'Europe/Amsterdam' } }, room, context);
}

async function wordsOf(name: string, language: Language, context = CONTEXT): Promise<string> {
  const reply = (await sampleReplies(language))[name];
  assert.ok(reply, name);
  return plainText(composed(reply, language, ROOM, context));
}

describe('scheduled briefings', () => {
  test('a late one says that it is late and since when', async () => {
    assert.match(await wordsOf('digest, late', 'en'), /was due at 08:00 and is posted 40 minutes late/);
    assert.match(await wordsOf('digest, late', 'nl'), /had er om 08:00 moeten zijn en komt 40 minuten te laat/);
    const nextDay = { ...CONTEXT, now: DUE + 25 * 3_600_000 };
    assert.match(
      await wordsOf('digest, late', 'en', nextDay),
      /was due on 25 November 2026 at 08:00 and is posted 1 day and 1 hour late/,
    );
    assert.doesNotMatch(await wordsOf('digest', 'en'), /late/);
  });

  test('says of which article only a part could be read, and which is a later version', async () => {
    const kept = await sampleBriefing('en');
    const partial = {
      ...kept.briefing,
      article: { ...kept.briefing.article, complete: false },
    } as typeof kept.briefing;
    const { id, title, url, source } = kept.article;
    const version = { earlier: { id, title, url, source, keptAt: DUE - 3_600_000 }, added: [], removed: 3 };
    const item = { title: null, address: null, error: null };
    const digest = digestOf([
      { ...item, kept: { ...kept, briefing: partial, version } },
      { ...item, kept },
    ]);
    const words = plainText(composed({ kind: 'digest', digest }, 'en'));
    assert.equal(words.match(/only part could be read/g)?.length, 1);
    assert.match(words, /Later version of an article read .*: nothing new, 3 gone\./);
  });

  test('one event is told once, with the outlets beside it and both sides of what changed', async () => {
    const [english, dutch] = [await wordsOf('digest, stories', 'en'), await wordsOf('digest, stories', 'nl')];
    assert.match(english, /Also told by others; 2 publishers in all:\s+.{0,4}2\. The Harbour Post/);
    assert.match(english, /What changed\s+- [^\n]*, otherwise than before: “/);
    assert.match(english, /25 November 2026, The Harbour Post · before: “[^”]+” 23 November 2026, The Harbour Post/);
    assert.match(english, /, contrary to /);
    assert.match(english, /2 statements had been told here before/);
    assert.match(
      english,
      /Questions that may be answered\s[\s\S]*Possibly answered by “[^”]+” 25 November 2026, The Harbour Post/,
    );
    assert.match(english, /3\. A page behind a wall/);
    assert.match(dutch, /Ook door anderen verteld; 2 uitgevers in totaal/);
    assert.match(dutch, /, anders dan eerder: ‘/);
  });

  test('more than seven stories go on behind a button, which opens the rest', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const items = Array.from({ length: 10 }, (_, at) => ({
      kept: { key: `${key}${at}`, briefing },
      title: null,
      address: null,
      error: null,
    }));
    const stories = items.map((_, at) => ({ items: [at], copies: [], publishers: 1, changes: [], repeated: 0 }));
    const digest = digestOf(items, { id: 'd1', stories });
    const room = { ...ROOM, characters: 100_000 };
    const whole = composed({ kind: 'digest', digest }, 'en', room);
    const labels = (message: Message) => message.buttons.flat().map(({ label, call }) => [label, call.options.from]);
    assert.ok(labels(whole).some(([label, from]) => label === 'and 3 more' && from === '7'));
    const part = composed({ kind: 'digest-part', digest, view: 'stories', from: 7 }, 'en', room);
    assert.equal(part.blocks.filter(({ kind }) => kind === 'heading').length, 4);
    assert.ok(!labels(part).some(([label]) => label?.startsWith('and ')));
    // Where less fits, less is shown, and the button goes on from there.
    const small = composed({ kind: 'digest', digest }, 'en', { ...ROOM, characters: 600 });
    const told = small.blocks.filter((block) => block.kind === 'heading' && block.level === 2).length;
    assert.ok(told > 0 && told < 7);
    assert.ok(labels(small).some(([label, from]) => label === `and ${10 - told} more` && from === String(told)));
  });

  test('says why its stories were chosen', async () => {
    const words = await wordsOf('digest, why', 'en');
    assert.match(words, /2 publishers tell it · 2 statements are otherwise than before · 1 question may be answered/);
    assert.match(words, /2\. A page behind a wall\s+new since the last briefing/);
  });

  test('each statement of a change links to its passage', async () => {
    const message = composed((await sampleReplies('en'))['digest, stories']!, 'en');
    const links = message.blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap(({ detail = [] }) => detail.flatMap((piece) => ('link' in piece ? [piece.link] : [])))
        : [],
    );
    assert.equal(links.filter((link) => link?.includes('#:~:text=')).length, 6);
  });

  test("late is told in the schedule's zone, whatever the reader's", async () => {
    const reply = (await sampleReplies('en'))['digest, late']!;
    const message = compose({ reply, reader: { language: 'en', zone: 'Asia/Tokyo' } }, ROOM, CONTEXT);
    assert.match(plainText(message), /due at 08:00/);
  });

  test('a quiet day, failing sources and a failed engine are three messages', async () => {
    for (const language of LANGUAGES) {
      const names = ['digest, quiet', 'digest, failing sources', 'digest, failed engine'];
      const texts = await Promise.all(names.map((name) => wordsOf(name, language)));
      const firsts = texts.map((text) => text.split('\n\n')[2]);
      assert.equal(new Set(firsts).size, 3, firsts.join('\n'));
    }
    assert.match(
      await wordsOf('digest, quiet', 'en'),
      /Nothing new since the last briefing\. Every source could be read\./,
    );
    assert.match(await wordsOf('digest, failing sources', 'en'), /but 1 source could not be read/);
    assert.match(
      await wordsOf('digest, failing sources', 'en'),
      /example\.org\/feed cannot be reached|this address cannot/,
    );
    assert.match(await wordsOf('digest, failed engine', 'en'), /The engine failed: 1 new article was found/);
  });

  test('each article with its title and link; what could not be briefed says why; what was left out is counted', async () => {
    const text = await wordsOf('digest', 'en');
    assert.match(text, /1\. Port of Calder Bay/);
    assert.match(text, /2\. A page behind a wall\n\nNot briefed: the article is behind a paywall/);
    assert.match(text, /3 further new articles were left out/);
    assert.match(text, /since 24 November 2026 at 02:00/);
  });

  test('many articles are told shorter, then counted, never cut off', async () => {
    const { article, ...kept } = await sampleBriefing('en');
    const items = Array.from({ length: 40 }, () => ({ kept, title: article.title, address: null, error: null }));
    const message = composed({ kind: 'digest', digest: digestOf(items) }, 'en', { ...ROOM, characters: 600 });
    assert.ok(charactersOf(message) <= 1500);
    assert.match(plainText(message), /\d+ articles do not fit into this message/);
  });
});
