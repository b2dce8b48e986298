/**
 * The forms of an English verb: infinitive, third person, past, participle in *-ing*. Irregular forms follow the
 * infinitive behind `=`, separated by commas, and come in addition: `swear=swore,sworn`, `plan=planned,planning`.
 */
export function englishForms(entry: string): string {
  const [infinitive = '', irregular = ''] = entry.split('=');
  const extra = irregular.split(',').filter(Boolean);
  const soft = /(s|x|z|ch|sh|o)$/.test(infinitive);
  const third = /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : infinitive + (soft ? 'es' : 's');
  const past = /e$/.test(infinitive)
    ? `${infinitive}d`
    : /[^aeiou]y$/.test(infinitive)
      ? `${infinitive.slice(0, -1)}ied`
      : `${infinitive}ed`;
  const progressive = /[^eo]e$/.test(infinitive) ? `${infinitive.slice(0, -1)}ing` : `${infinitive}ing`;
  const regular = extra.length > 0 ? [] : [past];
  const participle = extra.some((form) => form.endsWith('ing')) ? [] : [progressive];
  return [infinitive, third, ...regular, ...extra, ...participle].join(' ');
}

/**
 * The forms of a weak Dutch verb from its infinitive and its stem (`dreigen dreig`): present, past, participle; behind
 * the inseparable prefixes the participle has no *ge-*.
 */
export function dutchForms(infinitive: string, stem: string): string {
  const base = infinitive.replace(/en$/, '');
  const sharp = /(?:[tkfsp]|ch)$/.test(base);
  const ending = sharp ? 't' : 'd';
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  const past = `${stem}${ending}`;
  const participle = stem.endsWith(ending) ? stem : past;
  const prefixed = /^(be|ver|ont|her|er|ge|mis)/.test(infinitive);
  return [infinitive, stem, third, `${past}e`, `${past}en`, prefixed ? participle : `ge${participle}`].join(' ');
}
