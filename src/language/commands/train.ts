import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { SegmentationRules } from '../rules.ts';
import { readTrainingData } from '../training/read-data.ts';
import { SETTINGS, trainToFile } from '../training/train.ts';
import { readWordLists } from '../training/word-lists.ts';
import { attempt, type CommandOutput, STANDARD } from './io.ts';

const USAGE = 'train --language CODE --data DIR [--out FILE] [--work DIR] [--seed N] [--beam-epochs N]';

/**
 * `train`: trains a language's model from `CODE-train*.conllu[.gz]` in a directory and writes it into the language's
 * folder. With `--work`, a run that was stopped goes on where it was. Returns the exit code.
 */
export function run(args: readonly string[], output: CommandOutput = STANDARD): Promise<number> {
  return attempt(USAGE, args, output, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        language: { type: 'string' },
        data: { type: 'string' },
        out: { type: 'string' },
        work: { type: 'string' },
        seed: { type: 'string', default: String(SETTINGS.seed) },
        'beam-epochs': { type: 'string', default: String(SETTINGS.beamEpochs) },
      },
    });
    const { language, data } = values;
    const numbers = [values.seed, values['beam-epochs']];
    if (!language || !/^[a-z]{2,3}$/.test(language) || !data || !numbers.every((one) => /^\d+$/.test(one)))
      throw new Error(`usage: ${USAGE}`);
    const started = performance.now();
    trainToFile(
      {
        language,
        rules: await rulesOf(language),
        sentences: readTrainingData(data, language),
        lists: readWordLists(data, language),
        settings: { ...SETTINGS, seed: Number(values.seed), beamEpochs: Number(values['beam-epochs']) },
        work: values.work ?? null,
        log: (message) => output.err(`${Math.round((performance.now() - started) / 1000)} s  ${message}`),
      },
      values.out ?? fileURLToPath(new URL(`../${language}/model.bin`, import.meta.url)),
    );
  });
}

/** The rules in a language's folder, which need not be registered yet. */
async function rulesOf(language: string): Promise<SegmentationRules> {
  const path = new URL(`../${language}/rules.ts`, import.meta.url);
  if (!existsSync(path)) throw new Error(`no rules in src/language/${language}/rules.ts`);
  const exported = Object.values((await import(path.href)) as Record<string, SegmentationRules>);
  const rules = exported.find((one) => one.language === language);
  if (!rules) throw new Error(`src/language/${language}/rules.ts exports no rules for ${language}`);
  return rules;
}
