/**
 * How a form becomes its lemma, in general terms (edit trees; Chrupała 2008): the longest common part stays, what stands
 * before and after it is rewritten by smaller scripts. `gewerkt` to `werken` also makes `geprobeerd` out of `proberen`.
 */
export type EditScript =
  | readonly [from: string, to: string]
  | readonly [before: number, left: EditScript, after: number, right: EditScript];

export function editScript(form: string, lemma: string): EditScript {
  const common = longestCommon(form, lemma);
  if (common.length === 0) return [form, lemma];
  const after = form.length - common.form - common.length;
  return [
    common.form,
    editScript(form.slice(0, common.form), lemma.slice(0, common.lemma)),
    after,
    editScript(form.slice(form.length - after), lemma.slice(common.lemma + common.length)),
  ];
}

/** The lemma, or null where the script does not fit the form. */
export function applyScript(script: EditScript, form: string): string | null {
  if (script.length === 2) return form === script[0] ? script[1] : null;
  const [before, left, after, right] = script;
  if (form.length < before + after) return null;
  const start = applyScript(left, form.slice(0, before));
  if (start === null) return null;
  const end = applyScript(right, form.slice(form.length - after));
  return end === null ? null : start + form.slice(before, form.length - after) + end;
}

function longestCommon(form: string, lemma: string): { form: number; lemma: number; length: number } {
  const found = { form: 0, lemma: 0, length: 0 };
  for (let i = 0; i < form.length; i++)
    for (let j = 0; j < lemma.length; j++) {
      let length = 0;
      while (i + length < form.length && j + length < lemma.length && form[i + length] === lemma[j + length]) length++;
      if (length > found.length) Object.assign(found, { form: i, lemma: j, length });
    }
  return found;
}
