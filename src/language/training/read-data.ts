import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConlluSentence } from '../conllu.ts';
import { readTreebank } from './treebank.ts';

/** Documents under these licences stay out of weights that are given away. */
const CLOSED = /non-?commercial|see document metadata/i;

/** All training sentences of a language in a directory: `nl-train.conllu`, `nl-train-news.conllu.gz`, in order of name. */
export function readTrainingData(directory: string, language: string): ConlluSentence[] {
  const files = readdirSync(directory)
    .filter((name) => name.startsWith(`${language}-train`) && /\.conllu(?:\.gz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`no ${language}-train*.conllu or .conllu.gz in ${directory}`);
  return files.flatMap((name) => withOpenLicence(readTreebank(join(directory, name))));
}

/** Leaves out documents whose `# licence_group` forbids commercial use or says nothing. */
export function withOpenLicence(sentences: readonly ConlluSentence[]): ConlluSentence[] {
  let open = true;
  return sentences.filter(({ comments }) => {
    const group = comments.find((comment) => comment.startsWith('licence_group'));
    if (group !== undefined) open = !CLOSED.test(group);
    return open;
  });
}
