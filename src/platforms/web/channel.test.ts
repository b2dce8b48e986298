import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { type Change, type Channel, type Entry, makeChannel } from './channel.ts';
import { KEPT_FOR, MAX_CHANNEL_CHARACTERS, MAX_ENTRIES } from './limits.ts';

const ANN = 'ann';
const BEN = 'ben';

function said(id: string, change: Partial<Entry> = {}): Entry {
  const body = { kind: 'said', text: id, more: 0, file: null } as const;
  return { id, parent: null, owner: null, by: ANN, at: Date.now(), body, ...change };
}

function newChannel(kept: readonly Entry[] = []): Channel {
  let sequence = 0;
  return makeChannel(
    'briefings',
    kept,
    () => ++sequence,
    () => {},
  );
}

function ids(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

describe('who sees what', () => {
  test('a private message is for its owner alone, in every way to it', () => {
    const channel = newChannel();
    const heard: Record<string, string[]> = { ann: [], ben: [] };
    for (const viewer of [ANN, BEN])
      channel.listen(viewer, (change) =>
        heard[viewer]!.push(change.kind === 'put' ? change.entry.id : `-${change.id}`),
      );
    channel.add(said('all'));
    channel.add(said('mine', { owner: ANN }));
    channel.remove('mine');
    channel.add(said('again', { owner: ANN }));
    assert.deepEqual(heard, { ann: ['all', 'mine', '-mine', 'again'], ben: ['all'] });
    assert.deepEqual(ids(channel.entries(BEN)), ['all']);
    assert.equal(channel.get('again', BEN), null);
    assert.equal(channel.get('again', ANN)?.id, 'again');
    assert.equal(channel.since(0, BEN).length, 1);
  });

  test('what becomes public appears to everybody, after what they see before it', () => {
    const channel = newChannel();
    channel.add(said('first'));
    channel.add(said('hidden', { owner: ANN }));
    channel.add(said('answer', { owner: BEN }));
    const heard: Change[] = [];
    channel.listen('cas', (change) => heard.push(change));
    channel.change('answer', { owner: null });
    assert.deepEqual(
      heard.map((change) => change.kind === 'put' && [change.entry.id, change.after]),
      [['answer', 'first']],
    );
  });
});

describe('order', () => {
  test('replies stand below their message, a reply to a reply right after it', () => {
    const channel = newChannel();
    channel.add(said('a'));
    channel.add(said('b'));
    channel.add(said('a1', { parent: 'a' }));
    channel.add(said('a2', { parent: 'a' }));
    channel.add(said('a1x', { parent: 'a' }), 'a1');
    assert.deepEqual(ids(channel.entries(ANN)), ['a', 'a1', 'a1x', 'a2', 'b']);
  });

  test('what goes takes its replies along', () => {
    const channel = newChannel();
    channel.add(said('a'));
    channel.add(said('a1', { parent: 'a' }));
    channel.remove('a');
    assert.deepEqual(channel.all(), []);
    assert.equal(channel.change('a1', { owner: null }), false);
  });
});

describe('bounds', () => {
  test('the oldest go when there are too many, or too large ones', () => {
    const many = newChannel();
    for (let at = 0; at < MAX_ENTRIES + 5; at++) many.add(said(`m${at}`));
    assert.equal(many.all().length, MAX_ENTRIES);
    assert.equal(many.all()[0]?.id, 'm5');
    const large = newChannel();
    const body = { kind: 'said', text: 'x'.repeat(MAX_CHANNEL_CHARACTERS / 4), more: 0, file: null } as const;
    for (let at = 0; at < 10; at++) large.add(said(`l${at}`, { body }));
    assert.ok(large.all().length <= 4);
    assert.equal(large.all().at(-1)?.id, 'l9');
  });

  test('what is older than the store keeps its briefing is not shown any more', () => {
    const channel = newChannel([said('old', { at: Date.now() - KEPT_FOR - 1 }), said('young')]);
    assert.deepEqual(ids(channel.all()), ['young']);
    channel.change('young', { owner: null });
    mock.timers.enable({ apis: ['Date'], now: Date.now() + KEPT_FOR + 1 });
    channel.expire();
    mock.timers.reset();
    assert.deepEqual(channel.all(), []);
  });
});

test('a reader who stopped at any point and comes back sees what one who never left sees', () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'reply', 'private', 'change', 'publish', 'remove'),
    which: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(40), (steps, leftAt) => {
      const start = Date.now();
      let sequence = 0;
      const channel = makeChannel(
        'briefings',
        [],
        () => ++sequence,
        () => {},
      );
      const page = makeReader();
      let seen = 0;
      const deaf = channel.listen(ANN, (change) => {
        page.apply(change);
        seen = change.sequence;
      });
      for (const [at, { what, which }] of steps.entries()) {
        if (at === leftAt) deaf();
        const known = channel.all()[which % Math.max(1, channel.all().length)];
        if (what === 'add') channel.add(said(`m${at}`, { at: start + at }));
        else if (what === 'private') channel.add(said(`m${at}`, { at: start + at, owner: which % 2 ? ANN : BEN }));
        else if (what === 'reply')
          channel.add(said(`m${at}`, { parent: known?.parent ?? known?.id ?? null, owner: ANN }));
        else if (known && what === 'change') channel.change(known.id, { body: { ...known.body } });
        else if (known && what === 'publish') channel.change(known.id, { owner: null });
        else if (known) channel.remove(known.id);
      }
      deaf();
      for (const change of channel.since(seen, ANN)) page.apply(change);
      const visible = channel.entries(ANN);
      const reachable = visible.filter(({ parent }) => parent === null || visible.some(({ id }) => id === parent));
      assert.deepEqual(page.order(), ids(reachable));
    }),
  );
});

/** What a page does with changes: items below their parents, each after the one that it is told. */
function makeReader() {
  const below = new Map<string | null, string[]>([[null, []]]);
  const times = new Map<string, number>();
  const remove = (id: string) => {
    for (const siblings of below.values()) if (siblings.includes(id)) siblings.splice(siblings.indexOf(id), 1);
  };
  const ordered = (parent: string | null): string[] =>
    (below.get(parent) ?? []).flatMap((id) => [id, ...(parent === null ? ordered(id) : [])]);
  return {
    apply(change: Change) {
      if (change.kind === 'removed') {
        remove(change.id);
        below.delete(change.id);
        return;
      }
      const { id, parent } = change.entry;
      const siblings = below.get(parent) ?? [];
      below.set(parent, siblings);
      times.set(id, change.entry.at);
      if (siblings.includes(id)) return;
      if (change.after !== null && siblings.includes(change.after)) {
        siblings.splice(siblings.indexOf(change.after) + 1, 0, id);
      } else if (parent !== null) siblings.unshift(id);
      else {
        const later = siblings.findIndex((other) => times.get(other)! > change.entry.at);
        siblings.splice(later < 0 ? siblings.length : later, 0, id);
      }
    },
    order: () => ordered(null),
  };
}
