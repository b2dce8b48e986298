import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../core/article.ts';
import { briefWholly } from './brief-plainly.ts';

/** A text, then the positions that it tells: who, by which cue, says what. */
export type PositionCase = readonly [
  text: string,
  ...positions: readonly (readonly [holder: string, cue: string, statement: string])[],
];

/** A test for each case of both languages, named by its text; no further positions may be found. */
export function describePositions(name: string, cases: Readonly<Record<Language, readonly PositionCase[]>>): void {
  for (const [language, all] of Object.entries(cases) as [Language, readonly PositionCase[]][])
    describe(`${name}, ${language}`, () => {
      for (const [text, ...expected] of all)
        it(text, async () => {
          const { briefing } = await briefWholly(text, language);
          assert.deepEqual(
            briefing.positions.map(({ holder, cue, statement }) => [holder, cue, statement]),
            expected,
          );
        });
    });
}
