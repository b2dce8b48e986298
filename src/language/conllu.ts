import type { AnalysedDocument } from './packed.ts';

/** One syntactic word of a treebank sentence. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index into the sentence's words, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

export interface ConlluSentence {
  /** The comment lines, without `# `. */
  readonly comments: readonly string[];
  readonly text: string;
  readonly words: readonly ConlluWord[];
  /** Multi-word tokens: first word, end (exclusive) and the form as written. */
  readonly tokens: readonly { readonly first: number; readonly end: number; readonly form: string }[];
  /** True for a sentence that opens a document or paragraph. */
  readonly opensParagraph: boolean;
}

/** Reads CoNLL-U (UD v2). Empty nodes are left out. Throws a SyntaxError that names the line it could not read. */
export function readConllu(content: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let tokens: { first: number; end: number; form: string }[] = [];
  const close = () => {
    if (words.length > 0) {
      const text = comments.find((comment) => comment.startsWith('text = '))?.slice(7);
      sentences.push({
        comments,
        text: text ?? words.map((word) => word.form).join(' '),
        words,
        tokens,
        opensParagraph: comments.some((comment) => /^new(?:doc|par)\b/.test(comment)),
      });
    }
    comments = [];
    words = [];
    tokens = [];
  };
  content.split('\n').forEach((line, index) => {
    const row = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (row === '') close();
    else if (row.startsWith('#')) comments.push(row.replace(/^#\s*/, ''));
    else {
      const columns = row.split('\t');
      if (columns.length !== 10) throw new SyntaxError(`line ${index + 1}: ${columns.length} columns instead of 10`);
      const [id, form, lemma, upos, xpos, feats, head, relation, , misc] = columns as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      if (id.includes('.')) return;
      if (id.includes('-')) {
        const [from, to] = id.split('-').map(Number) as [number, number];
        tokens.push({ first: from - 1, end: to, form });
        return;
      }
      if (Number(id) !== words.length + 1 || !/^\d+$/.test(head))
        throw new SyntaxError(`line ${index + 1}: word ${id} with head ${head} is out of order`);
      words.push({ form, lemma, upos, xpos, feats, head: Number(head) - 1, relation, misc });
    }
  });
  close();
  return sentences;
}

/** The text that a treebank's sentences were taken from: paragraphs where it marks them, single spaces elsewhere. */
export function rawText(sentences: readonly ConlluSentence[]): string {
  return sentences.map(({ text, opensParagraph }, i) => (i === 0 ? '' : opensParagraph ? '\n\n' : ' ') + text).join('');
}

/** Writes an analysis as CoNLL-U with `# text`, `SpaceAfter=No`, `start_char`, `end_char` (UTF-16) and `NE` in MISC. */
export function writeConllu(document: AnalysedDocument): string {
  const lines: string[] = [];
  const names = new Array<string>(document.length).fill('O');
  for (const { first, end, type } of document.entities)
    for (let word = first; word < end; word++) names[word] = `${word === first ? 'B' : 'I'}-${type}`;
  document.sentences.forEach(({ first, end }, index) => {
    const paragraph = document.paragraphOf(first);
    if (index === 0) lines.push('# newdoc');
    if (document.paragraphs[paragraph]!.first === first) lines.push('# newpar');
    lines.push(`# sent_id = ${index + 1}`);
    lines.push(`# text = ${document.text.slice(document.start(first), document.end(end - 1)).replace(/\s+/g, ' ')}`);
    for (let word = first; word < end; word++) {
      let last = word;
      while (last + 1 < end && document.joined(last + 1)) last++;
      const space =
        last + 1 < document.length && document.start(last + 1) === document.end(last) ? ['SpaceAfter=No'] : [];
      if (last > word && !document.joined(word)) {
        const form = document.text.slice(document.start(word), document.end(last));
        lines.push(
          [`${word - first + 1}-${last - first + 1}`, form, '_', '_', '_', '_', '_', '_', '_', space[0] ?? '_'].join(
            '\t',
          ),
        );
      }
      const inToken = last > word || document.joined(word);
      const misc = [
        `NE=${names[word]}`,
        ...(inToken ? [] : space),
        `start_char=${document.start(word)}`,
        `end_char=${document.end(word)}`,
      ];
      const head = document.head(word);
      lines.push(
        [
          word - first + 1,
          document.form(word),
          document.lemma(word),
          document.upos(word),
          document.xpos(word),
          document.feats(word),
          head === word ? 0 : head - first + 1,
          head === word ? 'root' : document.fullRelation(word),
          '_',
          misc.join('|'),
        ].join('\t'),
      );
    }
    lines.push('');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
