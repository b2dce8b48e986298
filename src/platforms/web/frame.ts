import type { Language } from '../../core/article.ts';
import type { Change, Entry } from './history.ts';
import { escapeHtml } from './render.ts';
import { filled, WORDS, type Word } from './words.ts';

/** What a page is told of a change. */
export type Update =
  | {
      readonly kind: 'put';
      readonly id: string;
      readonly parent: string | null;
      readonly after: string | null;
      readonly html: string;
      /** For a screen reader; null for what needs no telling: the person's own line, and errors, which are alerts. */
      readonly announcement: string | null;
      readonly state: 'said' | 'working' | 'reply';
    }
  | { readonly kind: 'removed'; readonly id: string };

export function updateOf(change: Change, language: Language): Update {
  if (change.kind === 'removed') return { kind: 'removed', id: change.id };
  const { entry, after } = change;
  const { body } = entry;
  return {
    kind: 'put',
    id: entry.id,
    parent: entry.parent,
    after,
    html: renderEntry(entry, [], language),
    announcement:
      body.kind === 'working'
        ? stepWords(body.step, language)
        : body.kind === 'reply' && body.tone === 'plain'
          ? filled(WORDS.answered[language], { summary: body.rendered[language].summary })
          : null,
    state: body.kind,
  };
}

/** The messages of a channel as list items, replies below what they belong to. */
export function renderEntries(entries: readonly Entry[], language: Language): string {
  return entries
    .filter(({ parent }) => parent === null)
    .map((entry) => {
      const replies = entries.filter(({ parent }) => parent === entry.id);
      return renderEntry(entry, replies, language);
    })
    .join('');
}

function renderEntry(entry: Entry, replies: readonly Entry[], language: Language): string {
  const { body, id } = entry;
  const kind = body.kind === 'reply' && body.tone === 'error' ? 'reply error' : body.kind;
  const isPrivate = body.kind === 'reply' && body.audience === 'private';
  const classes = `entry ${kind}${isPrivate ? ' private' : ''}`;
  const below = entry.parent === null ? `<ol class="replies" role="list">${renderReplies(replies, language)}</ol>` : '';
  return `<li class="${classes}" id="${escapeHtml(id)}">${renderArticle(entry, language)}${below}</li>`;
}

function renderReplies(replies: readonly Entry[], language: Language): string {
  return replies.map((reply) => renderEntry(reply, [], language)).join('');
}

function renderArticle(entry: Entry, language: Language): string {
  const { body } = entry;
  const word = (name: Word) => escapeHtml(WORDS[name][language]);
  const by = body.kind === 'said' ? word('you') : 'Sitrep';
  const mark = body.kind === 'said' ? '<span class="avatar you" aria-hidden="true"></span>' : LOGO;
  const notes: string[] = [];
  if (body.kind === 'reply' && body.unasked) notes.push(`<span class="badge">${word('scheduled')}</span>`);
  if (body.kind === 'reply' && body.audience === 'private')
    notes.push(
      `<span class="only-you">${word('onlyYou')}</span>`,
      `<button type="button" class="dismiss" data-dismiss>${word('dismiss')}</button>`,
    );
  const byId = `${escapeHtml(entry.id)}-by`;
  const time = `<time class="clock" datetime="${new Date(entry.at).toISOString()}"></time>`;
  const label = `<header class="byline" id="${byId}"><b>${by}</b> ${time} ${notes.join(' ')}</header>`;
  return `<article class="message" aria-labelledby="${byId}" tabindex="-1">${mark}<div class="stack">${label}${renderBody(entry, language)}</div></article>`;
}

function renderBody({ body }: Entry, language: Language): string {
  switch (body.kind) {
    case 'said': {
      const more = body.more > 0 ? `<p class="note">${escapeHtml(moreWords(body.more, language))}</p>` : '';
      const file = body.file === null ? '' : `<p class="file">${escapeHtml(body.file)}</p>`;
      return `<div class="body"><p class="line">${escapeHtml(body.text)}</p>${more}${file}</div>`;
    }
    case 'working': {
      const cancel = `<button type="button" data-cancel="${escapeHtml(body.call)}">${escapeHtml(WORDS.cancel[language])}</button>`;
      return `<div class="body"><p class="progress">${escapeHtml(stepWords(body.step, language))}</p> ${cancel}</div>`;
    }
    case 'reply': {
      const { html, language: written } = body.rendered[language];
      const alert = body.tone === 'error' ? ' role="alert"' : '';
      return `<div class="body" lang="${written}"${alert}>${html}</div>`;
    }
  }
}

function stepWords(step: 'reading' | 'briefing' | null, language: Language): string {
  return WORDS[step ?? 'working'][language];
}

function moreWords(count: number, language: Language): string {
  return filled(WORDS.moreCharacters[language], { count: count.toLocaleString(language) });
}

/** Four lines of text: the four lists. */
export const LOGO =
  '<svg class="avatar" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9"/><path d="M9 10.5h14M9 14.5h9M9 18.5h12M9 22.5h6"/></svg>';
