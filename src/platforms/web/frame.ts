import type { Language } from '../../core/article.ts';
import type { Step } from '../../core/reply.ts';
import type { Change, Entry, ReplyBody } from './channel.ts';
import { escapeHtml, renderMessage, summaryOf } from './render.ts';
import { filled, WORDS, type Word } from './words.ts';

/** For whom a channel is shown. */
export interface Viewer {
  readonly language: Language;
  readonly person: string;
}

/** What a page is told of a change. */
export type Update =
  | {
      readonly kind: 'put';
      readonly id: string;
      /** Grows with every change: of two updates of one message, the one with the lower number is stale. */
      readonly sequence: number;
      readonly parent: string | null;
      readonly after: string | null;
      readonly html: string;
      /** For a screen reader; null for what needs no telling: a person's own line, and errors, which are alerts. */
      readonly announcement: string | null;
      readonly state: 'said' | 'working' | 'reply';
    }
  | { readonly kind: 'removed'; readonly id: string };

export function updateOf(change: Change, viewer: Viewer): Update {
  if (change.kind === 'removed') return { kind: 'removed', id: change.id };
  const { entry, after, sequence } = change;
  return {
    kind: 'put',
    id: entry.id,
    sequence,
    parent: entry.parent,
    after,
    html: renderEntry(entry, [], viewer),
    announcement: announcementOf(entry, viewer),
    state: entry.body.kind,
  };
}

/** The messages of a channel as list items, replies below what they belong to. */
export function renderEntries(entries: readonly Entry[], viewer: Viewer): string {
  return entries
    .filter(({ parent }) => parent === null)
    .map((entry) => {
      const replies = entries.filter(({ parent }) => parent === entry.id);
      return renderEntry(entry, replies, viewer);
    })
    .join('');
}

function announcementOf({ body }: Entry, { language }: Viewer): string | null {
  switch (body.kind) {
    case 'said':
      return null;
    case 'working':
      return stepWords(body.step, language);
    case 'reply': {
      const { message } = body.written[language];
      if (message.tone === 'error') return null;
      return filled(WORDS.answered[language], { summary: summaryOf(message) });
    }
  }
}

function renderEntry(entry: Entry, replies: readonly Entry[], viewer: Viewer): string {
  const classes = ['entry', entry.body.kind];
  if (isError(entry, viewer)) classes.push('error');
  if (isPrivate(entry)) classes.push('private');
  const below = entry.parent === null ? `<ol class="replies" role="list">${renderReplies(replies, viewer)}</ol>` : '';
  return `<li class="${classes.join(' ')}" id="${escapeHtml(entry.id)}">${renderArticle(entry, viewer)}${below}</li>`;
}

function renderReplies(replies: readonly Entry[], viewer: Viewer): string {
  return replies.map((reply) => renderEntry(reply, [], viewer)).join('');
}

function isError({ body }: Entry, { language }: Viewer): boolean {
  return body.kind === 'reply' && body.written[language].message.tone === 'error';
}

/** What only one person sees, and has not typed. */
function isPrivate({ owner, body }: Entry): boolean {
  return owner !== null && body.kind === 'reply';
}

function renderArticle(entry: Entry, viewer: Viewer): string {
  const { body } = entry;
  const word = (name: Word) => escapeHtml(WORDS[name][viewer.language]);
  const by = body.kind !== 'said' ? 'Sitrep' : entry.by === viewer.person ? word('you') : word('somebody');
  const mark = body.kind === 'said' ? '<span class="avatar you" aria-hidden="true"></span>' : LOGO;
  const notes: string[] = [];
  if (body.kind !== 'said') notes.push(`<span class="badge">${word('app')}</span>`);
  if (body.kind === 'reply' && body.unasked && !isPrivate(entry))
    notes.push(`<span class="badge scheduled">${word('scheduled')}</span>`);
  const byId = `${escapeHtml(entry.id)}-by`;
  const time = `<time class="clock" datetime="${new Date(entry.at).toISOString()}"></time>`;
  const label = `<header class="byline" id="${byId}"><b>${by}</b> ${notes.join(' ')} ${time}</header>`;
  const eyes = isPrivate(entry) ? renderPrivacy(word) : '';
  const parts = label + eyes + renderBody(entry, viewer);
  return `<article class="message" aria-labelledby="${byId}" tabindex="-1">${mark}<div class="stack">${parts}</div></article>`;
}

function renderPrivacy(word: (name: Word) => string): string {
  const dismiss = `<button type="button" class="dismiss" data-dismiss>${word('dismiss')}</button>`;
  return `<p class="only-you">${EYE}<span>${word('onlyYou')}</span> <span aria-hidden="true">·</span> ${dismiss}</p>`;
}

function renderBody(entry: Entry, { language }: Viewer): string {
  const { body } = entry;
  switch (body.kind) {
    case 'said': {
      const more = body.more > 0 ? `<p class="note">${escapeHtml(moreWords(body.more, language))}</p>` : '';
      const file = body.file === null ? '' : `<p class="file">${PAPER}<span>${escapeHtml(body.file)}</span></p>`;
      const line = body.text === '' ? '' : `<p class="line">${escapeHtml(body.text)}</p>`;
      return `<div class="body">${line}${more}${file}</div>`;
    }
    case 'working': {
      const cancel = `<button type="button" data-cancel="${escapeHtml(body.call)}">${escapeHtml(WORDS.cancel[language])}</button>`;
      return `<div class="body"><p class="progress">${escapeHtml(stepWords(body.step, language))}</p> ${cancel}</div>`;
    }
    case 'reply':
      return renderReply(entry, body, language);
  }
}

function renderReply({ id, parent }: Entry, body: ReplyBody, language: Language): string {
  const { language: written, message } = body.written[language];
  const html = renderMessage(message, {
    headingLevel: parent === null ? 2 : 3,
    articleLanguage: body.articleLanguage,
    attachmentHref: `/api/attachments/${encodeURIComponent(id)}`,
  });
  const alert = message.tone === 'error' ? ' role="alert"' : '';
  return `<div class="body" lang="${written}"${alert}>${html}</div>`;
}

function stepWords(step: Step | null, language: Language): string {
  return WORDS[step ?? 'working'][language];
}

function moreWords(count: number, language: Language): string {
  return filled(WORDS.moreCharacters[language], { count: count.toLocaleString(language) });
}

/** Four lines of text: the four lists. */
export const LOGO =
  '<svg class="avatar" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9"/><path d="M9 10.5h14M9 14.5h9M9 18.5h12M9 22.5h6"/></svg>';

const EYE =
  '<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z"/><circle cx="8" cy="8" r="2"/></svg>';

const PAPER =
  '<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M4 1.75h5L12.5 5v9.25H4zM9 1.75V5h3.5"/></svg>';
