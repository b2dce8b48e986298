import type { ErrorCatalogue, Facts } from './error-words.ts';

const address = (facts: Facts) => facts.address ?? 'this address';
const perhaps = (facts: Facts) => (facts.closest ? `Did you mean “${facts.closest}”? ` : '');
const choices = (facts: Facts) => (facts.choices ? `Choose from: ${facts.choices}.` : 'See /sitrep help.');

/** The names of options as the English text form calls them. */
const options: Readonly<Record<string, string>> = {
  when: 'when it runs',
  schedule: 'which schedule',
  source: 'which source',
  address: 'an address',
  name: 'a name',
  from: 'from which sources',
  language: 'the language',
  zone: 'the time zone',
  actor: 'which actor',
  file: 'a file',
};
const option = (facts: Facts) => options[facts.option ?? ''] ?? facts.option ?? 'a value';

/** What only whoever runs the bot can take further. */
const again = (facts: Facts) =>
  `Try again; if it happens again, tell whoever runs this bot${facts.reference ? ' the reference below' : ''}.`;

export const errorsInEnglish: ErrorCatalogue = {
  'text-empty': {
    what: () => 'there was no text to read',
    next: () => 'Give the address of an article, paste its text, or attach it as a file.',
  },
  'text-too-long': {
    what: (facts) => (facts.limit ? `this text is longer than ${facts.limit} characters` : 'this text is too long'),
    next: () => 'Give it in parts, or leave out what does not matter.',
  },
  'language-unsupported': {
    what: () => 'this text is in neither Dutch nor English, or is too short to tell',
    next: () => 'Give an article in Dutch or English, of at least a few sentences.',
  },
  'file-binary': {
    what: () => 'this file holds no text',
    next: () => 'Attach a text file, a web page (HTML), a Word document (DOCX) or a PDF with text in it.',
  },
  'file-too-large': {
    what: (facts) => (facts.limit ? `this file is larger than ${facts.limit}` : 'this file is too large'),
    next: () => 'Attach a smaller one, or paste the text.',
  },
  'file-unreadable': {
    what: () => 'the file could not be opened',
    next: () => 'It may be damaged, protected by a password, or a scan without text. Paste the text instead.',
  },
  'file-not-found': {
    what: (facts) => (facts.file ? `there is no file ${facts.file}` : 'there is no such file'),
    next: () => 'Check its name and folder; an address starts with https:// or http://.',
  },
  'media-type-unsupported': {
    what: (facts) => (facts.mediaType ? `${facts.mediaType} cannot be read` : 'this kind of file cannot be read'),
    next: () =>
      'Web pages (HTML), PDF, Word (DOCX), Markdown, e-mail (.eml) and plain text can be read. Otherwise paste the text.',
  },
  'address-malformed': {
    what: (facts) => (facts.address ? `“${facts.address}” is not a web address` : 'this is not a web address'),
    next: () => 'An address starts with https:// or http://.',
  },
  'address-refused': {
    what: (facts) => `${address(facts)} is not on the public web, so it is not visited`,
    next: () => 'Paste the text instead. Whoever runs this bot can allow the address (ALLOW_PRIVATE_ADDRESSES).',
  },
  'address-unreachable': {
    what: (facts) => `${address(facts)} cannot be reached`,
    next: () => 'Check the address, or try again later.',
  },
  'address-not-found': {
    what: (facts) => `there is no page at ${address(facts)}`,
    next: () => 'Check the address: the page may have been moved or removed.',
  },
  'address-failed': {
    what: (facts) => `${address(facts)} answered with an error${facts.status ? ` (${facts.status})` : ''}`,
    next: () => 'Try again later, or paste the text.',
  },
  'address-too-slow': {
    what: (facts) => `${address(facts)} did not answer in time`,
    next: () => 'Try again later, or paste the text.',
  },
  'address-too-large': {
    what: (facts) => `the page is larger than ${facts.limit ?? 'can be read'}`,
    next: () => 'Paste the text of the article instead.',
  },
  'address-redirects': {
    what: (facts) => `${address(facts)} keeps sending us on to another address`,
    next: () => 'Open it in your browser and give the address that you end up at.',
  },
  'page-unreadable': {
    what: () => 'no article was found on this page',
    next: () => 'Give the address of one article rather than of a front page, or paste the text.',
  },
  'page-paywalled': {
    what: () => 'the article is behind a paywall',
    next: () => 'If you may read it, paste the text, or save the page and attach it.',
  },
  'page-consent': {
    what: () => 'the page shows a cookie notice instead of the article',
    next: () => 'Open it in your browser, then paste the text, or save the page and attach it.',
  },
  'page-captcha': {
    what: () => 'the page wants proof that a human is reading',
    next: () => 'Open it in your browser, then paste the text, or save the page and attach it.',
  },
  'page-blocked': {
    what: (facts) => `${address(facts)} does not let programs read the page`,
    next: () => 'Open it in your browser, then paste the text, or save the page and attach it.',
  },
  'page-scripted': {
    what: () => 'the page only gets its text in a browser, from scripts that are not run here',
    next: () => 'Open it in your browser, then paste the text, or save the page and attach it.',
  },
  'page-reserved': {
    what: (facts) => `${address(facts)} does not want programs to read this page unasked`,
    next: () => 'Open the link, or ask for this one article with /brief and its address.',
  },
  'feed-retired': {
    what: () => 'the site says that this feed is gone for good',
    next: () => 'Remove it with /sources remove, or test it again with /sources test if it has come back.',
  },
  'feed-unreadable': {
    what: () => 'this is neither a feed nor a readable page',
    next: () => 'Give the address of an RSS or Atom feed, or of a page with an article.',
  },
  'command-missing': {
    what: () => 'this does not begin with a command',
    next: () => 'Put /brief before an address or a text to have it briefed. /sitrep help lists all commands.',
  },
  'command-unknown': {
    what: (facts) => (facts.command ? `there is no command /${facts.command}` : 'no command was given'),
    next: (facts) => (facts.closest ? `Did you mean /${facts.closest}?` : '/sitrep help lists them all.'),
  },
  'subcommand-unknown': {
    what: (facts) => `/${facts.command ?? ''} does not know “${facts.subcommand ?? ''}”`,
    next: (facts) => `${perhaps(facts)}${choices(facts)}`,
  },
  'option-missing': {
    what: (facts) => `the command does not say ${option(facts)}`,
    next: () => 'Add it and try again. /sitrep help shows how.',
  },
  'option-unknown': {
    what: (facts) =>
      facts.value
        ? `“${facts.value}” is not possible for ${option(facts)}`
        : `“${facts.option ?? ''}” is not understood here`,
    next: (facts) => `${perhaps(facts)}${choices(facts)}`,
  },
  'schedule-malformed': {
    what: (facts) => {
      const given = facts.given ? `“${facts.given}”` : 'this';
      if (facts.missing === 'country') return `${given} does not say which country’s holidays`;
      if (facts.unknown) return `${given} cannot be planned: I do not know “${facts.unknown}” there`;
      if (facts.missing === 'time') return `${given} has no time of day`;
      if (facts.missing === 'day') return `${given} has no day`;
      if (facts.fields) return `${given} has ${facts.fields} cron fields instead of five`;
      if (facts.never) return `${given} would never come`;
      return `${given} is not a time that can be planned`;
    },
    next: (facts) =>
      facts.missing === 'country'
        ? `Write holidays with one of ${facts.choices}; other days off can be given by their dates.`
        : 'Write for example: daily 08:00, weekdays 07:30, mondays 09:00, hourly, or 0 8 * * 1-5; and days off as sundays, 25 december, 2026-12-24..2027-01-01 or holidays nl.',
  },
  'zone-unknown': {
    what: (facts) => (facts.zone ? `“${facts.zone}” is not a time zone` : 'this time zone does not exist'),
    next: () => 'Write it as Europe/Amsterdam or UTC.',
  },
  'draft-unknown': {
    what: () => 'there is no such draft in this channel',
    next: () => '/draft list shows those that there are.',
  },
  'draft-closed': {
    what: () => 'this draft can no longer be changed: it is being posted, or will not be',
    next: () => 'Once it has been posted it can be corrected.',
  },
  'line-unknown': {
    what: (facts) => (facts.line ? `the draft has no “${facts.line}”` : 'the draft has no such line'),
    next: () => 'Write /draft edit and choose; or name an item and its line as 2.p1.',
  },
  'message-gone': {
    what: () => 'the message is no longer there, or cannot be changed',
    next: () => 'The change has been kept, but cannot be shown; post a correction by hand.',
  },
  'schedule-unknown': {
    what: (facts) =>
      facts.schedule ? `there is no schedule “${facts.schedule}” here` : 'this schedule does not exist',
    next: () => '/schedule list shows them with their ids.',
  },
  'source-unknown': {
    what: (facts) => (facts.source ? `there is no source “${facts.source}” here` : 'this source does not exist'),
    next: () => '/sources list shows them with their names.',
  },
  'sources-none': {
    what: () => 'this channel has no sources yet',
    next: () =>
      'Save one with /sources add ADDRESS, or name it in the schedule: /schedule add daily 08:00 from ADDRESS.',
  },
  'source-exists': {
    what: () => 'this channel has a source with that name or address already',
    next: () => 'Choose another name, or remove the old one first: /sources list shows them.',
  },
  'channel-unknown': {
    what: (facts) => (facts.channel ? `the channel ${facts.channel} cannot be found` : 'this channel cannot be found'),
    next: () => 'Choose it from the list that appears after typing #. The bot must be able to see it.',
  },
  'briefing-unknown': {
    what: () => 'this briefing is no longer kept',
    next: () => 'Make it again with /brief and the address or text.',
  },
  'not-allowed': {
    what: () => 'only those who manage this channel may change this',
    next: () => 'Ask an administrator, or somebody who may manage the channel.',
  },
  'already-running': {
    what: () => 'this is being worked on already',
    next: () => 'Wait for the answer; it appears by itself.',
  },
  'channel-gone': {
    what: () => 'the channel no longer exists or has been archived',
    next: () => 'Add the schedule again in another channel.',
  },
  'channel-forbidden': {
    what: () => 'the bot may not post in that channel',
    next: () => 'Invite it there, or give it the right to post, and try again.',
  },
  'platform-busy': {
    what: (facts) =>
      `the chat platform asks us to slow down${facts.retryAfter ? ` for ${facts.retryAfter} seconds` : ''}`,
    next: () => 'Try again in a moment.',
  },
  'platform-down': {
    what: () => 'the chat platform does not answer',
    next: () => 'Try again later; scheduled briefings are posted as soon as it is back.',
  },
  'token-refused': {
    what: () => "the platform no longer accepts the bot's token",
    next: () => 'Whoever runs this bot must set a new token and start it again.',
  },
  'engine-failed': {
    what: () => 'the article was read, but the engine could not brief it',
    next: again,
  },
  cancelled: {
    what: () => 'this was stopped before it was done',
    next: () => 'Give the command again if you still want it.',
  },
  internal: {
    what: () => 'something went wrong on our side',
    next: again,
  },
};
