import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Scratch } from '../model/columns.ts';
import { hashText, mix } from '../model/hash.ts';
import { HashTable } from '../model/hash-table.ts';
import type { LinearModel } from '../model/linear.ts';
import { readModel, writeModel } from '../model/rows-file.ts';
import { FeatureList, type WordView } from '../model/words.ts';
import { applyScript, type EditScript } from './edit-script.ts';

/** A class of the lemmatiser: whether the form's capitals stay, and what becomes of its letters. */
export interface LemmaRule {
  readonly keepCase: boolean;
  readonly script: EditScript;
}

export interface LemmaTables {
  /** The classifier's classes first, then rules that only exceptions use. */
  readonly rules: readonly LemmaRule[];
  /** Words of the training data that the classifier gets wrong: `exceptionKey` to a rule's index plus one. */
  readonly exceptions: HashTable;
  readonly model: LinearModel;
}

/** Longer words are their own lemma: no word list has them. */
const MAX_LETTERS = 60;

/** Lemmas by rule: exceptions from the training data first, then the best rule that fits the word. */
export class Lemmatiser {
  readonly #rules: readonly LemmaRule[];
  readonly #exceptions: HashTable;
  readonly #model: LinearModel;
  readonly #features = new FeatureList(40);
  readonly #scores: Float32Array;

  constructor({ rules, exceptions, model }: LemmaTables) {
    this.#rules = rules;
    this.#exceptions = exceptions;
    this.#model = model;
    this.#scores = new Float32Array(model.classes);
  }

  /** The lemma under a joint tag, which the view keeps. */
  lemma(view: WordView, tag: number): string {
    if (view.lemmaTag !== tag) {
      view.lemma = view.length > MAX_LETTERS ? view.text : this.#look(view, tag);
      view.lemmaTag = tag;
      view.lemmaHash = lemmaHash(view.lemma);
    }
    return view.lemma;
  }

  #look(view: WordView, tag: number): string {
    const form = view.text;
    const known = this.#exceptions.get(exceptionKey(view, tag));
    const exception = known === 0 ? null : applyRule(this.#rules[known - 1]!, form);
    if (exception) return exception;
    lemmaFeatures(this.#features, view, tag);
    this.#model.score(this.#features.hashes, this.#features.count, this.#scores);
    const rule = this.#rules[bestRule(this.#scores, this.#rules, form)];
    return (rule && applyRule(rule, form)) || form;
  }
}

/** What the parser sees of a lemma. */
export function lemmaHash(lemma: string): number {
  return hashText(lemma.toLowerCase());
}

/** The rule with the highest score that fits the form, or -1. */
export function bestRule(scores: Float32Array, rules: readonly LemmaRule[], form: string): number {
  let found = -1;
  for (let i = 0; i < scores.length; i++)
    if ((found < 0 || scores[i]! > scores[found]!) && applyRule(rules[i]!, form)) found = i;
  return found;
}

/** The lemma under a rule, null or empty where it does not fit. */
export function applyRule(rule: LemmaRule, form: string): string | null {
  const folded = form.replace(/[‘’´`]/g, "'");
  return applyScript(rule.script, rule.keepCase ? folded : folded.toLowerCase());
}

/** With 32 bits and a few thousand exceptions, a wrong hit is a matter of one word in a million. */
export function exceptionKey(view: WordView, tag: number): number {
  return mix(mix(view.lower, tag), view.capital ? 1 : 2);
}

export function lemmaFeatures(features: FeatureList, view: WordView, tag: number): void {
  features.clear();
  features.one(1, tag);
  for (const suffix of view.suffixes) {
    features.two(2, suffix, tag);
    features.one(3, suffix);
  }
  for (const prefix of view.prefixes) features.two(4, prefix, tag);
  features.two(5, view.lower, tag);
  features.two(6, view.suffixes[1]!, view.prefixes[1]!);
  features.three(7, view.suffixes[2]!, view.prefixes[1]!, tag);
  features.two(8, view.shape, tag);
  features.three(9, view.suffixes[3]!, view.prefixes[2]!, tag);
}

export function writeLemmas({ rules, exceptions, model }: LemmaTables, writer: ByteWriter): void {
  writer.varint(model.classes);
  writer.text(JSON.stringify(rules.map((rule) => [rule.keepCase ? 1 : 0, rule.script])));
  exceptions.write(writer);
  writeModel(model, writer);
}

export function readLemmas(reader: ByteReader, scratch?: Scratch): LemmaTables {
  const classes = reader.varint();
  const rules = (JSON.parse(reader.text()) as [number, EditScript][]).map(
    ([keepCase, script]): LemmaRule => ({ keepCase: keepCase === 1, script }),
  );
  return { rules, exceptions: HashTable.read(reader), model: readModel(reader, classes, scratch) };
}
