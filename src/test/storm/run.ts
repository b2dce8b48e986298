// `node src/test/storm/run.ts 300`: the storm with that many kills; fails when anything was lost, or doubled on Discord.
import { storm } from './storm.ts';

const report = await storm(Number(process.argv[2] ?? 300));
console.log(JSON.stringify({ ...report, errors: report.errors.length }, null, 2));
for (const error of report.errors.slice(0, 10)) console.error(error);
const { lost, doubled, draftsDoubled, unplanned, unasked, unfinished } = report;
const faults = [lost.discord, lost.slack, doubled.discord, draftsDoubled, unplanned, unasked, unfinished];
process.exitCode = faults.some((count) => count !== 0) ? 1 : 0;
