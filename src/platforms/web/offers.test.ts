import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../../commands/index.ts';
import { commandList } from './command-list.ts';
// @ts-expect-error a plain JavaScript module; page/tsconfig.json checks it
import * as offers from './page/offers.js';
import type { Known, Offer, Suggestion } from './page/types.d.ts';

const { isWholeName, offersFor, usageFor, wantedType } = offers as {
  isWholeName(commands: readonly Suggestion[], typed: string): boolean;
  offersFor(commands: readonly Suggestion[], typed: string, known: Known): readonly Offer[];
  usageFor(commands: readonly Suggestion[], typed: string): string;
  wantedType(commands: readonly Suggestion[], typed: string): string | null;
};

const english = commandList(COMMANDS, 'en');
const dutch = commandList(COMMANDS, 'nl');
const known = {
  values: {
    schedule: [{ value: 'k7p', about: 'weekdays 07:30' }],
    'saved-source': [
      { value: 'nos', about: 'https://nos.example/rss' },
      { value: 'de lezer', about: 'https://lezer.example/rss' },
    ],
    actor: [
      { value: 'Peter Hallam', about: 'Chief executive' },
      { value: 'Northline', about: '' },
    ],
  },
  zones: ['America/Argentina/Buenos_Aires', 'Europe/Amsterdam', 'Europe/London'],
  channels: ['briefings', 'news'],
};

function labels(typed: string, commands = english): readonly string[] {
  return offersFor(commands, typed, known).map(({ label }) => label);
}

/** What stands in the box when an offer is taken. */
function taken(typed: string, label: string, commands = english): string {
  const offer = offersFor(commands, typed, known).find((candidate) => candidate.label === label);
  assert.ok(offer, `${label} is not offered for ${typed}`);
  return typed.slice(0, offer.start) + offer.text;
}

describe('what is offered', () => {
  test('commands, then their sub-commands, also by their Dutch names', () => {
    assert.ok(labels('/').includes('/brief'));
    assert.deepEqual(labels('/po'), ['/positions']);
    assert.deepEqual(labels('/schedule a'), ['/schedule add']);
    assert.deepEqual(labels('/schedule lij'), ['/schedule list']);
    assert.ok(labels('/schedule ').length > 5);
    assert.equal(taken('/sched', '/schedule'), '/schedule ');
  });
  test('no buttons, no hidden options', () => {
    assert.ok(!labels('/').includes('/evidence'));
    assert.ok(!english.some(({ usage }) => /\bB\b|PAGE/.test(usage)));
  });
  test('when a schedule may run, in the reader’s words', () => {
    assert.deepEqual(labels('/schedule add we'), ['weekdays 07:30']);
    assert.equal(taken('/schedule add weekdays 0', 'weekdays 07:30'), '/schedule add weekdays 07:30 ');
    assert.deepEqual(labels('/schedule add ma', dutch), ['maandag 09:00']);
  });
  const OTHERS = ['zone', 'from', 'in', 'except', 'quiet', 'draft', 'ahead', 'unattended'];

  test('what may follow, each once', () => {
    assert.deepEqual(labels('/schedule add daily 08:00 '), OTHERS);
    assert.deepEqual(labels('/schedule add daily 08:00 zone Europe/Amsterdam '), [...OTHERS.slice(1), '#briefings']);
    assert.deepEqual(labels('/schedule add daily 08:00 #news '), OTHERS);
    assert.deepEqual(labels('/schedule add daily 08:00 draft '), ['#briefings', '#news']);
    assert.equal(taken('/schedule add daily 08:00 draft #n', '#news'), '/schedule add daily 08:00 draft #news ');
    assert.deepEqual(labels('/schedule add daily 08:00 #n'), ['#news']);
    assert.equal(taken('/schedule add daily 08:00 zo', 'zone'), '/schedule add daily 08:00 zone ');
    assert.deepEqual(labels('/schedule add dagelijks 08:00 ', dutch).slice(0, 3), ['tijdzone', 'uit', 'taal']);
  });
  test('zones by their city, languages, and the place’s own names', () => {
    assert.deepEqual(labels('/schedule add daily 08:00 zone ams'), ['Europe/Amsterdam']);
    assert.deepEqual(labels('/schedule add daily 08:00 zone buenos a'), ['America/Argentina/Buenos_Aires', 'ahead']);
    assert.deepEqual(labels('/schedule add daily 08:00 in '), ['nl', 'en']);
    assert.equal(taken('/schedule add daily 08:00 from no', 'nos'), '/schedule add daily 08:00 from nos ');
    assert.equal(
      taken('/schedule add daily 08:00 from nos de', 'de lezer'),
      '/schedule add daily 08:00 from nos "de lezer" ',
    );
    assert.equal(taken('/schedule pause ', 'k7p'), '/schedule pause k7p ');
  });
  test('an actor to filter by', () => {
    assert.deepEqual(labels('/positions '), ['actor:']);
    assert.equal(taken('/positions ', 'actor:'), '/positions actor:');
    assert.deepEqual(labels('/positions actor:'), ['Peter Hallam', 'Northline']);
    assert.equal(taken('/positions actor:hal', 'Peter Hallam'), '/positions actor:"Peter Hallam" ');
  });
  test('nothing in a text, behind a whole value, or for what is no command', () => {
    for (const typed of [
      '',
      'hello',
      '/brief\nsome text',
      '/brief https://a.example',
      '/nonsense x',
      '/schedule pause k7p',
    ])
      assert.deepEqual(labels(typed), [], typed);
  });
});

test('what the server must be asked for', () => {
  assert.equal(wantedType(english, '/schedule pause '), 'schedule');
  assert.equal(wantedType(english, '/sources remove n'), 'saved-source');
  assert.equal(wantedType(english, '/motives actor:'), 'actor');
  assert.equal(wantedType(english, '/schedule add daily'), null);
  assert.equal(wantedType(english, '/schedule'), null);
});

test('the usage of the command that stands there', () => {
  assert.match(usageFor(english, '/schedule add daily'), /^\/schedule add WHEN \[zone ZONE\]/);
  assert.equal(usageFor(english, '/schedule'), '');
  assert.ok(isWholeName(english, '/sitrep help') && !isWholeName(english, '/sitrep') && !isWholeName(english, '/sit'));
});

test('whatever is typed, taking an offer keeps what stands before it', () => {
  const words = fc.constantFrom(
    '/schedule',
    'add',
    '/positions',
    'actor:',
    'zone',
    'from',
    'in',
    '#',
    '#news',
    'daily',
    '"',
    'é',
    '08:00',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), fc.constantFrom(' ', '  ', ''), (parts, end) => {
      const typed = parts.join(' ') + end;
      for (const { start, text } of offersFor(english, typed, known)) {
        assert.ok(start <= typed.length);
        assert.ok(text.length > 0);
      }
    }),
  );
});
