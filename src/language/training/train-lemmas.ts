import { type EditScript, editScript } from '../lemma/edit-script.ts';
import {
  applyRule,
  bestRule,
  exceptionKey,
  type LemmaRule,
  type LemmaTables,
  lemmaFeatures,
} from '../lemma/lemmatiser.ts';
import { HashTable } from '../model/hash-table.ts';
import type { LinearModel } from '../model/linear.ts';
import { FeatureList, type WordView } from '../model/words.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import type { TrainingSentence } from './treebank.ts';

interface WordType {
  readonly form: string;
  readonly view: WordView;
  readonly tag: number;
  readonly lemma: string;
  readonly count: number;
}

/** Rules that fewer kinds of words follow are exceptions' rules only. */
const MIN_WORDS = 2;
const EPOCHS = 6;

/** Learns rules from the kinds of words (form and tag) of a treebank, then lists what they get wrong. */
export function trainLemmas(sentences: readonly TrainingSentence[], random: Random): LemmaTables {
  const types = wordTypes(sentences);
  const { rules, classes, ruleOf } = rulesOf(types);
  const model = new Perceptron(classes);
  const features = new FeatureList(40);
  const scores = new Float32Array(classes);
  const order = types.map((_, i) => i).filter((i) => ruleOf[i]! < classes);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const i of order) {
      const { form, view, tag, lemma } = types[i]!;
      lemmaFeatures(features, view, tag);
      model.score(features.hashes, features.count, scores);
      const chosen = bestRule(scores, rules, form);
      if (chosen !== ruleOf[i] && (chosen < 0 || applyRule(rules[chosen]!, form) !== lemma))
        model.update(features.hashes, features.count, ruleOf[i]!, Math.max(0, chosen));
      model.tick();
    }
  }
  const finished = model.finish({ row: 0.1, weight: 0.05 });
  return { rules, model: finished, exceptions: findExceptions(types, ruleOf, rules, finished) };
}

/** The rules that the words follow, most frequent first, and each word's own. */
function rulesOf(types: readonly WordType[]): { rules: LemmaRule[]; classes: number; ruleOf: number[] } {
  const found = types.map(({ form, lemma }) => ruleFor(form, lemma));
  const keys = found.map((rule) => JSON.stringify(rule));
  const uses = new Map<string, number>();
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const order = [...uses].sort((a, b) => b[1] - a[1]);
  const ids = new Map(order.map(([key], i) => [key, i]));
  return {
    rules: order.map(([key]) => found[keys.indexOf(key)]!),
    classes: Math.max(1, order.filter(([, count]) => count >= MIN_WORDS).length),
    ruleOf: keys.map((key) => ids.get(key)!),
  };
}

function findExceptions(
  types: readonly WordType[],
  ruleOf: readonly number[],
  rules: readonly LemmaRule[],
  model: LinearModel,
): HashTable {
  const features = new FeatureList(40);
  const scores = new Float32Array(model.classes);
  const exceptions = new Map<number, number>();
  types.forEach(({ form, view, tag, lemma }, i) => {
    lemmaFeatures(features, view, tag);
    model.score(features.hashes, features.count, scores);
    const chosen = bestRule(scores, rules, form);
    if (chosen < 0 || applyRule(rules[chosen]!, form) !== lemma)
      exceptions.set(exceptionKey(view, tag), ruleOf[i]! + 1);
  });
  return HashTable.of(exceptions);
}

/** Each pair of form and tag with its most frequent lemma, in order of first appearance. */
function wordTypes(sentences: readonly TrainingSentence[]): WordType[] {
  const seen = new Map<string, { form: string; view: WordView; tag: number; lemmas: Map<string, number> }>();
  for (const { forms, words, tags, lemmas } of sentences)
    forms.forEach((form, i) => {
      const key = `${tags[i]} ${form}`;
      let type = seen.get(key);
      if (type === undefined) {
        type = { form, view: words[i]!, tag: tags[i]!, lemmas: new Map() };
        seen.set(key, type);
      }
      type.lemmas.set(lemmas[i]!, (type.lemmas.get(lemmas[i]!) ?? 0) + 1);
    });
  return [...seen.values()].map(({ form, view, tag, lemmas }) => {
    const [lemma, count] = [...lemmas].reduce((a, b) => (b[1] > a[1] ? b : a));
    return { form, view, tag, lemma, count };
  });
}

function ruleFor(form: string, lemma: string): LemmaRule {
  const folded = form.replace(/[‘’´`]/g, "'");
  const keepCase = lemma !== lemma.toLowerCase() && shares(folded, lemma);
  const script: EditScript = editScript(keepCase ? folded : folded.toLowerCase(), lemma);
  return { keepCase, script };
}

/** Whether the lemma's capitals are the form's own. */
function shares(form: string, lemma: string): boolean {
  return form !== form.toLowerCase() && form.charAt(0) === lemma.charAt(0);
}
