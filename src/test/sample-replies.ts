import { readFileSync } from 'node:fs';
import { type Article, type Language, makeArticle } from '../core/article.ts';
import type { Digest, DigestItem, DraftView } from '../core/digest.ts';
import type { KeptBriefing } from '../core/kept-briefing.ts';
import { UNSET } from '../core/place.ts';
import type { Reply } from '../core/reply.ts';
import type { Delivery, Schedule, Slot } from '../core/schedule.ts';
import { verify } from '../core/verify.ts';
import { PLACE } from './fakes.ts';
import { sampleEngine } from './sample-engine.ts';

/** Wednesday 25 November 2026, 08:00 in Amsterdam. */
export const DUE = Date.UTC(2026, 10, 25, 7, 0);
const HOUR = 3_600_000;

/** The bundled sample of a language, as it was read from a page. */
export function sampleArticle(language: Language): Article {
  const text = readFileSync(new URL(`../app/samples/${language}.txt`, import.meta.url), 'utf8').trimEnd();
  const read = {
    text,
    title: text.slice(0, text.indexOf('\n')),
    url: 'https://example.org/news/harbour',
    source: 'The Harbour Post',
    author: 'Noor Bakker',
    publishedAt: '2026-11-24T09:30:00Z',
    complete: true,
    declaredLanguage: null,
  };
  return makeArticle(read, language);
}

/** Its briefing, as a store keeps it. */
export async function sampleBriefing(language: Language): Promise<KeptBriefing & { article: Article }> {
  const article = sampleArticle(language);
  const { briefing } = verify(article, await sampleEngine().propose(article, AbortSignal.timeout(1000)));
  return { key: `sample-${language}`, briefing, article };
}

export const SCHEDULE: Schedule = {
  id: 'k3q7',
  place: PLACE,
  recurrence: { text: 'daily 08:00', crons: ['0 8 * * *'], except: null },
  zone: 'Europe/Amsterdam',
  sources: null,
  language: null,
  quiet: null,
  draft: null,
  owner: 'U1',
  state: 'active',
  pausedBecause: null,
  createdAt: DUE - 100 * HOUR,
  plannedUntil: DUE,
};

/** Waits until eight o'clock. */
const DRAFT: DraftView = { id: 'd'.repeat(22), state: 'waiting', held: false, sendAt: DUE, approvedBy: null };

/** With days off, quiet days and a draft. */
const DAYS_OFF: Schedule = {
  ...SCHEDULE,
  id: 'p3',
  state: 'paused',
  sources: ['bbc', 'nos'],
  recurrence: {
    text: 'daily 08:00',
    crons: ['0 8 * * *'],
    except: { text: 'holidays nl', rules: [{ kind: 'holidays', country: 'nl' }] },
  },
  quiet: { text: 'weekend', rules: [{ kind: 'weekdays', days: [0, 6] }] },
  draft: { channel: 'C2', minutes: 30, unattended: 'hold' },
};

export const SLOT: Slot = { local: '2026-11-25T08:00', dueAt: DUE };

export function digestOf(items: readonly DigestItem[], change: Partial<Digest> = {}): Digest {
  return {
    schedule: SCHEDULE,
    slot: SLOT,
    onDemand: false,
    late: false,
    items,
    failures: [],
    left: 0,
    corrections: [],
    ...change,
  };
}

export function deliveryOf(change: Partial<Delivery> = {}): Delivery {
  const item = { entryKey: 'e1', briefing: 'b1', title: 'One', address: 'https://example.org/1', error: null };
  return {
    id: 'd1',
    scheduleId: SCHEDULE.id,
    slot: SLOT,
    state: 'sent',
    attempts: 1,
    notBefore: 0,
    changedAt: DUE + 2000,
    content: { items: [item], failures: [], visited: 2, left: 0 },
    messageId: 'm1',
    error: null,
    draft: null,
    revision: 0,
    skippedBecause: null,
    ...change,
  };
}

/** At least one reply of every kind, and the forms in which a kind differs, by name. */
export async function sampleReplies(language: Language): Promise<Readonly<Record<string, Reply>>> {
  const { article, ...kept } = await sampleBriefing(language);
  const list = { kind: 'list', kept, page: 1, actor: null } as const;
  const failure = {
    address: 'https://example.org/feed',
    error: 'address-unreachable',
    since: DUE - 30 * HOUR,
  } as const;
  const briefed: DigestItem = { kept, title: null, address: null, error: null };
  const failed: DigestItem = {
    kept: null,
    title: 'A page behind a wall',
    address: 'https://example.org/wall',
    error: 'page-paywalled',
  };
  const told = { key: kept.key, briefing: kept.briefing, article, at: DUE };
  const storied = digestOf([briefed, { ...briefed, kept: { ...kept, key: 'other' } }, failed], {
    id: 'd'.repeat(22),
    stories: [
      {
        items: [0, 1],
        copies: [],
        publishers: 2,
        repeated: 2,
        answers: [
          {
            question: { ...told, index: 0, at: DUE - 48 * HOUR },
            answer: { article, evidence: kept.briefing.bottomLine[0]!.evidence[0], at: DUE },
          },
        ],
        changes: [
          {
            kind: 'shifted',
            by: 'polarity',
            now: { ...told, index: 0 },
            before: { ...told, index: 1, at: DUE - 48 * HOUR },
          },
          { kind: 'contradicts', by: 'polarity', now: { ...told, index: 2 }, before: { ...told, index: 3 } },
        ],
      },
      { items: [2], copies: [], publishers: 1, repeated: 0, changes: [] },
    ],
  });
  const draftDigest = digestOf([
    { ...briefed, edited: { dropped: false, withdrawn: false, lines: { s1: 'An editor wrote this.' } } },
    { ...failed, edited: { dropped: true, withdrawn: false, lines: {} } },
  ]);
  const schedule = { kind: 'schedule', schedule: SCHEDULE, next: [SLOT] } as const;
  return {
    briefing: { kind: 'briefing', kept, sample: false },
    'briefing, sample': { kind: 'briefing', kept, sample: true },
    'briefing, engine fell back': {
      kind: 'briefing',
      kept: { ...kept, fallback: { engine: 'llm:gemma3:12b@0.1.0', because: 'slow' } },
      sample: false,
    },
    'list of actors': { ...list, section: 'actors' },
    'list of positions': { ...list, section: 'positions' },
    'list of motives': { ...list, section: 'motives' },
    'list of questions': { ...list, section: 'questions' },
    'list, second page': { ...list, section: 'positions', page: 2 },
    'list, filtered': { ...list, section: 'positions', actor: kept.briefing.actors[1]!.name },
    'list, unknown actor': { ...list, section: 'positions', actor: 'Zorro' },
    'evidence menu': { kind: 'evidence-menu', kept, page: 1 },
    'evidence of the bottom line': { kind: 'evidence', kept, article, item: { section: 'bottomLine', index: 0 } },
    'evidence of an actor': { kind: 'evidence', kept, article, item: { section: 'actors', index: 0 } },
    'evidence of a position': { kind: 'evidence', kept, article, item: { section: 'positions', index: 1 } },
    'evidence of a motive': { kind: 'evidence', kept, article, item: { section: 'motives', index: 0 } },
    'evidence of a question': { kind: 'evidence', kept, article, item: { section: 'questions', index: 2 } },
    objecting: { kind: 'objecting', kept, item: { section: 'positions', index: 1 } },
    'objection to the bottom line': {
      kind: 'objecting',
      kept,
      item: { section: 'bottomLine', index: 0 },
    },
    'line hidden': {
      kind: 'objection',
      outcome: 'hidden',
      reason: 'wrong-actor',
      kept: { ...kept, hidden: [{ section: 'positions', index: 1 }] },
      item: { section: 'positions', index: 1 },
    },
    'line shown again': {
      kind: 'objection',
      outcome: 'shown',
      reason: null,
      kept,
      item: { section: 'positions', index: 1 },
    },
    'list with hidden lines': {
      ...list,
      section: 'positions',
      kept: { ...kept, hidden: [{ section: 'positions', index: 1 }] },
    },
    digest: { kind: 'digest', digest: digestOf([briefed, failed], { failures: [failure], left: 3 }) },
    'digest, stories': { kind: 'digest', digest: storied },
    'digest, its rest': { kind: 'digest-part', digest: storied, view: 'stories', from: 1 },
    'digest, why': { kind: 'digest-part', digest: storied, view: 'why', from: 0 },
    track: {
      kind: 'track',
      typed: 'whitfield',
      name: 'Joan Whitfield',
      others: ['Ann Whitfield'],
      entries: [
        { said: { ...told, index: 0, at: DUE - 48 * HOUR }, again: [{ ...told, index: 0 }], shiftedFrom: null },
        { said: { ...told, index: 1 }, again: [], shiftedFrom: { ...told, index: 0, at: DUE - 48 * HOUR } },
      ],
      page: 1,
    },
    'track, nobody': { kind: 'track', typed: 'Zorro', name: null, others: [], entries: [], page: 1 },
    'track, silent': { kind: 'track', typed: 'Ann', name: 'Ann', others: [], entries: [], page: 1 },
    ledger: {
      kind: 'ledger',
      questions: [
        { question: { ...told, index: 0 }, mentions: 1, lastAt: DUE, state: 'quiet', answer: null },
        { question: { ...told, index: 1 }, mentions: 3, lastAt: DUE, state: 'open', answer: null },
        {
          question: { ...told, index: 2 },
          mentions: 1,
          lastAt: DUE,
          state: 'answered',
          answer: { article, evidence: kept.briefing.bottomLine[0]!.evidence[0], at: DUE },
        },
      ],
      page: 1,
    },
    'ledger, empty': { kind: 'ledger', questions: [], page: 1 },
    'digest, quiet': { kind: 'digest', digest: digestOf([]) },
    'digest, late': { kind: 'digest', digest: digestOf([briefed], { late: true }) },
    'digest, on demand': { kind: 'digest', digest: digestOf([briefed], { onDemand: true }) },
    'digest, failing sources': { kind: 'digest', digest: digestOf([], { failures: [failure] }) },
    'digest, failed engine': { kind: 'digest', digest: digestOf([{ ...failed, error: 'engine-failed' }]) },
    'digest, corrected': {
      kind: 'digest',
      digest: digestOf(
        [
          {
            ...briefed,
            edited: { dropped: false, withdrawn: false, lines: { t: 'A better title', p1: 'Anna shuts it.', q1: '' } },
          },
          { ...failed, edited: { dropped: true, withdrawn: true, lines: {} } },
        ],
        {
          corrections: [
            { at: DUE + HOUR, number: 1, was: 'Anna opens the bridge.' },
            { at: DUE + 2 * HOUR, number: 2, was: null },
          ],
        },
      ),
    },
    draft: { kind: 'draft', digest: draftDigest, draft: DRAFT },
    'draft, held': { kind: 'draft', digest: draftDigest, draft: { ...DRAFT, held: true } },
    'draft, approved': {
      kind: 'draft',
      digest: draftDigest,
      draft: { ...DRAFT, state: 'approved', approvedBy: 'Noor' },
    },
    'draft, sending': { kind: 'draft', digest: draftDigest, draft: { ...DRAFT, state: 'sending' } },
    'draft, sent': { kind: 'draft', digest: draftDigest, draft: { ...DRAFT, state: 'sent', approvedBy: 'Noor' } },
    'draft, closed': { kind: 'draft', digest: draftDigest, draft: { ...DRAFT, state: 'closed' } },
    drafts: { kind: 'drafts', drafts: [{ schedule: SCHEDULE, draft: DRAFT }] },
    'drafts, none': { kind: 'drafts', drafts: [] },
    'draft-choice': { kind: 'draft-choice', of: 'item-to-drop', digest: draftDigest, draft: DRAFT, item: null },
    'draft-choice, withdraw': {
      kind: 'draft-choice',
      of: 'item-to-drop',
      digest: draftDigest,
      draft: { ...DRAFT, state: 'sent' },
      item: null,
    },
    'draft-choice, item': { kind: 'draft-choice', of: 'item-to-edit', digest: draftDigest, draft: DRAFT, item: null },
    'draft-choice, line': { kind: 'draft-choice', of: 'line-to-edit', digest: draftDigest, draft: DRAFT, item: 0 },
    'draft-choice, line of none': {
      kind: 'draft-choice',
      of: 'line-to-edit',
      digest: draftDigest,
      draft: DRAFT,
      item: 7,
    },
    'draft-postponing': { kind: 'draft-postponing', draft: DRAFT },
    'draft-changed': { kind: 'draft-changed', outcome: 'corrected', draft: { ...DRAFT, state: 'sent' } },
    'notice-not-shown': {
      kind: 'notice',
      notice: { kind: 'draft-not-shown', schedule: DAYS_OFF, slot: SLOT, because: 'channel-gone' },
    },
    schedules: {
      kind: 'schedules',
      schedules: [
        { schedule: SCHEDULE, next: SLOT },
        { schedule: { ...SCHEDULE, id: 'p2', state: 'paused', pausedBecause: 'channel-gone' }, next: null },
        { schedule: DAYS_OFF, next: null },
      ],
    },
    'schedules, none': { kind: 'schedules', schedules: [] },
    'schedule added': { ...schedule, outcome: 'added' },
    'schedule paused': { ...schedule, outcome: 'paused', schedule: { ...SCHEDULE, state: 'paused' }, next: [] },
    'schedule with days off': { ...schedule, outcome: 'added', schedule: DAYS_OFF },
    'schedule resumed': { ...schedule, outcome: 'resumed' },
    'schedule removed': { ...schedule, outcome: 'removed', next: [] },
    'schedule next': { ...schedule, outcome: 'next' },
    'schedule that never runs': { ...schedule, outcome: 'next', next: [] },
    'schedule started': { ...schedule, outcome: 'started', next: [] },
    deliveries: {
      kind: 'deliveries',
      schedule: SCHEDULE,
      deliveries: [
        deliveryOf(),
        deliveryOf({ id: 'd2', state: 'failed', attempts: 5, error: 'channel-forbidden', content: null }),
        deliveryOf({
          id: 'd5',
          state: 'planned',
          draft: { messageId: 'm9', sendAt: DUE, approvedBy: 'Noor', held: false },
        }),
        deliveryOf({ id: 'd3', state: 'skipped', skippedBecause: 'nothing-new', content: null }),
        deliveryOf({ id: 'd4', state: 'skipped', skippedBecause: 'too-late', content: null }),
      ],
    },
    'deliveries, none': { kind: 'deliveries', schedule: SCHEDULE, deliveries: [] },
    notice: { kind: 'notice', notice: { kind: 'schedule-paused', schedule: SCHEDULE, because: 'channel-gone' } },
    'notice-missed': {
      kind: 'notice',
      notice: {
        kind: 'briefings-missed',
        schedule: SCHEDULE,
        count: 3,
        first: Date.UTC(2026, 0, 3, 7),
        last: Date.UTC(2026, 0, 5, 7),
      },
    },
    'notice-failed': {
      kind: 'notice',
      notice: {
        kind: 'briefing-failed',
        schedule: SCHEDULE,
        slot: { local: '2026-01-05T08:00', dueAt: Date.UTC(2026, 0, 5, 7) },
        because: 'platform-down',
      },
    },
    'notice-silent': {
      kind: 'notice',
      notice: {
        kind: 'source-silent',
        schedule: SCHEDULE,
        address: 'https://example.org/feed',
        since: DUE - 400 * HOUR,
        error: null,
      },
    },
    'notice-silent, failing': {
      kind: 'notice',
      notice: {
        kind: 'source-silent',
        schedule: SCHEDULE,
        address: 'https://example.org/feed',
        since: DUE - 400 * HOUR,
        error: 'address-not-found',
      },
    },
    sources: {
      kind: 'sources',
      sources: [savedSource('bbc', null), savedSource('nos', DUE - 30 * HOUR)],
    },
    'sources, none': { kind: 'sources', sources: [] },
    'source added': { kind: 'source', outcome: 'added', name: 'bbc', address: 'https://example.org/bbc' },
    'source removed': { kind: 'source', outcome: 'removed', name: 'bbc', address: 'https://example.org/bbc' },
    'sources imported': { kind: 'sources-imported', added: 2, known: 1 },
    'sources imported, none': { kind: 'sources-imported', added: 0, known: 0 },
    'source tested': {
      kind: 'source-tested',
      address: 'https://example.org/bbc',
      title: 'News',
      entries: 1200,
      newest: { title: 'Newest', publishedAt: '2026-11-24' },
    },
    'source tested, empty': {
      kind: 'source-tested',
      address: 'https://example.org/e',
      title: null,
      entries: 0,
      newest: null,
    },
    file: { kind: 'file', name: 'sources.opml', mediaType: 'text/x-opml', content: '<opml/>\n' },
    help: { kind: 'help' },
    home: {
      kind: 'home',
      schedules: [
        { schedule: SCHEDULE, next: SLOT },
        { schedule: { ...SCHEDULE, id: 'p2', state: 'paused', pausedBecause: 'channel-gone' }, next: null },
      ],
      sources: [savedSource('bbc', null), savedSource('nos', DUE - 30 * HOUR)].map((one) => ({ ...one, place: PLACE })),
      recent: [
        { key: kept.key, title: kept.briefing.article.title, at: null, place: PLACE },
        { key: 'k2', title: 'Bridge reopens after repairs', at: DUE, place: PLACE },
      ],
      settings: { ...UNSET, zone: 'Europe/Amsterdam' },
      effective: { language, zone: 'Europe/Amsterdam' },
      manager: true,
    },
    'home, nothing yet': {
      kind: 'home',
      schedules: [],
      sources: [],
      recent: [],
      settings: UNSET,
      effective: { language, zone: 'Europe/Amsterdam' },
      manager: false,
    },
    status: {
      kind: 'status',
      status: {
        version: '1.2.3',
        startedAt: DUE - 50 * HOUR,
        engine: 'embedded@1.0.0',
        platforms: [
          { name: 'web', state: 'ready', since: DUE - 50 * HOUR },
          { name: 'slack', state: 'down', since: DUE - HOUR },
          { name: 'discord', state: 'off', since: DUE },
        ],
        articles: 12_345,
        schedules: 2,
        deliveries: { planned: 0, composing: 0, sending: 0, sent: 7, failed: 1, skipped: 0 },
        troubled: [
          { schedule: SCHEDULE, because: 'platform-down', again: DUE + HOUR },
          { schedule: DAYS_OFF, because: 'channel-gone', again: null },
        ],
        failingSources: [failure],
        dropped: 4,
        objections: 2,
        model: {
          name: 'gemma3:12b',
          host: 'localhost:11434',
          answered: 41,
          fallbacks: { slow: 2, wrong: 1 },
          offered: 1_204,
          dropped: 37,
          tokensToday: 180_000,
          tokensPerDay: 500_000,
        },
      },
    },
    'status, nothing yet': {
      kind: 'status',
      status: {
        version: '1.2.3',
        startedAt: DUE,
        engine: 'embedded@1.0.0',
        platforms: [{ name: 'terminal', state: 'starting', since: DUE }],
        articles: 0,
        schedules: 0,
        deliveries: { planned: 0, composing: 0, sending: 0, sent: 0, failed: 0, skipped: 0 },
        troubled: [],
        failingSources: [],
        dropped: 0,
        objections: 0,
        model: null,
      },
    },
    settings: {
      kind: 'settings',
      settings: { ...UNSET, zone: 'Europe/Amsterdam' },
      effective: { language, zone: 'Europe/Amsterdam' },
      engine: 'embedded@1.0.0',
      model: null,
      changed: false,
    },
    'settings changed': {
      kind: 'settings',
      settings: { ...UNSET, language, threads: true, embeds: false },
      effective: { language, zone: 'Europe/Amsterdam' },
      engine: 'embedded@1.0.0',
      model: { name: 'gemma3:12b', host: 'localhost:11434' },
      changed: true,
    },
    error: {
      kind: 'error',
      code: 'address-not-found',
      details: { address: 'https://example.org/x' },
      reference: 'r4f9',
    },
  };
}

function savedSource(name: string, failingSince: number | null) {
  const lastError = failingSince === null ? null : 'feed-unreadable';
  return { name, address: `https://example.org/${name}`, addedBy: 'U1', addedAt: DUE, failingSince, lastError };
}
