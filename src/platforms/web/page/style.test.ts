import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { STYLE_SHEETS } from '../assets.ts';

const css = STYLE_SHEETS.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');

/** Text on what stands behind it, as the style sheet combines them; WCAG 2.2, 1.4.3 asks for 4.5 to 1. */
const TEXTS: readonly [text: string, behind: readonly string[]][] = [
  ['ink', ['paper', 'raised', 'sunk', 'side', 'mark', 'accent-wash', 'bad-wash']],
  ['ink-soft', ['paper', 'raised', 'sunk', 'side', 'accent-wash', 'bad-wash']],
  ['accent', ['paper', 'raised', 'accent-wash']],
  ['accent-ink', ['accent']],
  ['bad', ['paper', 'raised', 'bad-wash']],
];
/** Edges of what is pressed or typed in, and focus; WCAG 2.2, 1.4.11 asks for 3 to 1. */
const EDGES: readonly [edge: string, behind: readonly string[]][] = [
  ['edge', ['paper', 'raised']],
  ['accent', ['paper', 'raised', 'side']],
];

for (const [theme, index] of [
  ['light', 1],
  ['dark', 2],
] as const)
  describe(`the ${theme} colours`, () => {
    const colour = (name: string) => {
      const match = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(css);
      assert.ok(match, `--${name} is a pair`);
      return match[index]!;
    };
    for (const [pairs, least] of [
      [TEXTS, 4.5],
      [EDGES, 3],
    ] as const)
      for (const [front, behind] of pairs)
        test(`${front} stands out ${least} to 1`, () => {
          for (const back of behind) {
            const ratio = contrast(colour(front), colour(back));
            assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)}`);
          }
        });
  });

test('nothing is fetched from elsewhere', () => assert.ok(!/url\(|@import|https?:/.test(css)));

/** WCAG 2.2's contrast ratio of two sRGB colours. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
