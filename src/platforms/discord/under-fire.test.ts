import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, connected, failure } from '../../test/discord-emulator/connected.ts';
import { type Fault, rateLimited, textOf, unavailable } from '../../test/discord-emulator/index.ts';

const FAULTS: readonly Fault[] = [
  unavailable(),
  unavailable(500),
  rateLimited(0.1),
  rateLimited(0.1, { withoutHeaders: true }),
  { kind: 'lost-reply' },
  { kind: 'reset' },
  { kind: 'slow', milliseconds: 300 },
];
const PEOPLE = 12;

for (const seed of [1, 2, 3])
  test(`a bad quarter of an hour (${seed}): one effect each, nothing left waiting`, { timeout: 60_000 }, async (t) => {
    const random = dice(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const { emulator, discord, calls } = await connected(t, {
      async run(call) {
        await sleep(random() * 150);
        return random() < 0.2 ? failure('address-unreachable') : answerOf(call);
      },
    });
    const typed = [];
    for (let round = 0; round < PEOPLE; round++) {
      // Two faults in each round; a first response that fails twice still has its three seconds.
      for (const request of [/^POST \/interactions\//, /^(PATCH|DELETE|POST) \/webhooks\//])
        emulator.failNext(request, pick(FAULTS));
      const by = { id: `${400_000_000_000_000_000n + BigInt(round)}` };
      const deliveries = random() < 0.3 ? 2 : 1;
      typed.push(emulator.typeCommand(pick(['brief', 'positions', 'sitrep help']), {}, { by, deliveries }));
      typed.push(emulator.messageCommand({ content: 'https://news.example/a' }, 'Brief this', { by, deliveries }));
      if (random() < 0.25) emulator.gateway.cut();
      await sleep(random() * 60);
    }
    const outcomes = await Promise.all(typed.map((exchange) => exchange.outcome(30_000)));
    await sleep(100);

    const ids = calls.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'no call ran twice');
    assert.equal(ids.length, typed.length, 'every call ran');
    for (const { text, ackedAfterMs } of outcomes) {
      assert.match(text, /Twelve speakers|Sitrep|cannot be reached/);
      assert.ok(ackedAfterMs < 3000, `${ackedAfterMs} ms`);
    }
    for (const exchange of typed) {
      // A private follow-up whose reply was lost may be there twice: Discord has no key for it.
      const texts = new Set(exchange.messages().map(textOf));
      assert.equal(texts.size, 1);
    }
    await emulator.waitFor('health', () => discord.status().state === 'ready', 10_000);
  });

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
