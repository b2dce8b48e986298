import type { Setting } from '../../config/settings.ts';

/** Settings by their group, in the order in which each is first named. */
export function groups(
  settings: Readonly<Record<string, Setting>>,
): readonly { readonly group: Setting['group']; readonly settings: readonly (readonly [string, Setting])[] }[] {
  const all = Object.entries(settings);
  const names = [...new Set(all.map(([, { group }]) => group))];
  return names.map((group) => ({ group, settings: all.filter(([, setting]) => setting.group === group) }));
}

/** The values that a setting takes, as a sentence; null where any text will do. */
export function rangeOf(setting: Setting): string | null {
  if (setting.type === 'choice') return setting.choices.length > 1 ? `One of: ${setting.choices.join(', ')}.` : null;
  if (setting.type === 'integer') return `From ${setting.least} to ${setting.most}.`;
  return null;
}
