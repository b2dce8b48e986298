import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeButton } from '../core/command.ts';
import type { Reply } from '../core/reply.ts';
import { DUE, sampleReplies } from '../test/sample-replies.ts';
import { compose } from './compose.ts';
import { plainText } from './plain-text.ts';

const ROOM = { characters: 3200, quote: 300, items: 8 };

function composed(reply: Reply, language: 'nl' | 'en' = 'en') {
  const context = { commands: [], now: DUE, version: '1.2.3' };
  return compose({ reply, reader: { language, zone: 'Europe/Amsterdam' } }, ROOM, context);
}

test('an actor over time: oldest first, what changed is marked and has both quotes', async () => {
  const replies = await sampleReplies('en');
  const words = plainText(composed(replies.track!));
  assert.match(words, /What Joan Whitfield has said/);
  assert.match(words, /Others go by this name too: Ann Whitfield/);
  assert.match(
    words,
    /1\. Joan Whitfield says: “[^”]+”\n.*23 November 2026, The Harbour Post · said again 25 November 2026/,
  );
  assert.match(words, /2\. Changed · .*“[^”]+”\n.*before: “[^”]+” 23 November 2026, The Harbour Post/);
  assert.match(plainText(composed(replies['track, nobody']!, 'nl')), /Geen artikel .* noemt ‘Zorro’/);
  assert.match(plainText(composed(replies['track, silent']!)), /quotes Ann/);
});

test('the ledger: open ones first, then what may have been answered with the quote, then the quiet ones', async () => {
  const replies = await sampleReplies('en');
  const words = plainText(composed(replies.ledger!));
  assert.match(words, /1 is open · 1 is possibly answered · 1 has gone quiet/);
  assert.match(words, /1\. [^\n]+\n[^\n]*in 3 articles, last 25 November 2026/);
  assert.match(words, /2\. [^\n]+\n[^\n]*Possibly answered by “[^”]+” 25 November 2026, The Harbour Post/);
  assert.match(words, /3\. [^\n]+\n[^\n]*nobody has mentioned it/);
  assert.match(plainText(composed(replies['ledger, empty']!)), /leaves no questions open/);
});

test('pages of an actor turn, however long the name', async () => {
  const { track } = await sampleReplies('en');
  assert.ok(track?.kind === 'track');
  const entries = Array.from({ length: 30 }, () => track.entries[0]!);
  for (const name of ['Müller-Lüdenscheidt '.repeat(9).trim(), '漢'.repeat(90)]) {
    const { buttons } = composed({ ...track, name, entries, page: 2 });
    const calls = buttons.flat().map(({ call }) => encodeButton(call));
    assert.equal(calls.length, 2);
    assert.match(calls[1]!, /page=3$/);
  }
});
