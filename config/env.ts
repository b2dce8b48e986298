import { readFileSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { SETTINGS, type Setting, type SettingName } from './settings.ts';

type ValueOf<S extends Setting> = S extends { type: 'integer' }
  ? number
  : S extends { type: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : S extends { default: string }
      ? string
      : string | null;

/** Every setting with its checked value. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** All that is wrong with the settings, found together: a line for each. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment over the `.env` file in the working folder, where there is one. */
export function environment(file = '.env', over: Environment = process.env): Environment {
  const fromFile: Record<string, string> = {};
  loadDotenv({ path: file, quiet: true, processEnv: fromFile });
  return { ...fromFile, ...over };
}

/** Reads and checks every setting once. Throws a SettingsError with all faults; a fault never repeats a secret. */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const values: Record<string, string | number | null> = {};
  for (const [name, setting] of Object.entries(SETTINGS) as [SettingName, Setting][]) {
    try {
      const given = valueIn(env, name);
      values[name] = given === null ? setting.default : checked(setting, given);
    } catch (fault) {
      faults.push(`${name}: ${(fault as Error).message}`);
    }
  }
  const settings = values as unknown as Settings;
  faults.push(...contradictions(settings));
  if (faults.length > 0) throw new SettingsError(faults);
  return Object.freeze(settings);
}

/** The text given for a setting, from `NAME` or, for a secret, from the file that `NAME_FILE` names. */
export function valueIn(env: Environment, name: SettingName): string | null {
  const direct = env[name]?.trim();
  const file = 'secret' in SETTINGS[name] ? env[`${name}_FILE`]?.trim() : undefined;
  if (direct && file) throw new Error(`set ${name} or ${name}_FILE, not both`);
  if (!file) return direct || null;
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    throw new Error(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})`);
  }
}

function checked(setting: Setting, given: string): string | number {
  switch (setting.type) {
    case 'integer': {
      const number = Number(given);
      if (!/^\d+$/.test(given) || number < setting.least || number > setting.most)
        throw new Error(`a whole number from ${setting.least} to ${setting.most} is needed`);
      return number;
    }
    case 'choice':
      if (!setting.choices.includes(given)) throw new Error(`one of ${setting.choices.join(', ')} is needed`);
      return given;
    case 'address':
      if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
        throw new Error('an http or https address is needed');
      return given;
    case 'zone':
      try {
        return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
      } catch {
        throw new Error('an IANA time zone such as Europe/Amsterdam is needed');
      }
    case 'host':
      if (!/^[\w.:-]+$/.test(given)) throw new Error('a host name or IP address is needed');
      return given;
    case 'host-ports':
      for (const pair of words(given))
        if (!/^(\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i.test(pair)) throw new Error(`host:port is needed, not ${pair}`);
      return given;
    case 'text':
    case 'words':
    case 'folder':
      return given;
  }
}

/** The words of a list setting, separated by spaces or commas. */
export function words(list: string | null): readonly string[] {
  return list?.split(/[\s,]+/).filter(Boolean) ?? [];
}

function contradictions(settings: Settings): string[] {
  const faults: string[] = [];
  if (settings.SLACK_BOT_TOKEN && !settings.SLACK_APP_TOKEN && !settings.SLACK_SIGNING_SECRET)
    faults.push('SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it');
  if (settings.ENGINE !== 'embedded') {
    if (!settings.LLM_BASE_URL) faults.push(`LLM_BASE_URL: ENGINE=${settings.ENGINE} needs the endpoint's address`);
    if (!settings.LLM_MODEL) faults.push(`LLM_MODEL: ENGINE=${settings.ENGINE} needs the model's name`);
  }
  return faults;
}
