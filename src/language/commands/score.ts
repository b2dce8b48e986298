import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../core/article.ts';
import { Analyser } from '../analyser.ts';
import { rawText, readConllu, writeConllu } from '../conllu.ts';
import { detectLanguage } from '../detect.ts';
import { languageOf } from '../languages.ts';
import { HashTable } from '../model/hash-table.ts';
import { decodeModel, type LanguageModel } from '../model/language-model.ts';
import { NameLists } from '../names/lists.ts';
import { unpack } from '../packed.ts';
import { type Score, score, scoreRelations } from '../scorer.ts';
import { readTreebank } from '../training/treebank.ts';
import { attempt, type CommandOutput, STANDARD } from './io.ts';

/** Parts that can be left out of a model without training it anew. */
const WITHOUT: Readonly<Record<string, (model: LanguageModel) => LanguageModel>> = {
  boundaries: (model) => ({ ...model, boundaries: null }),
  'word-list': (model) => ({ ...model, wordClasses: model.wordClasses.withoutList() }),
  variants: (model) => ({ ...model, variants: HashTable.of([]) }),
  'lemma-exceptions': (model) => ({ ...model, lemmas: { ...model.lemmas, exceptions: HashTable.of([]) } }),
  'name-lists': (model) => ({ ...model, nameLists: NameLists.of([]) }),
  beam: (model) => ({ ...model, beam: 1 }),
  lifting: (model) => ({ ...model, labels: model.labels.map((label) => label.replace(/\^.*/, '')) }),
};
/** Those that the lists of actors, positions and motives rest on. */
const RELATIONS = [
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'ccomp',
  'xcomp',
  'advcl',
  'acl:relcl',
  'parataxis',
  'appos',
  'compound:prt',
  'conj',
];
const USAGE = `language:score [--language ${LANGUAGES.join('|')}] [--without ${Object.keys(WITHOUT).join('|')}]... [--relations] [--json] GOLD.conllu[.gz]`;

/**
 * `language:score`: analyses the raw text of a gold CoNLL-U file and compares; `--relations` also by relation; `--without`
 * shows what a part of the model is worth. Returns the exit code.
 */
export function run(args: readonly string[], output: CommandOutput = STANDARD): Promise<number> {
  return attempt(USAGE, args, output, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        without: { type: 'string', multiple: true, default: [] },
        relations: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length !== 1 || values.without.some((part) => !Object.hasOwn(WITHOUT, part)))
      throw new Error(`usage: ${USAGE}`);
    const gold = readTreebank(positionals[0]!);
    const text = rawText(gold);
    const language =
      LANGUAGES.find((one) => one === values.language || basename(positionals[0]!).startsWith(`${one}-`)) ??
      detectLanguage(text);
    if (language === null) throw new Error('cannot tell the language; use --language');
    const started = performance.now();
    const { rules, model } = languageOf(language);
    const whole = decodeModel(readFileSync(model));
    const analyser = new Analyser(
      rules,
      values.without.reduce((rest, part) => WITHOUT[part]!(rest), whole),
    );
    const document = unpack(analyser.analyse(text));
    const cold = performance.now() - started;
    const again = performance.now();
    analyser.analyse(text);
    const warm = performance.now() - again;
    const found = readConllu(writeConllu(document));
    const scores = score(gold, found);
    const relations = values.relations ? scoreRelations(gold, found, RELATIONS) : new Map<string, Score>();
    const speed = { cold: document.length / (cold / 1000), warm: document.length / (warm / 1000) };
    if (values.json) {
      output.out(`${JSON.stringify({ ...scores, relations: Object.fromEntries(relations), wordsPerSecond: speed })}\n`);
      return;
    }
    for (const [name, value] of [...Object.entries(scores), ...relations] as [string, Score | null][])
      if (value)
        output.out(
          `${name.padEnd(14)} ${percent(value.f1)}  (precision ${percent(value.precision)}, recall ${percent(value.recall)})\n`,
        );
    output.out(
      `${document.length} words; a second: ${Math.round(speed.cold)} with loading, ${Math.round(speed.warm)} warm\n`,
    );
  });
}

function percent(share: number): string {
  return (100 * share).toFixed(2).padStart(6);
}
