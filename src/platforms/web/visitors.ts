import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { MAX_VISITORS } from './limits.ts';

/** One browser. The page has no accounts: whoever holds the cookie is the person. */
export interface Visitor {
  /** What stands in the store as the owner of schedules: a hash, so that the cookie itself is kept nowhere. */
  readonly personId: string;
  /** Commands that run, by their id. */
  readonly running: Map<string, AbortController>;
  /** Open event streams. */
  streams: number;
}

export interface Visitors {
  /** The browser behind a request; a new one gets its cookie with this response. */
  of(request: IncomingMessage, response: ServerResponse): Visitor;
  all(): Iterable<Visitor>;
}

const VISITOR_COOKIE = 'sitrep-visitor';
const LANGUAGE_COOKIE = 'sitrep-language';
const YEAR = 365 * 24 * 60 * 60;

export function makeVisitors(): Visitors {
  /** In order of their last visit. */
  const visitors = new Map<string, Visitor>();

  function withId(personId: string): Visitor {
    const visitor = visitors.get(personId) ?? { personId, running: new Map(), streams: 0 };
    visitors.delete(personId);
    visitors.set(personId, visitor);
    for (const [id, { streams, running }] of visitors) {
      if (visitors.size <= MAX_VISITORS) break;
      if (id !== personId && streams === 0 && running.size === 0) visitors.delete(id);
    }
    return visitor;
  }

  return {
    of(request, response) {
      const token = cookie(request, VISITOR_COOKIE);
      if (token !== null && /^[\da-f]{32}$/.test(token)) return withId(personOf(token));
      const fresh = randomBytes(16).toString('hex');
      setCookie(response, VISITOR_COOKIE, fresh);
      return withId(personOf(fresh));
    },
    all: () => visitors.values(),
  };
}

/** Whether a request carries a visitor's cookie, of whatever value. */
export function isKnown(request: IncomingMessage): boolean {
  return cookie(request, VISITOR_COOKIE) !== null;
}

/** The language that the reader has chosen on the page, else the first of ours that the browser asks for. */
export function languageOf(request: IncomingMessage): Language | null {
  const chosen = LANGUAGES.find((language) => language === cookie(request, LANGUAGE_COOKIE));
  return chosen ?? acceptedLanguage(request.headers['accept-language']);
}

export function setLanguage(response: ServerResponse, language: Language): void {
  setCookie(response, LANGUAGE_COOKIE, language);
}

/** RFC 9110, section 12.5.4: the highest weight wins, the first among equals; weight 0 is a refusal. */
function acceptedLanguage(header: string | undefined): Language | null {
  const wishes = (header ?? '')
    .slice(0, 1_000)
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return { language: LANGUAGES.find((language) => language === range.split('-')[0]), weight };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0);
  wishes.sort((a, b) => b.weight - a.weight);
  return wishes[0]?.language ?? null;
}

function personOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 24);
}

function cookie(request: IncomingMessage, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

function setCookie(response: ServerResponse, name: string, value: string): void {
  response.appendHeader('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Strict`);
}
