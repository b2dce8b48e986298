const FORMS: readonly (readonly [form: string, words: RegExp])[] = [
  ['nobody named', /^$/],
  ['he, she', /^(he|she|him|her|his|hers|hij|hem|haar|zijn)$/],
  ['zij, ze', /^(zij|ze)$/],
  ['they', /^(they|them|their|theirs|hun|hen|beiden|both)$/],
  ['it', /^(it|its|het)$/],
  ['I, we', /^(i|me|my|we|us|our|ik|mij|mijn|wij|ons|onze)$/],
  ['relative, this', /^(who|whom|whose|which|that|this|those|these|die|dat|deze|dit|wie)$/],
];

/** What names a holder in the text: a pronoun of some sort, a name, or a description (*de minister*, *farmers*). */
export function formOfHolder(holder: string): string {
  const form = FORMS.find(([, words]) => words.test(holder.toLowerCase()))?.[0];
  if (form !== undefined) return form;
  const [first = '', ...rest] = holder.split(/\s+/);
  // The first word has a capital at the head of a sentence too: a lone plural is most often one of those.
  const named =
    rest.length === 0 ? /^\p{Lu}/u.test(first) && !/(s|en)$/.test(first) : rest.some((word) => /^\p{Lu}/u.test(word));
  return named ? 'name' : 'description';
}
