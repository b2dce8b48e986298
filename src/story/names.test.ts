import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Actor, ActorKind } from '../core/briefing.ts';
import { isSameActor, nameKeys, surnameOf } from './names.ts';

it('takes a surname for the full name that it is part of, and initials for first names', () => {
  assert.ok(isSameActor(actor('Anna de Vries'), actor('De Vries')));
  assert.ok(isSameActor(actor('A. de Vries'), actor('Anna de Vries')));
  assert.ok(isSameActor(actor('Éva Molnár'), actor('Eva Molnar')));
  assert.ok(!isSameActor(actor('Anna de Vries'), actor('Bram de Vries')));
  assert.ok(!isSameActor(actor('Anna de Vries'), actor('Anna Smit')));
});

it('takes bodies for one by a proper name or alias that they share, never by a common noun', () => {
  const body = (name: string, ...aliases: string[]) => actor(name, 'organisation', aliases);
  assert.ok(isSameActor(body('Medicines Agency', 'MA2'), body('the Medicines Agency')));
  assert.ok(isSameActor(body('Wereldgezondheidsorganisatie', 'WHO'), body('WHO')));
  assert.ok(!isSameActor(body('city council'), body('city council')));
  assert.ok(!isSameActor(body('Orbis Bank', 'the bank'), body('Lumen', 'the bank')));
  assert.ok(!isSameActor(body('De Vries'), actor('De Vries')));
});

it('finds a person under the surname too', () => {
  assert.deepEqual(nameKeys(actor('Mr Jan van der Berg', 'person', ['Van der Berg', 'the minister'])), [
    'jan van der berg',
    'van der berg',
  ]);
  assert.equal(surnameOf('jan'), 'jan');
});

function actor(name: string, kind: ActorKind = 'person', aliases: readonly string[] = []): Actor {
  const evidence = [{ start: 0, end: name.length, quote: name }] as const;
  return { id: 'a1', name, aliases, kind, role: null, salience: 'main', mentions: 1, evidence };
}
