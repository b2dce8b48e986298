import type { Language } from '../../core/article.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { Person } from '../../core/place.ts';
import { errorName, fromSlack } from './errors.ts';
import type { WebClient } from './web-clients.ts';

/**
 * Who a user of a workspace is. For `language` it never rejects and never takes longer than `PATIENCE`. For `rights` it
 * waits for what Slack says now, and throws a SitrepError where Slack does not tell.
 */
export type FindPerson = (who: Who, need: 'language' | 'rights') => Promise<Person>;

export interface Who {
  readonly workspace: string;
  readonly userId: string;
  readonly name: string | null;
}

/** How long an answer waits to learn its reader's language, in milliseconds. */
const PATIENCE = 1_000;
/** How long language and zone count, in milliseconds. */
const KEPT = 5 * 60_000;
/** How long rights count, in milliseconds: they are gone within this when they are taken away. */
const RIGHTS_KEPT = 20_000;
const KEPT_AFTER_FAILURE = 30_000;
const MOST_KEPT = 5_000;

/** Asks Slack for language, zone and rights (`users.info`), and remembers them for a while. */
export function makeFindPerson(parts: {
  readonly client: WebClient;
  /** User ids, separated by spaces or commas; `*` is everyone; null is nobody besides the admins. */
  readonly managers: string | null;
  readonly log: Log;
}): FindPerson {
  const { client, log } = parts;
  const listed = new Set(parts.managers?.split(/[\s,]+/).filter(Boolean));
  const known = new Map<string, Entry>();

  function ask({ workspace, userId }: Who, notBefore: number): Promise<Facts> {
    const key = `${workspace}/${userId}`;
    const before = known.get(key);
    if (before && before.until > Date.now() && before.askedAt >= notBefore) return before.facts;
    if (known.size >= MOST_KEPT) known.clear();
    const entry: Entry = {
      facts: client.users
        .info({ user: userId, include_locale: true })
        .then(({ user }) => factsOf(user ?? {}, workspace)),
      askedAt: Date.now(),
      until: Date.now() + KEPT,
    };
    entry.facts.catch((thrown) => {
      entry.until = Date.now() + KEPT_AFTER_FAILURE;
      entry.askedAt = 0;
      log.warn('slack does not tell who a user is', errorFields(thrown));
    });
    known.set(key, entry);
    return entry.facts;
  }

  async function factsFor(who: Who, need: 'language' | 'rights', isListed: boolean): Promise<Facts> {
    if (need === 'language' || isListed)
      return within(
        PATIENCE,
        ask(who, 0).catch(() => NOTHING),
      );
    return ask(who, Date.now() - RIGHTS_KEPT).catch((thrown) => {
      // Somebody whom Slack does not show to us is certainly no admin here.
      if (/^user_not_(?:found|visible)$/.test(errorName(thrown) ?? '')) return NOTHING;
      throw fromSlack(thrown);
    });
  }

  return async (who, need) => {
    const isListed = listed.has('*') || listed.has(who.userId);
    const { name, language, zone, admin } = await factsFor(who, need, isListed);
    return { id: who.userId, name: name ?? who.name, language, zone, manager: admin || isListed };
  };
}

interface Entry {
  readonly facts: Promise<Facts>;
  /** Both in milliseconds since the epoch; `askedAt` is 0 where Slack did not tell. */
  askedAt: number;
  until: number;
}

type User = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;
type Facts = Pick<Person, 'name' | 'language' | 'zone'> & { readonly admin: boolean };
const NOTHING: Facts = { name: null, language: null, zone: null, admin: false };

function factsOf(user: User, workspace: string): Facts {
  return {
    name: user.profile?.display_name || user.profile?.real_name || user.real_name || user.name || null,
    language: languageOf(user.locale),
    zone: isZone(user.tz) ? user.tz : null,
    admin: isOurs(user, workspace) && (user.is_admin === true || user.is_owner === true),
  };
}

/** A shared channel brings in people who are admins elsewhere: that is no right here. */
function isOurs(user: User, workspace: string): boolean {
  if (user.is_stranger) return false;
  if (!user.team_id || workspace === '' || user.team_id === workspace) return true;
  return user.enterprise_user?.teams?.includes(workspace) ?? false;
}

function languageOf(locale: string | undefined): Language | null {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'nl' || language === 'en' ? language : null;
}

function isZone(zone: string | undefined): zone is string {
  if (!zone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

async function within(milliseconds: number, facts: Promise<Facts>): Promise<Facts> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Facts>((resolve) => {
    timer = setTimeout(resolve, milliseconds, NOTHING);
  });
  return Promise.race([facts, late]).finally(() => clearTimeout(timer));
}
