import type { Setting } from '../../config/settings.ts';
import { groups, rangeOf } from './setting-groups.ts';

/** Every setting as a commented line with its default: a file that changes nothing until somebody fills it in. */
export function envExample(settings: Readonly<Record<string, Setting>>): string {
  const parts = groups(settings).map(({ group, settings: members }) =>
    [`# ---- ${group} ----`, ...members.map(([name, setting]) => entry(name, setting))].join('\n\n'),
  );
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = `# The settings of Sitrep, written by \`npm run generate\` from config/settings.ts.
# Copy this file to .env beside package.json, and take the # away where you set something.
# A secret may come from a file instead: SLACK_BOT_TOKEN_FILE=/run/secrets/slack-bot-token`;

function entry(name: string, setting: Setting): string {
  const range = rangeOf(setting);
  return [
    `# ${setting.doc}${range ? ` ${range}` : ''}`,
    `#${name}=${setting.default === null ? '' : String(setting.default)}`,
  ].join('\n');
}
