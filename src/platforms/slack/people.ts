import type { Language } from '../../core/article.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { Person } from '../../core/place.ts';
import type { WebClient } from './web-clients.ts';

/** Who a user of a workspace is. Never rejects, and never takes longer than `PATIENCE`. */
export type FindPerson = (workspace: string, userId: string, name: string | null) => Promise<Person>;

/** How long an answer waits to learn its reader's language and rights, in milliseconds. */
const PATIENCE = 1_000;
/** How long what was learnt counts, in milliseconds: rights that are taken away are gone within this. */
const KEPT = 5 * 60_000;
const KEPT_AFTER_FAILURE = 30_000;
const MOST_KEPT = 5_000;

/**
 * Asks Slack for language, zone and rights (`users.info`), and remembers them for a few minutes. Where Slack does not
 * tell, nothing is known of the person, who then manages only when the operator's list says so.
 */
export function makeFindPerson(parts: {
  readonly client: WebClient;
  /** User ids, separated by spaces or commas; `*` is everyone; null is nobody besides the admins. */
  readonly managers: string | null;
  readonly log: Log;
}): FindPerson {
  const { client, log } = parts;
  const listed = new Set(parts.managers?.split(/[\s,]+/).filter(Boolean));
  const known = new Map<string, { readonly facts: Promise<Facts>; until: number }>();

  function ask(workspace: string, userId: string): Promise<Facts> {
    const key = `${workspace}/${userId}`;
    const before = known.get(key);
    if (before && before.until > Date.now()) return before.facts;
    if (known.size >= MOST_KEPT) known.clear();
    const entry = { facts: Promise.resolve(NOTHING), until: Date.now() + KEPT };
    entry.facts = client.users.info({ user: userId, include_locale: true }).then(
      ({ user }) => factsOf(user ?? {}, workspace),
      (thrown) => {
        entry.until = Date.now() + KEPT_AFTER_FAILURE;
        log.warn('slack does not tell who a user is', errorFields(thrown));
        return NOTHING;
      },
    );
    known.set(key, entry);
    return entry.facts;
  }

  return async (workspace, userId, name) => {
    const facts = await within(PATIENCE, ask(workspace, userId));
    return {
      id: userId,
      name: facts.name ?? name,
      language: facts.language,
      zone: facts.zone,
      manager: facts.admin || listed.has('*') || listed.has(userId),
    };
  };
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
