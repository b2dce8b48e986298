import type { Language } from './article.ts';

export const PLATFORM_NAMES = ['slack', 'discord', 'web', 'terminal'] as const;
export type PlatformName = (typeof PLATFORM_NAMES)[number];

/** A channel somewhere: where commands are typed and briefings are posted. */
export interface Place {
  readonly platform: PlatformName;
  /** Slack's team id, Discord's guild id; empty where there is none (direct messages, web, terminal). */
  readonly workspace: string;
  readonly channel: string;
}

/** A place as one string, `platform/workspace/channel`: a key for maps and rows. */
export function placeKey(place: Place): string {
  return `${place.platform}/${place.workspace}/${place.channel}`;
}

/** The place that `placeKey` wrote. Throws on anything else. */
export function placeFromKey(key: string): Place {
  const [platform, workspace, channel] = key.split('/');
  if (!PLATFORM_NAMES.includes(platform as PlatformName) || workspace === undefined || !channel)
    throw new Error(`not a place: ${key}`);
  return { platform: platform as PlatformName, workspace, channel };
}

/** Who typed or pressed. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
  /** The reader's own language where the platform tells; null where it does not, or speaks neither. */
  readonly language: Language | null;
  /** The reader's IANA zone where the platform tells. */
  readonly zone: string | null;
  /** Whether the platform lets this person manage the place: schedules, sources, settings. */
  readonly manager: boolean;
}

/** For whom words, dates and numbers are written. */
export interface Reader {
  readonly language: Language;
  /** An IANA zone. */
  readonly zone: string;
}

/** What a place has been set to; null means the operator's default. */
export interface PlaceSettings {
  readonly language: Language | null;
  readonly zone: string | null;
  /** The whole of each briefing in a thread below its first message. */
  readonly threads: boolean | null;
  /** Discord: classic embeds instead of components, for clients and servers that show those badly. */
  readonly embeds: boolean | null;
  /** Whether the bot's language model, where it has one, may read the place's articles. */
  readonly model: boolean | null;
}

/** What a place has been set to, where nothing has been. */
export const UNSET: PlaceSettings = { language: null, zone: null, threads: null, embeds: null, model: null };

/** How a place wants its messages, the defaults filled in: no threads, no embeds. */
export interface Manner {
  readonly threads: boolean;
  readonly embeds: boolean;
}

export function mannerOf({ threads, embeds }: PlaceSettings): Manner {
  return { threads: threads ?? false, embeds: embeds ?? false };
}
