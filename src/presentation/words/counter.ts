/** A number with its noun in the right form, by the language's own plural rules: `1 word`, `1,240 words`. */
export function counter(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  return (count, one, other) => `${format.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
