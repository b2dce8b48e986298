import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { analyse } from '../analyse.ts';
import { writeConllu } from '../conllu.ts';
import { detectLanguage } from '../detect.ts';
import type { AnalysedDocument } from '../packed.ts';
import { attempt, type CommandOutput, STANDARD } from './io.ts';

const FORMATS = { conllu: writeConllu, json: writeJson, tree: writeTree } as const;
const USAGE = 'parse --language nl|en|auto --format conllu|json|tree FILE|-';

/** `parse`: prints the analysis of a UTF-8 text file, or of standard input (`-`). Returns the exit code. */
export function run(args: readonly string[], output: CommandOutput = STANDARD): Promise<number> {
  return attempt(USAGE, args, output, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'auto' },
        format: { type: 'string', default: 'conllu' },
      },
    });
    if (positionals.length !== 1 || !Object.hasOwn(FORMATS, values.format)) throw new Error(`usage: ${USAGE}`);
    const text = readFileSync(positionals[0] === '-' ? 0 : positionals[0]!, 'utf8').replace(/^\ufeff/, '');
    output.out(FORMATS[values.format as keyof typeof FORMATS](analyse(text, languageFor(values.language, text))));
  });
}

function languageFor(wanted: string, text: string): Language {
  if ((LANGUAGES as readonly string[]).includes(wanted)) return wanted as Language;
  if (wanted !== 'auto') throw new Error(`language ${wanted} is not one of ${LANGUAGES.join(', ')}, auto`);
  const found = detectLanguage(text);
  if (found === null) throw new Error('the text is neither Dutch nor English, or too short to tell; use --language');
  return found;
}

/** One JSON object: sentences with their words, then names; all offsets are UTF-16 into the text. */
function writeJson(document: AnalysedDocument): string {
  const sentences = document.sentences.map(({ first, end }) => ({
    start: document.start(first),
    end: document.end(end - 1),
    words: Array.from({ length: end - first }, (_, i) => {
      const word = first + i;
      return {
        start: document.start(word),
        end: document.end(word),
        form: document.form(word),
        lemma: document.lemma(word),
        upos: document.upos(word),
        xpos: document.xpos(word),
        feats: document.feats(word),
        head: document.head(word) === word ? null : document.head(word) - first,
        relation: document.head(word) === word ? 'root' : document.fullRelation(word),
      };
    }),
  }));
  const names = document.entities.map(({ first, end, type }) => {
    const [from, to] = [document.start(first), document.end(end - 1)];
    return { start: from, end: to, name: document.text.slice(from, to), type };
  });
  return `${JSON.stringify({ language: document.language, sentences, names })}\n`;
}

/** Each sentence, and under it its tree: a word's dependents are indented beneath it, in text order. */
function writeTree(document: AnalysedDocument): string {
  const types = new Map(document.entities.flatMap((name) => spanOf(name.first, name.end).map((i) => [i, name.type])));
  const lines: string[] = [];
  for (const { first, end } of document.sentences) {
    lines.push(document.text.slice(document.start(first), document.end(end - 1)).replace(/\s+/g, ' '));
    const roots = spanOf(first, end).filter((word) => document.head(word) === word);
    // A stack, since a tree may be as deep as its sentence is long.
    const stack = roots.map((word) => ({ word, depth: 1 })).reverse();
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const { word, depth } = at;
      const relation = document.head(word) === word ? 'root' : document.fullRelation(word);
      const name = types.has(word) ? ` [${types.get(word)}]` : '';
      lines.push(
        `${'  '.repeat(Math.min(depth, 40))}${relation}: ${document.form(word)} (${document.lemma(word)}, ${document.upos(word)})${name}`,
      );
      for (const child of document.children(word).toReversed()) stack.push({ word: child, depth: depth + 1 });
    }
    lines.push('');
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function spanOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
