// Scores the engine on the annotated articles, where they lie beside the project, against the recorded baseline.
// `npm run gold` compares, `npm run gold -- --record` records; fails when a list's F1 falls by more than the tolerance.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';

const SCORER = '../shared/eval/score.mjs';
const BASELINE = 'src/test/gold-baseline.json';
const LISTS = ['actors', 'positions', 'motives', 'questions'] as const;
/** In points of F1: smaller changes are noise of a rule that helps elsewhere. */
const TOLERANCE = 0.5;

type Report = Record<(typeof LISTS)[number], { f: number }> & { failed: number; grounded: number };
type Scores = Record<string, Record<(typeof LISTS)[number] | 'evidence', number>>;

if (!existsSync(SCORER)) {
  console.log('gold: skipped, the annotated articles are not beside the project');
  process.exit(0);
}

const args = [
  SCORER,
  '--json',
  '--cmd',
  'npm run -s brief -- --format json {file}',
  ...globSync('../shared/eval/gold/*.json').sort(),
];
const { stdout, stderr, status } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
if (status !== 0) throw new Error(`the scorer failed: ${stderr.slice(-500)}`);
if (stderr) console.error(stderr);

const points = (share: number) => Math.round(share * 1000) / 10;
const scores: Scores = {};
let faults = 0;
for (const [language, report] of Object.entries(JSON.parse(stdout) as Record<string, Report>)) {
  scores[language] = { evidence: points(report.grounded) } as Scores[string];
  for (const list of LISTS) scores[language][list] = points(report[list].f);
  if (report.failed > 0 || report.grounded < 1) faults++;
}

if (process.argv.includes('--record')) writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
const baseline: Scores = JSON.parse(readFileSync(BASELINE, 'utf8'));
for (const [language, now] of Object.entries(scores)) {
  const before = baseline[language];
  const cells = Object.entries(now).map(([list, value]) => {
    const was = before?.[list as keyof typeof now] ?? 0;
    if (value < was - TOLERANCE) faults++;
    return `${list} ${value.toFixed(1)} (${was.toFixed(1)})`;
  });
  console.log(`gold ${language}: ${cells.join(', ')}`);
}
process.exitCode = faults > 0 ? 1 : 0;
