import type { ConlluSentence } from './conllu.ts';

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly words: Score;
  readonly sentences: Score;
  readonly upos: Score;
  readonly xpos: Score;
  readonly feats: Score;
  readonly lemmas: Score;
  readonly uas: Score;
  readonly las: Score;
  /** Spans and types of names; null where the gold file marks none. */
  readonly names: Score | null;
}

/**
 * Compares two analyses of the same text as the CoNLL 2018 shared task does: words are aligned by the characters they
 * cover, white space ignored, so that wrong tokens count as errors in all that follows. Relations are compared without
 * sub-types, lemmas without case and Alpino's compound marks. Throws a RangeError when the texts differ.
 */
export function score(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Scores {
  const { left, right, partners, sameHead } = align(gold, system);
  const count = (same: (a: Laid, b: Laid) => boolean): Score => {
    let hits = 0;
    for (const [a, b] of partners) if (same(a, b)) hits++;
    return ratio(hits, left.words.length, right.words.length);
  };
  return {
    words: count(() => true),
    sentences: overlap(left.sentences, right.sentences),
    upos: count((a, b) => a.upos === b.upos),
    xpos: count((a, b) => a.xpos === b.xpos),
    feats: count((a, b) => a.feats === b.feats),
    lemmas: count((a, b) => a.lemma === b.lemma),
    uas: count(sameHead),
    las: count((a, b) => sameHead(a, b) && a.relation === b.relation),
    names: left.names.length === 0 ? null : overlap(left.names, right.names),
  };
}

/** How well the arcs of single relations are found, head and relation with its sub-type; throws as `score` does. */
export function scoreRelations(
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
  relations: readonly string[],
): Map<string, Score> {
  const { left, right, partners, sameHead } = align(gold, system);
  return new Map(
    relations.map((relation) => {
      const is = (word: Laid) => word.fullRelation === relation || word.fullRelation.startsWith(`${relation}:`);
      let hits = 0;
      for (const [a, b] of partners) if (is(a) && is(b) && sameHead(a, b)) hits++;
      return [relation, ratio(hits, left.words.filter(is).length, right.words.filter(is).length)];
    }),
  );
}

interface Alignment {
  readonly left: LaidText;
  readonly right: LaidText;
  /** Words of the left that the right has too. */
  readonly partners: ReadonlyMap<Laid, Laid>;
  sameHead(a: Laid, b: Laid): boolean;
}

function align(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Alignment {
  const left = lay(gold);
  const right = lay(system);
  if (left.text !== right.text) throw new RangeError('the two files are not analyses of the same text');
  const waiting = Map.groupBy(right.words, ({ span }) => span);
  const partners = new Map<Laid, Laid>();
  for (const word of left.words) {
    const partner = waiting.get(word.span)?.shift();
    if (partner) partners.set(word, partner);
  }
  const sameHead = (a: Laid, b: Laid) =>
    a.head === null ? b.head === null : b.head !== null && partners.get(a.head) === b.head;
  return { left, right, partners, sameHead };
}

/** A word with the characters it covers, as `start-end`. */
interface Laid {
  readonly span: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly lemma: string;
  readonly relation: string;
  readonly fullRelation: string;
  head: Laid | null;
}

interface LaidText {
  readonly text: string;
  readonly words: Laid[];
  readonly sentences: string[];
  readonly names: string[];
}

function lay(sentences: readonly ConlluSentence[]): LaidText {
  const laid: LaidText = { text: '', words: [], sentences: [], names: [] };
  let text = '';
  for (const sentence of sentences) {
    const first = text.length;
    const spans: [number, number][] = [];
    for (let i = 0; i < sentence.words.length; ) {
      const token = sentence.tokens.find((one) => one.first === i);
      const form = squash(token ? token.form : sentence.words[i]!.form);
      const end = token ? token.end : i + 1;
      let at = 0;
      for (let word = i; word < end; word++) {
        const part = squash(sentence.words[word]!.form);
        const fits = form.slice(at).toLowerCase().startsWith(part.toLowerCase());
        spans.push(
          fits ? [text.length + at, text.length + at + part.length] : [text.length, text.length + form.length],
        );
        if (fits) at += part.length;
      }
      text += form;
      i = end;
    }
    const words = sentence.words.map(
      (word, i): Laid => ({
        span: spans[i]!.join('-'),
        upos: word.upos,
        xpos: word.xpos,
        feats: word.feats,
        lemma: word.lemma.toLowerCase().replaceAll('_', ''),
        relation: word.relation.replace(/:.*/, ''),
        fullRelation: word.relation,
        head: null,
      }),
    );
    sentence.words.forEach((word, i) => {
      if (word.head >= 0) words[i]!.head = words[word.head]!;
    });
    laid.words.push(...words);
    laid.sentences.push(`${first}-${text.length}`);
    laid.names.push(...namesOf(sentence, spans));
  }
  return { ...laid, text };
}

function namesOf(sentence: ConlluSentence, spans: readonly (readonly [number, number])[]): string[] {
  const names: string[] = [];
  let open: { type: string; start: number; end: number } | null = null;
  const close = () => {
    if (open) names.push(`${open.start}-${open.end}-${open.type}`);
    open = null;
  };
  sentence.words.forEach(({ misc }, i) => {
    const found = /(?:^|\|)NE=([BI])-([A-Z]+)/.exec(misc);
    if (!found || found[1] === 'B' || open?.type !== found[2]) close();
    if (!found) return;
    if (open) open.end = spans[i]![1];
    else open = { type: found[2]!, start: spans[i]![0], end: spans[i]![1] };
  });
  close();
  return names;
}

function squash(form: string): string {
  return form.replace(/\s+/g, '');
}

function overlap(gold: readonly string[], system: readonly string[]): Score {
  const known = new Set(system);
  return ratio(gold.filter((one) => known.has(one)).length, gold.length, system.length);
}

function ratio(hits: number, gold: number, system: number): Score {
  const precision = system === 0 ? 0 : hits / system;
  const recall = gold === 0 ? 0 : hits / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
