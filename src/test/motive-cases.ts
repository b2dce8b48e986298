import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../core/article.ts';
import { briefWholly, nameOf } from './brief-plainly.ts';

/** Text, then the motives that it tells: whose (`-` for nobody's), what, on whose word, denied or not. */
export type MotiveCase = readonly [text: string, ...motives: readonly (readonly [string, string, string, boolean?])[]];

/** What a case shows, its text, then the motives that it tells: whose (`-` for nobody's) and what. */
export type MotiveRuleCase = readonly [rule: string, text: string, ...motives: readonly (readonly [string, string])[]];

/** A test for each case, named by what it shows and its text. */
export function describeMotiveRules(name: string, language: Language, cases: readonly MotiveRuleCase[]): void {
  describe(name, () => {
    for (const [rule, text, ...expected] of cases)
      it(`${rule}: ${text}`, async () => {
        const { briefing } = await briefWholly(text, language);
        assert.deepEqual(
          briefing.motives.map(({ actor, motive }) => [nameOf(briefing, actor), motive]),
          expected,
        );
      });
  });
}

/** A test for each case, named by its text. */
export function describeMotives(name: string, language: Language, cases: readonly MotiveCase[]): void {
  describe(name, () => {
    for (const [text, ...expected] of cases)
      it(text, async () => {
        const { briefing } = await briefWholly(text, language);
        assert.deepEqual(
          briefing.motives.map(({ actor, motive, basis, negated }) => [
            nameOf(briefing, actor),
            motive,
            basis,
            negated,
          ]),
          expected.map(([actor, motive, basis, negated = false]) => [actor, motive, basis, negated]),
        );
      });
  });
}
