import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import { LANGUAGES, type Language } from '../core/article.ts';
import { commandOfButton, encodeButton, runnableOf } from '../core/command.ts';
import { evidenceAt } from '../core/evidence.ts';
import type { ArticleVersion } from '../core/kept-briefing.ts';
import type { Reply } from '../core/reply.ts';
import { DUE, sampleBriefing, sampleReplies } from '../test/sample-replies.ts';
import { BOUNDLESS, type Context, compose, composeFull } from './compose.ts';
import { charactersOf } from './measure.ts';
import type { Message, Room } from './message.ts';
import { inlineText, plainText } from './plain-text.ts';

const CONTEXT: Context = { commands: COMMANDS, now: DUE + 40 * 60_000, version: '1.2.3' };
const ROOM: Room = { characters: 3200, quote: 300, items: 8 };
const zone = 'Europe/Amsterdam';

function composed(reply: Reply, language: Language, room = ROOM): Message {
  return compose({ reply, reader: { language, zone } }, room, CONTEXT);
}

async function wordsOf(name: string, language: Language): Promise<string> {
  const reply = (await sampleReplies(language))[name];
  assert.ok(reply, name);
  return plainText(composed(reply, language));
}

describe('every reply in both languages', async () => {
  const kinds = new Set<string>();
  for (const language of LANGUAGES)
    for (const [name, reply] of Object.entries(await sampleReplies(language))) {
      kinds.add(reply.kind);
      test(`${name}, ${language}`, () => {
        const message = composed(reply, language);
        const text = plainText(message);
        assert.ok(text.length > 10, text);
        assert.doesNotMatch(text, /undefined|null|NaN|\[object|Invalid/);
        assert.doesNotMatch(text, / $|\S {2}/m, 'no stray white space');
        assert.ok(charactersOf(message) <= ROOM.characters);
        assert.equal(message.tone, reply.kind === 'error' ? 'error' : 'plain');
        checkHeadings(message);
        checkButtons(message);
      });
    }

  test('no kind of reply is left out', () => {
    // One more kind does not compile until it is named here, and fails until there is a sample of it.
    const all: Record<Reply['kind'], true> = {
      briefing: true,
      list: true,
      'evidence-menu': true,
      evidence: true,
      objecting: true,
      objection: true,
      digest: true,
      'digest-part': true,
      track: true,
      ledger: true,
      draft: true,
      drafts: true,
      'draft-choice': true,
      'draft-postponing': true,
      'draft-changed': true,
      schedules: true,
      schedule: true,
      deliveries: true,
      notice: true,
      sources: true,
      source: true,
      'sources-imported': true,
      'source-tested': true,
      file: true,
      help: true,
      home: true,
      status: true,
      settings: true,
      error: true,
    };
    assert.deepEqual([...kinds].sort(), Object.keys(all).sort());
  });

  test('the two languages differ in their words, whatever the article', async () => {
    for (const [name, reply] of Object.entries(await sampleReplies('en'))) {
      const [dutch, english] = [plainText(composed(reply, 'nl')), plainText(composed(reply, 'en'))];
      assert.notEqual(dutch, english, name);
    }
  });
});

/** Levels begin at one and never skip: a screen reader's outline has no holes. */
function checkHeadings({ blocks }: Message): void {
  let last = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    assert.ok(block.level <= last + 1 && block.text.trim() !== '', `${block.level} after ${last}`);
    last = block.level;
  }
}

/** Every button runs a command that there is, within Discord's 100 characters, under a label within Slack's 75. */
function checkButtons({ buttons, menus = [] }: Message): void {
  const seen = new Set<string>();
  for (const row of buttons) assert.ok(row.length > 0 && row.length <= 5);
  for (const { label, options } of menus) {
    assert.ok(label.length > 0 && label.length <= 75);
    assert.ok(options.length > 0 && options.length <= 25);
  }
  for (const row of [...buttons, ...menus.map(({ options }) => options)]) {
    for (const { label, call } of row) {
      assert.ok(label.length > 0 && label.length <= 75);
      const { command: name, subcommand } = commandOfButton(call);
      const command = runnableOf(COMMANDS, name, subcommand);
      assert.ok(command, call.command);
      for (const option of Object.keys(call.options))
        assert.ok(
          command.options.some(({ name }) => name === option),
          option,
        );
      const encoded = encodeButton(call);
      assert.ok(!seen.has(encoded), `twice: ${encoded}`);
      seen.add(encoded);
    }
  }
}

describe('the first message of a briefing', () => {
  test('title, source, author, date and how much was read', async () => {
    const text = await wordsOf('briefing', 'en');
    assert.ok(text.startsWith('Port of Calder Bay to turn away cruise ships that burn heavy oil\n\n'));
    assert.match(text, /The Harbour Post · Noor Bakker · 24 November 2026 at 10:30 · about 400 words read/);
  });

  test('says where only a part could be read', async () => {
    const { key, briefing } = await sampleBriefing('nl');
    const partial = { ...briefing, article: { ...briefing.article, complete: false } } as typeof briefing;
    const message = composed({ kind: 'briefing', kept: { key, briefing: partial }, sample: false }, 'nl');
    assert.match(plainText(message), /maar een deel was te lezen: ongeveer 410 woorden/);
  });

  test('says what it is a later version of, and what is new', async () => {
    const { key, briefing, article } = await sampleBriefing('nl');
    const earlier = { id: 'x', title: null, url: article.url, source: 'De Krant', keptAt: DUE };
    const added = [evidenceAt(article.text, 0, article.text.indexOf('\n'))];
    const wordsWith = (version: ArticleVersion) =>
      plainText(composed({ kind: 'briefing', kept: { key, briefing, version }, sample: false }, 'nl'));
    const later = wordsWith({ earlier, added, removed: 2 });
    assert.match(later, /Latere versie van een artikel, gelezen .*2026.*: 1 zin nieuw, 2 weg\./);
    assert.ok(later.includes(added[0]!.quote));
    const elsewhere = { ...earlier, url: 'https://krant.example/1' };
    assert.match(
      wordsWith({ earlier: elsewhere, added: [], removed: 0 }),
      /Woord voor woord gelijk .*\(De Krant.*\)\./,
    );
  });

  test('a bottom line of two sentences, as quotes of the article', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const { blocks } = composed({ kind: 'briefing', kept: { key, briefing }, sample: false }, 'en');
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [inlineText(block.content)] : []));
    assert.deepEqual(
      quotes,
      briefing.bottomLine.map(({ text }) => text),
    );
  });

  test('something of each of the four lists, in their order', async () => {
    for (const [language, headings] of [
      ['en', /\nActors\n[\s\S]+\nPositions\n[\s\S]+\nMotives\n\n- [\s\S]+\nOpen questions\n/],
      ['nl', /\nActoren\n[\s\S]+\nStandpunten\n[\s\S]+\nMotieven\n\n- [\s\S]+\nOpen vragen\n/],
    ] as const)
      assert.match(await wordsOf('briefing', language), headings);
  });

  test('surest first', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const positions = briefing.positions.map((position, at) => ({
      ...position,
      confidence: at === 7 ? 0.9 : 0.1 * at,
    }));
    const kept = { key, briefing: { ...briefing, positions } as typeof briefing };
    const text = plainText(composed({ kind: 'briefing', kept, sample: false }, 'en'));
    assert.match(text, /Positions\n\n- Helen Aldridge says/);
    assert.ok(text.indexOf('Helen Aldridge says') < text.indexOf('Samira Bowen says'));
  });

  test('main actors before others, those named most first', async () => {
    const text = await wordsOf('briefing', 'en');
    assert.match(text, /- Joan Whitfield, Deputy mayor\n- Northline, cruise company\n- Calder Bay\n- Peter Hallam/);
  });

  test('counts what is left out, names the engine, and has a button for each list and the evidence', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const message = composed({ kind: 'briefing', kept: { key, briefing }, sample: false }, 'en');
    const text = plainText(message);
    assert.match(text, /and 4 more/);
    assert.match(text, /Engine: sample@1$/);
    assert.deepEqual(
      message.buttons.flat().map(({ label }) => label),
      ['Actors', 'Positions', 'Motives', 'Open questions', 'Evidence'],
    );
  });

  test('says that it is the sample, when it is', async () => {
    assert.match(await wordsOf('briefing, sample', 'nl'), /meegeleverde voorbeeld/);
    assert.doesNotMatch(await wordsOf('briefing', 'nl'), /voorbeeld/);
  });

  test('an article without anything found says so', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const empty = { ...briefing, bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
    const kept = { key, briefing: empty as unknown as typeof briefing };
    const text = plainText(composed({ kind: 'briefing', kept, sample: false }, 'en'));
    assert.match(text, /No actors, positions, motives or open questions were found/);
  });
});

describe('lists', () => {
  test('page through all items, each once, with numbers that run on', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const room = { characters: 1000, quote: 200, items: 4 };
    const seen: string[] = [];
    let page = 1;
    for (let next: string | undefined = '1'; next !== undefined; page++) {
      const reply = { kind: 'list', section: 'positions', kept: { key, briefing }, page, actor: null } as const;
      const message = composed(reply, 'en', room);
      const list = message.blocks.find((block) => block.kind === 'list');
      assert.equal(list?.first, seen.length + 1);
      seen.push(...(list?.items ?? []).map(({ content }) => inlineText(content)));
      next = message.buttons.flat().find(({ label }) => label === 'Next page')?.call.options.page;
      if (next !== undefined) assert.equal(next, String(page + 1));
    }
    assert.equal(seen.length, briefing.positions.length);
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(page > 3);
  });

  test('a page past the end is the last one', async () => {
    const { key, briefing } = await sampleBriefing('en');
    const reply = { kind: 'list', section: 'actors', kept: { key, briefing }, page: 99, actor: null } as const;
    assert.match(plainText(composed(reply, 'en')), /Helen Aldridge/);
  });

  test('an actor filters by any of the names, and a button takes the filter away', async () => {
    const { key, briefing } = await sampleBriefing('en');
    for (const actor of ['northline', 'NORTHLINE', '#2']) {
      const reply = { kind: 'list', section: 'positions', kept: { key, briefing }, page: 1, actor } as const;
      const message = composed(reply, 'en');
      const text = plainText(message);
      assert.match(text, /Only of: Northline/);
      assert.match(text, /rushed and unworkable/);
      assert.doesNotMatch(text, /Whitfield says/);
      assert.ok(message.buttons.flat().some(({ label }) => label === 'All actors'));
    }
  });

  test('an unknown actor is said to be unknown, beside those there are', async () => {
    const text = await wordsOf('list, unknown actor', 'nl');
    assert.match(text, /Geen actor in dit artikel heet ‘Zorro’\. Het artikel noemt: Marjan de Ruiter, Noordlijn/);
  });
});

describe('evidence', () => {
  test('the paragraph with the words marked, a link to the passage, and the offsets', async () => {
    const { article, ...kept } = await sampleBriefing('en');
    const item = { section: 'positions', index: 1 } as const;
    const { blocks } = composed({ kind: 'evidence', kept, article, item }, 'en');
    const quote = blocks.find((block) => block.kind === 'quote')!;
    const marked = quote.content.filter((piece) => !('time' in piece) && piece.style === 'mark');
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['rushed and unworkable'],
    );
    assert.ok(article.text.includes(inlineText(quote.content)));
    const note = blocks.find((block) => block.kind === 'note')!;
    const links = note.content.flatMap((piece) => ('link' in piece ? [piece.link] : []));
    assert.deepEqual(links, [`${article.url}#:~:text=rushed%20and%20unworkable`]);
    const [{ start, end }] = kept.briefing.positions[1]!.evidence;
    assert.match(inlineText(note.content), new RegExp(`Characters ${start} to ${end} `));
  });

  test('the menu names every line, from the bottom line to the questions', async () => {
    const { article, ...kept } = await sampleBriefing('en');
    const { blocks, buttons } = composed({ kind: 'evidence-menu', kept, page: 1 }, 'en', BOUNDLESS);
    const { bottomLine, actors, positions, motives, questions } = kept.briefing;
    const count = bottomLine.length + actors.length + positions.length + motives.length + questions.length;
    assert.ok(count > 15 && article.text.length > 0);
    assert.equal(blocks.find((block) => block.kind === 'list')?.items.length, 15);
    assert.equal(buttons.flat().at(-1)?.label, 'Next page');
  });
});

describe('a whole briefing at once', () => {
  test('all lists in full, numbered, with their counts', async () => {
    const { briefing } = await sampleBriefing('en');
    const text = plainText(
      composeFull(briefing, ['actors', 'positions', 'motives', 'questions'], { language: 'en', zone }),
    );
    for (const heading of ['In short', 'Actors (9)', 'Positions (11)', 'Motives (4)', 'Open questions (5)'])
      assert.ok(text.includes(`\n\n${heading}\n\n`), heading);
    for (const { statement } of briefing.positions) assert.ok(text.includes(`“${statement}”`), statement);
  });

  test('only what was asked for', async () => {
    const { briefing } = await sampleBriefing('nl');
    const text = plainText(composeFull(briefing, ['questions'], { language: 'nl', zone }));
    assert.match(text, /Open vragen \(4\)/);
    assert.doesNotMatch(text, /Actoren|Standpunten|Motieven/);
  });
});
