import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { analyse } from '../analyse.ts';
import { rawText, readConllu, writeConllu } from '../conllu.ts';
import { detectLanguage } from '../detect.ts';
import { type Score, score } from '../scorer.ts';
import { readTreebank } from '../training/treebank.ts';
import { type CommandOutput, STANDARD } from './io.ts';

/** `language:score`: analyses the raw text of a gold CoNLL-U file and compares. Returns the exit code. */
export async function run(args: readonly string[], { out, err }: CommandOutput = STANDARD): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 1) throw new Error('usage: language:score [--language nl|en] [--json] GOLD.conllu[.gz]');
    const gold = readTreebank(positionals[0]!);
    const text = rawText(gold);
    const language =
      LANGUAGES.find((one) => one === values.language || basename(positionals[0]!).startsWith(`${one}-`)) ??
      detectLanguage(text);
    if (language === null) throw new Error('cannot tell the language; use --language');
    const started = performance.now();
    const document = analyse(text, language as Language);
    const cold = performance.now() - started;
    const again = performance.now();
    analyse(text, language as Language);
    const warm = performance.now() - again;
    const scores = score(gold, readConllu(writeConllu(document)));
    const speed = { cold: document.length / (cold / 1000), warm: document.length / (warm / 1000) };
    if (values.json) out(`${JSON.stringify({ ...scores, wordsPerSecond: speed })}\n`);
    else {
      for (const [name, value] of Object.entries(scores) as [string, Score | null][])
        if (value)
          out(
            `${name.padEnd(10)} ${percent(value.f1)}  (precision ${percent(value.precision)}, recall ${percent(value.recall)})\n`,
          );
      out(
        `${document.length} words; a second: ${Math.round(speed.cold)} with loading, ${Math.round(speed.warm)} warm\n`,
      );
    }
    return 0;
  } catch (error) {
    err(`language:score: ${(error as Error).message}`);
    return 1;
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(2).padStart(6);
}
