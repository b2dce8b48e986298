import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { voiceOf } from './voice.ts';

const dutch = voiceOf({ language: 'nl', zone: 'Europe/Amsterdam' });
const english = voiceOf({ language: 'en', zone: 'America/New_York' });
const MINUTE = 60_000;
/** 25 October 2026, 00:30 UTC: the night in which the clocks in Amsterdam go back. */
const NIGHT = Date.UTC(2026, 9, 25, 0, 30);

describe('a voice', () => {
  test('writes numbers, lists and sizes as its language does', () => {
    assert.equal(dutch.number(1234567), '1.234.567');
    assert.equal(english.number(1234567), '1,234,567');
    assert.equal(dutch.list(['a', 'b', 'c']), 'a, b en c');
    assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(dutch.size(1.5 * 1024 * 1024), '1,5 MB');
  });

  test('writes lengths of time in their two largest units, with their plurals', () => {
    assert.equal(english.duration(0), '1 minute');
    assert.equal(english.duration(40 * MINUTE), '40 minutes');
    assert.equal(english.duration(65 * MINUTE), '1 hour and 5 minutes');
    assert.equal(dutch.duration(2 * 1440 * MINUTE + 61 * MINUTE), '2 dagen en 1 uur');
    assert.equal(dutch.duration(-5), '1 minuut');
  });

  test("writes instants in the reader's zone, also in the hour that comes twice", () => {
    assert.equal(dutch.time(NIGHT, 'date-time').text, '25 oktober 2026 om 02:30');
    assert.equal(dutch.time(NIGHT + 60 * MINUTE, 'date-time').text, '25 oktober 2026 om 02:30');
    assert.equal(english.time(NIGHT, 'date-time').text, '24 October 2026 at 20:30');
    assert.equal(english.time(NIGHT, 'date').text, '24 October 2026');
    assert.equal(english.time(NIGHT, 'date').time, NIGHT);
  });

  test('a date without a time is the same day everywhere; what is no date is nothing', () => {
    assert.deepEqual(english.date('2026-11-24'), { text: '24 November 2026' });
    assert.deepEqual(dutch.date('2026-11-24'), { text: '24 november 2026' });
    assert.equal(english.date('2026-11-24T02:00:00Z')?.text, '23 November 2026 at 21:00');
    assert.equal(dutch.date('gisteren'), null);
  });

  test('tells when something was due: the hour of the same day, else the day too', () => {
    const zone = 'Europe/Amsterdam';
    assert.equal(english.due(NIGHT, zone, NIGHT + 30 * MINUTE), 'at 02:30');
    assert.equal(english.due(NIGHT, zone, NIGHT + 1440 * MINUTE), 'on 25 October 2026 at 02:30');
    assert.equal(dutch.due(NIGHT, zone, NIGHT + 1440 * MINUTE), 'op 25 oktober 2026 om 02:30');
  });

  test('quotes with its own pair, and with the second one for what is quoted there', () => {
    assert.equal(dutch.quote('de foto’s').text, '‘de foto’s’');
    assert.equal(dutch.quote('het ‘plan’').text, '‘het “plan”’');
    assert.equal(english.quote('a “plan”').text, '“a ‘plan’”');
    assert.equal(english.quote('it’s').text, '“it’s”');
  });

  test('begins a line with a capital, but leaves names and addresses as they are', () => {
    const cases = [
      ['provincie', 'Provincie'],
      ['de provincie', 'De provincie'],
      ['ijsclub', 'IJsclub'],
      ['été, oui', 'Été, oui'],
      ['iPhone', 'iPhone'],
      ['https://example.org', 'https://example.org'],
      ['nos.nl bericht', 'nos.nl bericht'],
      ['2Samen', '2Samen'],
      ['', ''],
    ];
    for (const [given = '', shown] of cases) assert.equal(dutch.capitalised(given), shown);
  });
});
