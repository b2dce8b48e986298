import { LANGUAGES, type Language } from '../../core/article.ts';
import { STYLE_SHEETS } from './assets.ts';
import type { ChannelLink } from './channels.ts';
import { LOGO } from './frame.ts';
import { escapeHtml } from './render.ts';
import { filled, WORDS, type Word } from './words.ts';

export interface PageView {
  readonly language: Language;
  readonly channel: string;
  readonly channels: readonly ChannelLink[];
  readonly version: string;
  /** Where the page's files are. */
  readonly base: string;
  /** The messages so far, as list items. */
  readonly entriesHtml: string;
  /** How far they go, for the event stream to go on from. */
  readonly lastEventId: string;
  readonly maxFileBytes: number;
}

/** The page of one channel. Everything in it that is not mark-up has been escaped. */
export function renderPage(view: PageView): string {
  const { language, base } = view;
  const words = wordsOf(view);
  const word = (name: Word) => escapeHtml(words[name]);
  const channel = escapeHtml(view.channel);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16171a" media="(prefers-color-scheme: dark)">
<title>#${channel} · Sitrep</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
${STYLE_SHEETS.map((file) => `<link rel="stylesheet" href="${base}${file}">`).join('\n')}
<script type="module" src="${base}page.js"></script>
<script type="application/json" id="client">${clientData(view, words)}</script>
</head>
<body>
<a class="skip" href="#line">${word('skip')}</a>
<nav class="side" id="side" aria-label="${word('channels')}" popover>
  <p class="brand">${LOGO}<b>Sitrep</b></p>
  <h2 class="side-title" id="channels-title">${word('channels')}</h2>
  <ul class="channels" id="channels" role="list" aria-labelledby="channels-title">${channelItems(view, words)}</ul>
  <form class="new-channel" method="get" action="/" role="search" aria-label="${word('otherChannel')}">
    <span aria-hidden="true">+</span><input name="channel" aria-label="${word('otherChannel')}" placeholder="${word('otherChannel')}" maxlength="80" required autocomplete="off" autocapitalize="off" spellcheck="false">
    <button class="icon" aria-label="${word('go')}" title="${word('go')}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4.5 10h11M10.5 5l5 5-5 5"/></svg></button>
  </form>
  <p class="side-foot">${word('tagline')}<br><span class="version">Sitrep ${escapeHtml(view.version)}</span></p>
</nav>
<header class="bar">
  <button type="button" class="icon menu" popovertarget="side" aria-label="${word('channels')}" title="${word('channels')}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3.5 6h13M3.5 10h13M3.5 14h13"/></svg><span class="dot" id="menu-dot" hidden></span></button>
  <h1><span class="hash" aria-hidden="true">#</span>${channel}</h1>
  <p class="connection" id="connection" role="status"></p>
  <form class="languages" method="post" action="/api/language?channel=${encodeURIComponent(view.channel)}"><fieldset><legend class="hidden">${word('languageLabel')}</legend>${languageButtons(language)}</fieldset></form>
</header>
<main class="scroll" id="scroll">
  <section class="greeting" aria-labelledby="greeting-title">
    <h2 id="greeting-title">${word('greetingTitle')}</h2>
    <p>${word('greeting')}</p>
    <ul class="examples" role="list" aria-label="${word('examples')}">
      <li><button type="button" data-send="/brief"><code>/brief</code><span>${word('exampleBrief')}</span></button></li>
      <li><button type="button" data-send="/sitrep help"><code>/sitrep help</code><span>${word('exampleHelp')}</span></button></li>
      <li><button type="button" data-fill="${word('exampleScheduleLine')}"><code>/schedule add …</code><span>${word('exampleSchedule')}</span></button></li>
    </ul>
    <noscript><p class="note">${word('noScript')}</p></noscript>
  </section>
  <section id="log" role="log" aria-live="off" aria-label="${word('messages')}" tabindex="0"><ol class="messages" id="messages" role="list">${view.entriesHtml}</ol></section>
</main>
<p class="hidden" id="announcer" role="status" aria-live="polite"></p>
<footer class="foot">
  <button type="button" class="newer" id="newer" hidden>${word('newMessages')} <span aria-hidden="true">↓</span></button>
  <form class="composer" id="composer" aria-label="${word('composer')}">
    <ul class="suggestions" id="suggestions" role="listbox" aria-label="${word('suggestions')}" hidden></ul>
    <p class="failure" id="failure" role="alert" hidden></p>
    <div class="box">
      <p class="chip" id="chip" hidden><span id="chip-name"></span> <small id="chip-size"></small> <button type="button" id="detach"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg></button></p>
      <div class="row">
        <button type="button" class="icon" id="attach" aria-label="${word('attach')}" title="${word('attach')}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m15.5 9.5-5.4 5.4a3.5 3.5 0 0 1-5-5l5.9-5.9a2.3 2.3 0 0 1 3.3 3.3l-5.7 5.7a1.1 1.1 0 0 1-1.6-1.6l5-5"/></svg></button>
        <input type="file" id="file" accept=".pdf,.docx,.eml,.txt,.md,.html,.htm,.xhtml,.opml,.xml,text/*,application/pdf" hidden>
        <textarea id="line" name="text" rows="1" aria-label="${word('composerLabel')}" aria-describedby="hint keys" aria-autocomplete="list" aria-controls="suggestions" placeholder="${word('placeholder')}" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
        <button type="submit" class="icon send" id="send" aria-label="${word('send')}" title="${word('send')}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 15.5v-11M5 9.2l5-5 5 5"/></svg></button>
      </div>
    </div>
    <p class="hint"><span id="hint" aria-live="polite"></span><span id="keys" class="keys">${word('keys')}</span></p>
  </form>
</footer>
<div class="drop" id="drop" aria-hidden="true"><p>${word('drop')}</p></div>
</body>
</html>
`;
}

function wordsOf({ language, channel }: PageView): Record<Word, string> {
  const entries = Object.entries(WORDS).map(([name, word]) => [name, filled(word[language], { channel })]);
  return Object.fromEntries(entries) as Record<Word, string>;
}

/** For the scripts: a data block, which is never run, and which no text can end early. */
function clientData({ channel, language, lastEventId, maxFileBytes }: PageView, words: Record<Word, string>): string {
  const client = { channel, language, lastEventId, maxFileBytes, words };
  return JSON.stringify(client).replaceAll('<', '\\u003c');
}

/** The channel that is shown is always among them. */
function channelItems({ channel, channels }: PageView, words: Record<Word, string>): string {
  const listed = channels.some(({ name }) => name === channel) ? channels : [...channels, { name: channel, latest: 0 }];
  return listed
    .map(({ name, latest }) => {
      const current = name === channel ? ' aria-current="page"' : '';
      const unread = `<span class="unread" hidden><span class="hidden">${escapeHtml(words.unread)}</span></span>`;
      return `<li><a href="/?channel=${encodeURIComponent(name)}" data-channel="${escapeHtml(name)}" data-latest="${latest}"${current}><span class="hash" aria-hidden="true">#</span><span class="name">${escapeHtml(name)}</span>${unread}</a></li>`;
    })
    .join('');
}

/** Each language in its own name, so that everybody finds theirs. */
function languageButtons(current: Language): string {
  const names = { nl: 'Nederlands', en: 'English' } as const;
  return LANGUAGES.map((language) => {
    const pressed = language === current ? 'true' : 'false';
    return `<button name="language" value="${language}" lang="${language}" title="${names[language]}" aria-pressed="${pressed}"><span aria-hidden="true">${language.toUpperCase()}</span><span class="hidden">${names[language]}</span></button>`;
  }).join('');
}
