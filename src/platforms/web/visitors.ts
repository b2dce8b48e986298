import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { type Body, type Entry, type History, makeHistory } from './history.ts';
import { MAX_CHANNELS, MAX_CHANNELS_OF_ONE, MAX_POSTS, MAX_VISITORS } from './limits.ts';

/** One browser. The page has no login: whoever holds the cookie is the person. */
export interface Visitor {
  /** What stands in the store as the owner of schedules: a hash, so that the cookie itself is kept nowhere. */
  readonly personId: string;
  /** Commands that run, by their id. */
  readonly running: Map<string, AbortController>;
  /** Open event streams. */
  streams: number;
  history(channel: string): History;
  /** An entry of any of the histories. */
  find(entryId: string): Entry | null;
}

export interface Visitors {
  /** The browser behind a request; a new one gets its cookie with this response. */
  of(request: IncomingMessage, response: ServerResponse): Visitor;
  /** The same by person, known or not: a message for somebody who is away waits for the next visit. */
  withId(personId: string): Visitor;
  /** Shows a message in a channel to everybody, also to who comes later. False when its key has been posted already. */
  post(channel: string, id: string, at: number, body: Body): boolean;
  /** How far the latest change is: what a page that is rendered now has seen. */
  sequence(): number;
  newEntryId(): string;
  all(): Iterable<Visitor>;
}

const VISITOR_COOKIE = 'sitrep-visitor';
const LANGUAGE_COOKIE = 'sitrep-language';
const YEAR = 365 * 24 * 60 * 60;

export function makeVisitors(bootId: string): Visitors {
  let sequence = 0;
  let entryCount = 0;
  const nextSequence = () => ++sequence;
  /** In order of their last visit. */
  const visitors = new Map<string, Visitor & { histories: Map<string, History> }>();
  const posts = new Map<string, Entry[]>();

  const make = (personId: string) => {
    const histories = new Map<string, History>();
    return {
      personId,
      running: new Map(),
      streams: 0,
      histories,
      history(channel: string) {
        const known = histories.get(channel);
        const history = known ?? makeHistory(nextSequence);
        if (!known) for (const post of posts.get(channel) ?? []) history.add(post);
        touch(histories, channel, history);
        forgetOldest(histories, MAX_CHANNELS_OF_ONE, () => true);
        return history;
      },
      find(entryId: string) {
        for (const history of histories.values()) {
          const entry = history.get(entryId);
          if (entry) return entry;
        }
        return null;
      },
    };
  };
  const withId = (personId: string) => {
    const visitor = visitors.get(personId) ?? make(personId);
    touch(visitors, personId, visitor);
    forgetOldest(visitors, MAX_VISITORS, ({ streams, running }) => streams === 0 && running.size === 0);
    return visitor;
  };

  return {
    withId,
    of(request, response) {
      const token = cookie(request, VISITOR_COOKIE);
      if (token !== null && /^[\da-f]{32}$/.test(token)) return withId(personOf(token));
      const fresh = randomBytes(16).toString('hex');
      setCookie(response, VISITOR_COOKIE, fresh);
      return withId(personOf(fresh));
    },
    post(channel, id, at, body) {
      const before = posts.get(channel) ?? [];
      if (before.some((entry) => entry.id === id)) return false;
      const entry: Entry = { id, parent: null, at, body };
      touch(posts, channel, [...before, entry].slice(-MAX_POSTS));
      forgetOldest(posts, MAX_CHANNELS, () => true);
      for (const { histories } of visitors.values()) histories.get(channel)?.add(entry);
      return true;
    },
    sequence: () => sequence,
    newEntryId: () => `m-${bootId}-${++entryCount}`,
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
export function acceptedLanguage(header: string | undefined): Language | null {
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

/** Moves a key to the end of a map's order. */
function touch<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
}

function forgetOldest<Value>(map: Map<string, Value>, most: number, mayGo: (value: Value) => boolean): void {
  for (const [key, value] of map) {
    if (map.size <= most) return;
    if (mayGo(value)) map.delete(key);
  }
}
