import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Language } from '../core/article.ts';
import { briefWholly } from './brief-plainly.ts';

/** One test for each list of sentences: each leaves open what the list is named by, by kind in order; `-` is nothing. */
export function itLeavesOpen(language: Language, sentences: Readonly<Record<string, readonly string[]>>): void {
  for (const [kind, all] of Object.entries(sentences))
    it(`${language}, ${kind === '-' ? 'none' : kind}`, async () => {
      const found: string[] = [];
      for (const text of all) {
        const { briefing } = await briefWholly(text, language);
        found.push(`${briefing.questions.map((question) => question.kind).join(', ') || '-'}: ${text}`);
      }
      assert.deepEqual(
        found,
        all.map((text) => `${kind}: ${text}`),
      );
    });
}
