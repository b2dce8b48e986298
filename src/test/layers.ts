// Checks the doors between the rooms (.dependency-cruiser.js) and that the checker really read every module: a
// TypeScript that dependency-cruiser cannot read makes it see nothing and report no violation.
import { globSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
// @ts-expect-error a plain JavaScript module without types
import rules from '../../.dependency-cruiser.js';

const roots = ['src', 'commands', 'config'];
const files = globSync(roots.map((root) => `${root}/**/*.ts`));
const { options, ...ruleSet } = rules;
const result = await cruise(roots, { ...options, ruleSet, validate: true }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
const { summary, modules } = result.output as ICruiseResult;
const read = new Set(modules.map(({ source }) => source));
const unread = files.filter((file) => !read.has(file));
const edges = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
for (const file of unread) console.error(`not read: ${file}`);
const faults = summary.violations.length + unread.length;
console.log(`layers: ${files.length} files, ${edges} imports, ${faults} faults`);
process.exitCode = faults > 0 || edges < files.length ? 1 : 0;
