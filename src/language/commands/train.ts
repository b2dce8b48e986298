import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeModel } from '../model/language-model.ts';
import type { SegmentationRules } from '../rules.ts';
import { readTrainingData } from '../training/read-data.ts';
import { MODEL_PARTS, SETTINGS, settingsOf, trainToFile } from '../training/train.ts';
import { readWordLists } from '../training/word-lists.ts';
import { attempt, type CommandOutput, STANDARD } from './io.ts';

const USAGE =
  'train --language CODE --data DIR [--out FILE] [--work DIR] [--seed N] [--beam-epochs N] [--only names|parser]';

/**
 * `train`: trains a language's model from `CODE-train*.conllu[.gz]` in a directory and writes it into the language's
 * folder. With `--work`, a run that was stopped goes on where it was. With `--only`, the other parts stay as they are in
 * the language's folder. Returns the exit code.
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
        only: { type: 'string' },
        'beam-epochs': { type: 'string' },
      },
    });
    const { language, data } = values;
    if (!language || !/^[a-z]{2,3}$/.test(language) || !data) throw new Error(`usage: ${USAGE}`);
    const settings = settingsOf(language);
    const beamEpochs = values['beam-epochs'] ?? String(settings.beamEpochs);
    if (![values.seed, beamEpochs].every((one) => /^\d+$/.test(one))) throw new Error(`usage: ${USAGE}`);
    const part = MODEL_PARTS.find((one) => one === values.only);
    if (part === undefined && values.only !== undefined) throw new Error(`usage: ${USAGE}`);
    const folder = fileURLToPath(new URL(`../${language}/model.bin`, import.meta.url));
    const started = performance.now();
    trainToFile(
      {
        language,
        rules: await rulesOf(language),
        sentences: readTrainingData(data, language),
        lists: readWordLists(data, language),
        settings: { ...settings, seed: Number(values.seed), beamEpochs: Number(beamEpochs) },
        work: values.work ?? null,
        only: part === undefined ? null : { part, model: decodeModel(readFileSync(folder)) },
        log: (message) => output.err(`${Math.round((performance.now() - started) / 1000)} s  ${message}`),
      },
      values.out ?? folder,
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
