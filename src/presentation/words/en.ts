import type { ActorKind, QuestionKind, Section, Stance } from '../../core/briefing.ts';
import type { FallbackReason } from '../../core/engine.ts';
import type { Check } from '../../core/finding.ts';
import type { ObjectionReason } from '../../core/objection.ts';
import type { PlatformState } from '../../core/reply.ts';
import type { DeliveryState, DraftPolicy, SkipReason } from '../../core/schedule.ts';
import { counter } from './counter.ts';
import { errorsInEnglish } from './errors-en.ts';

const count = counter('en-GB');

/** Facts of a finding, as they are written. */
type Told = Readonly<Record<string, string>>;
type DoctorWords = Readonly<Record<'fine' | 'fault' | 'off', (told: Told) => string>>;

/** All that the bot says in English. Dates, numbers and lists are written by `Voice`. */
export const en = {
  locale: 'en-GB',
  quoteMarks: ['“', '”'] as const,
  innerQuoteMarks: ['‘', '’'] as const,
  languages: { nl: 'Dutch', en: 'English' },

  sections: {
    actors: 'Actors',
    positions: 'Positions',
    motives: 'Motives',
    questions: 'Open questions',
  } satisfies Record<Section, string>,
  emptySections: {
    actors: 'The article names no actors.',
    positions: 'The article states no positions.',
    motives: 'The article states no motives.',
    questions: 'The article leaves no questions open.',
  } satisfies Record<Section, string>,
  bottomLine: 'In short',
  nothingFound: 'No actors, positions, motives or open questions were found in this text.',
  untitled: 'Untitled article',
  sample:
    'This is the bundled sample: nothing has been briefed in this channel yet. Give /brief an address, a text or a file.',
  readInFull: (words: number) => `about ${count(words, 'word', 'words')} read`,
  readInPart: (words: number) => `only part could be read: about ${count(words, 'word', 'words')}`,
  version: {
    same: 'The same, word for word, as an article read',
    later: 'Later version of an article read',
    changes: (added: number, removed: number) =>
      `${added === 0 ? 'nothing' : count(added, 'sentence', 'sentences')} new, ${removed === 0 ? 'nothing' : removed} gone`,
  },
  engine: (name: string) => `Engine: ${name}`,
  fallbacks: {
    slow: (engine: string) => `${engine} did not answer in time`,
    down: (engine: string) => `${engine} could not be reached`,
    busy: (engine: string) => `${engine} was too busy`,
    refused: (engine: string) => `${engine} refused the request: see the bot's log`,
    budget: (engine: string) => `the day's budget for ${engine} is used up`,
    wrong: (engine: string) => `the answer of ${engine} was not about this article`,
  } satisfies Record<FallbackReason, (engine: string) => string>,
  andMore: (items: number) => `and ${count(items, 'more', 'more')}`,
  itemsOf: (first: number, last: number, all: number) => `${first} to ${last} of ${all}`,
  onlyOf: (actor: string) => `Only of: ${actor}`,
  noneOf: (actor: string) => `None of them is of “${actor}”.`,
  noSuchActor: (actor: string) => `No actor in this article goes by “${actor}”.`,
  actorsThere: (actors: string) => `The article names: ${actors}.`,

  buttons: {
    overview: 'Whole briefing',
    evidence: 'Evidence',
    briefingOf: (item: string) => `Briefing ${item}`,
    previous: 'Previous page',
    next: 'Next page',
    unfiltered: 'All actors',
    onlyOf: 'Only of one actor',
    wrong: 'This is wrong',
    showAgain: 'Show it again',
  },

  kinds: {
    person: 'person',
    organisation: 'organisation',
    state: 'state',
    group: 'group',
  } satisfies Record<ActorKind, string>,
  mentions: (times: number) =>
    times === 1 ? 'named once' : times === 2 ? 'named twice' : `named ${count(times, 'time', 'times')}`,
  alsoCalled: (names: string) => `also: ${names}`,
  unnamedSource: 'An unnamed source',
  unnamedActor: 'Not named',
  stances: {
    states: ['says', 'say'],
    // No *claims*: that the statement can be contested is no reason to sound as if the article doubted it.
    claims: ['argues', 'argue'],
    denies: ['denies', 'deny'],
    accuses: ['accuses', 'accuse'],
    demands: ['demands', 'demand'],
    supports: ['supports', 'support'],
    opposes: ['opposes', 'oppose'],
    warns: ['warns', 'warn'],
    promises: ['promises', 'promise'],
    expects: ['expects', 'expect'],
    doubts: ['doubts', 'doubt'],
    asks: ['asks', 'ask'],
    praises: ['praises', 'praise'],
    regrets: ['regrets', 'regret'],
  } satisfies Record<Stance, readonly [one: string, many: string]>,
  aimedAt: 'aimed at',
  notTheMotive: 'not the motive',
  explains: 'explains',
  bases: {
    self: "in the actor's own words",
    attributed: (source: string | null) => (source === null ? 'according to another source' : `according to ${source}`),
    author: 'as the article states it',
  },
  questionKinds: {
    asked: 'Asked',
    unknown: 'Unknown',
    unconfirmed: 'Unconfirmed',
    disputed: 'Disputed',
    doubted: 'Doubted',
    pending: 'Undecided',
  } satisfies Record<QuestionKind, string>,
  about: (actor: string) => `concerns: ${actor}`,

  evidence: {
    menu: 'Which line do you want to see the evidence of?',
    fromBottomLine: 'Sentence of the article',
    source: 'Source',
    namedThere: (words: string) => `named there as ${words}`,
    stance: 'Stance',
    stancesExplained: {
      states: 'says that it is so',
      claims: 'puts it forward as true',
      denies: 'says that it is not so',
      accuses: 'blames somebody for it',
      demands: 'wants it done',
      supports: 'is for it',
      opposes: 'is against it',
      warns: 'says that it may go wrong',
      promises: 'takes it upon themselves',
      expects: 'thinks that it will happen',
      doubts: 'is not sure that it is so',
      asks: 'wants to know it or to have it',
      praises: 'speaks well of it',
      regrets: 'is sorry for it',
    } satisfies Record<Stance, string>,
    hedge: 'Standing',
    hedges: {
      hearsay: 'hearsay: the article does not say who says so',
      claim: 'one side’s word: the article does not say that it is so',
      statement: 'the word of its source, not of the article',
    },
    sureness: 'Sitrep is',
    surenesses: ['unsure: read the passage yourself', 'fairly sure', 'sure'] as const,
    cue: 'Marked by',
    form: 'Form',
    literal: 'literal quotation',
    paraphrase: "in the article's words",
    target: 'Aimed at',
    actor: 'Actor',
    role: 'Role',
    basis: 'How it is known',
    explains: 'Explains',
    kind: 'Kind',
    names: 'Also called',
    kindsExplained: {
      asked: 'asked in the article, not answered there',
      unknown: 'the article says that this is not known',
      unconfirmed: 'reported, but not confirmed',
      disputed: 'those involved contradict each other',
      doubted: 'someone in the article doubts it',
      pending: 'still to be decided or to happen',
    } satisfies Record<QuestionKind, string>,
    relayedBy: 'Reported by',
    unknownRelay: 'a text that came without its source',
    elsewhere: 'Elsewhere in the article',
    openPassage: 'Open the passage in the source',
    position: (start: string, end: string) => `Characters ${start} to ${end} of the text that was read.`,
  },

  objections: {
    why: 'What is wrong with this line?',
    whatFollows:
      'It will not be shown in this channel any more. Whoever runs this bot can use your answer to make it better.',
    reason: 'Reason',
    reasons: {
      'not-said': 'The article does not say this',
      'wrong-actor': 'It is somebody else',
      'wrong-kind': 'It is meant differently',
      'wrong-extent': 'Too much or too little',
      other: 'Something else',
    } satisfies Record<ObjectionReason, string>,
    outcomes: { hidden: 'Hidden in this channel', shown: 'Shown again' },
    hiddenNote: 'Messages that have been posted stay as they are; new ones leave the line out.',
    hiddenHere: (lines: number) =>
      `${count(lines, 'line is', 'lines are')} hidden in this channel, because somebody called ${lines === 1 ? 'it' : 'them'} wrong.`,
  },

  digest: {
    title: (date: string) => `Briefing of ${date}`,
    schedule: (when: string, zone: string) => `Schedule: ${when}, ${zone}`,
    onDemand: 'Asked for with /schedule now.',
    late: (due: string, delay: string) => `This briefing was due ${due} and is posted ${delay} late.`,
    dueAt: (clock: string) => `at ${clock}`,
    dueOn: (moment: string) => `on ${moment}`,
    quiet: 'Nothing new since the last briefing. Every source could be read.',
    quietWithFailures: (sources: number) =>
      `Nothing new was found, but ${count(sources, 'source', 'sources')} could not be read: there may be news that is missing here.`,
    engineFailed: (articles: number) =>
      `The engine failed: ${count(articles, 'new article was', 'new articles were')} found, but could not be briefed. What was found is linked below.`,
    notBriefed: (why: string) => `Not briefed: ${why}.`,
    failures: 'Sources that could not be read',
    failingSince: 'since',
    left: (articles: number) =>
      `${count(articles, 'further new article was', 'further new articles were')} left out to keep this short.`,
    notShown: (articles: number) => `${count(articles, 'article does', 'articles do')} not fit into this message.`,
  },

  stories: {
    alsoToldBy: (publishers: number) => `Also told by others; ${count(publishers, 'publisher', 'publishers')} in all:`,
    also: 'Also told by',
    sameText: 'the same text',
    alsoAt: 'The same text at',
    why: 'Why these',
    order:
      'First come actors asked for with /track, what is said otherwise than before, what may answer a question, and what many publishers tell; then the newest.',
    becauseTracked: (names: string) => `about ${names}, asked for here with /track`,
    becausePublishers: (publishers: number) => `${count(publishers, 'publisher tells', 'publishers tell')} it`,
    becauseChanges: (changes: number) => `${count(changes, 'statement is', 'statements are')} otherwise than before`,
    becauseAnswers: (answers: number) => `${count(answers, 'question', 'questions')} may be answered`,
    becauseNew: 'new since the last briefing',
    changed: 'What changed',
    answered: 'Questions that may be answered',
    shifted: 'otherwise than before',
    contradicts: 'contrary to',
    before: 'before',
    repeated: (statements: number) => `${count(statements, 'statement', 'statements')} had been told here before.`,
  },

  track: {
    title: (name: string) => `What ${name} has said`,
    unknown: (name: string) => `No article that this channel has been told names “${name}”.`,
    silent: (name: string) => `No article that this channel has been told quotes ${name}.`,
    others: (names: string) => `Others go by this name too: ${names}.`,
    shifted: 'Changed',
    again: (times: number) => (times === 1 ? 'said again' : `said again ${count(times, 'time', 'times')}, last`),
  },

  ledger: {
    title: 'Open questions of this channel',
    none: 'What this channel has been told leaves no questions open.',
    counts: {
      open: (questions: number) => `${count(questions, 'is', 'are')} open`,
      answered: (questions: number) => `${count(questions, 'is', 'are')} possibly answered`,
      quiet: (questions: number) => `${count(questions, 'has', 'have')} gone quiet`,
    },
    mentioned: (times: number) => `in ${count(times, 'article', 'articles')}, last`,
    quiet: 'nobody has mentioned it for three weeks',
    answeredBy: 'Possibly answered by',
  },

  schedules: {
    title: 'Schedules',
    none: 'No briefings are scheduled in this channel.',
    howToAdd: 'Add one with',
    open: 'Open a schedule',
    actions: { pause: 'Pause', resume: 'Resume', now: 'Post one now', log: 'Log' },
    next: 'next',
    neverNext: 'does not run again',
    paused: 'paused',
    pausedBecause: (why: string) => `paused: ${why}`,
    outcomes: {
      added: 'Schedule added',
      paused: 'Schedule paused',
      resumed: 'Schedule resumed',
      removed: 'Schedule removed',
      next: 'Next briefings',
      started: 'Briefing on its way',
    },
    id: 'Id',
    when: 'When',
    zone: 'Time zone',
    except: 'Days off',
    quiet: 'Quiet without news',
    channel: 'Channel',
    sources: 'Sources',
    allSources: "all of the channel's sources",
    language: 'Language',
    channelLanguage: "the channel's",
    nextRuns: 'Next',
    removedNote: 'Its log has been removed too.',
    startedNote: 'It is being made now and appears in the channel; the schedule itself stays as it was.',
    resumedNote: 'What was due during the pause is not made up for.',
    howToResume: 'Resume it with',
    log: 'Log',
    logEmpty: 'This schedule has not run yet.',
    dueAt: 'due',
    attempts: (times: number) => count(times, 'attempt', 'attempts'),
    articles: (articles: number) => count(articles, 'article', 'articles'),
    unread: (sources: number) => `${count(sources, 'source', 'sources')} not read`,
    pausedTitle: 'A schedule has been paused',
    pausedBody: (id: string, when: string) => `Schedule ${id} (${when}) can no longer be posted and has been paused.`,
    missedTitle: (briefings: number) => (briefings === 1 ? 'A briefing was not posted' : 'Briefings were not posted'),
    missedBody: (id: string, when: string, briefings: number) =>
      `Schedule ${id} (${when}): ${count(briefings, 'briefing was', 'briefings were')} due while I was not running, too long ago to be posted late.`,
    failedBody: (id: string, when: string) =>
      `Schedule ${id} (${when}): a briefing could not be posted in time. The schedule goes on.`,
    howToRun: 'Get one at once with',
    silentTitle: 'A source has gone silent',
    silentRead: 'it can be read, but has brought nothing new since',
    silentUnread: (why: string) => `${why}; it has brought nothing new since`,
    silentBody: (id: string, when: string) =>
      `Schedule ${id} (${when}) draws on it. It may have moved or stopped. I shall not say so again until it has brought something.`,
    howToTest: 'See what it holds with',
  },
  deliveryStates: {
    planned: 'planned',
    composing: 'being made',
    sending: 'being posted',
    sent: 'posted',
    failed: 'failed',
    skipped: 'skipped',
  } satisfies Record<DeliveryState, string>,
  skipReasons: {
    'nothing-new': 'nothing new',
    'too-late': 'found too late to be posted',
    replaced: 'a later briefing carried its news',
    paused: 'the schedule was paused',
    'not-approved': 'not approved before the next one came',
    dropped: 'the editors dropped all of it',
  } satisfies Record<SkipReason, string>,

  drafts: {
    title: (date: string) => `Draft of the briefing of ${date}`,
    listTitle: 'Drafts',
    none: 'No drafts are shown in this channel.',
    howToShow: 'See one with',
    draft: 'Draft first',
    before: (duration: string) => `${duration} before its time`,
    unattended: {
      send: 'goes out without approval too',
      hold: 'waits for approval',
    } satisfies Record<DraftPolicy['unattended'], string>,
    withEditors: 'shown to the editors',
    goesOut: 'Goes out',
    unlessChanged: ', also when nobody approves it.',
    held: 'Waits for approval; it is due',
    approvedBy: (person: string) => `Approved by ${person}.`,
    sending: 'It is being posted.',
    posted: 'Posted',
    closed: 'It was not posted. What it carried is offered again, unless all of it was dropped.',
    buttons: {
      approve: 'Approve',
      drop: 'Drop item',
      edit: 'Edit line',
      postpone: 'Postpone',
      correct: 'Correct a line',
      withdraw: 'Withdraw item',
    },
    which: {
      'item-to-drop': 'Which item is to be dropped?',
      'item-to-edit': 'In which item is a line to be changed?',
      'line-to-edit': 'Which line is to be changed?',
    },
    whichPosted: {
      'item-to-drop': 'Which item is to be withdrawn?',
      'item-to-edit': 'In which item is a line to be corrected?',
      'line-to-edit': 'Which line is to be corrected?',
    },
    drop: (item: string) => `Drop ${item}`,
    withdraw: (item: string) => `Withdraw ${item}`,
    putBack: (item: string) => `Put back ${item}`,
    item: (item: string) => `Item ${item}`,
    line: (line: string) => `Line ${line}`,
    lineKinds: { t: 'Title', s: 'Sentence', p: 'Position', q: 'Question' },
    takenAway: '(taken away)',
    dropped: 'Dropped by the editors: it will not be posted.',
    withdrawn: 'Withdrawn by the editors.',
    edited: 'edited',
    titleEdited: 'The title was edited.',
    corrected: 'Corrected',
    changedLine: (item: string) => `a line of item ${item} was changed. It read:`,
    withdrawnItem: (item: string) => `item ${item} was withdrawn.`,
    postponing: 'How much later is it to go out?',
    outcomes: {
      approved: 'Approved',
      postponed: 'Postponed',
      edited: 'Line changed',
      corrected: 'Correction posted',
    },
    notShownTitle: 'A draft could not be shown to the editors',
    notShown: (id: string, when: string) =>
      `Schedule ${id} (${when}): the briefing goes out at its time, without having been seen.`,
  },

  forms: {
    line: {
      title: 'Edit line',
      label: 'The line; empty takes it away',
      submit: 'Change',
      cancel: 'Cancel',
    },
  },

  sources: {
    title: 'Sources',
    none: 'This channel has no sources yet.',
    howToAdd: 'Add one with',
    test: 'Read a source now',
    added: 'Source added',
    removed: 'Source removed',
    name: 'Name',
    address: 'Address',
    failing: (why: string) => `cannot be read: ${why}`,
    failingSince: 'since',
    imported: 'Sources imported',
    importedNew: (sources: number) => `${count(sources, 'source', 'sources')} added.`,
    importedKnown: (sources: number) => `${count(sources, 'was', 'were')} there already.`,
    importedNothing: 'The file lists no feeds.',
    tested: 'The source can be read',
    feedTitle: 'Title',
    entries: 'Articles',
    newest: 'Newest',
    file: (name: string) => `The file ${name} is attached.`,
    fileEmpty: 'There is nothing to put into a file yet.',
  },

  help: {
    title: 'Sitrep',
    intro:
      'Briefs a news article: who matters, what they say, why they do it and what is still open. Each line rests on the exact words of the article; the button Evidence shows them.',
    source: 'ADDRESS, TEXT or file',
    placeholders: {
      when: 'WHEN',
      draft: '#editors',
      ahead: 'MINUTES',
      item: 'NUMBER',
      line: 'LINE',
      text: 'TEXT',
      for: 'MINUTES',
      except: 'DAYS',
      quiet: 'DAYS',
      zone: 'ZONE',
      from: 'SOURCE ...',
      name: 'NAME',
      address: 'ADDRESS',
      schedule: 'ID',
      source: 'NAME',
      actor: 'NAME',
      channel: '#channel',
    },
    menu: (label: string, _inSlack: string) => `Or open the menu of a message and choose “${label}”.`,
    truth:
      'Nothing is inferred: what the article does not say is not shown. A reading by machine can still miss or misread a line.',
    version: (version: string) => `Version ${version}`,
  },

  home: {
    title: 'Sitrep',
    noSchedules: 'No briefings are scheduled in this workspace.',
    noneOfYours: 'You have scheduled no briefings. Who manages this workspace sees all of them here.',
    noSources: 'No sources have been saved.',
    recent: 'Recent briefings',
    noRecent: 'Nothing has been briefed yet.',
    last: 'your last one',
    open: 'Open a briefing',
    settings: 'Settings of your messages with the bot',
    perChannel: 'Each channel has settings of its own:',
  },

  status: {
    title: 'Status',
    version: 'Version',
    startedAt: 'Running since',
    engine: 'Engine',
    platforms: 'Platforms',
    since: 'since',
    articles: 'Articles kept',
    schedules: 'Schedules',
    deliveries: 'Last 24 hours',
    noDeliveries: 'no scheduled briefings',
    dropped: 'Lines dropped by the evidence check',
    objections: 'Lines called wrong',
    model: 'Language model',
    modelAt: (name: string, host: string) => `${name} at ${host}`,
    modelBriefings: 'Briefings by the model',
    modelInstead: (briefings: number) => `${count(briefings, 'other', 'others')} by the embedded engine instead`,
    modelDropped: 'Lines of the model that are not in the article',
    modelShare: (share: string, offered: number) => `${share} of ${count(offered, 'line', 'lines')}`,
    modelTokens: 'Tokens today',
    modelLimit: (used: string, limit: string) => `${used} of ${limit}`,
    failing: 'Sources that cannot be read',
    troubled: 'Schedules that do not get through',
    again: 'tried again',
    goesOn: 'the last briefing failed; the schedule goes on',
    ownPlatforms: { web: 'Web page', terminal: 'Terminal' },
    states: {
      off: 'off',
      starting: 'connecting',
      ready: 'connected',
      down: 'not connected',
    } satisfies Record<PlatformState, string>,
  },

  settings: {
    title: 'Settings of this channel',
    changed: 'Settings changed',
    language: 'Language',
    zone: 'Time zone',
    threads: 'Whole briefings in a thread',
    embeds: 'Older layout on Discord',
    model: 'Language model',
    on: 'on',
    off: 'off',
    engine: 'Engine',
    staysHere: 'Articles are read on the bot’s own machine and sent nowhere.',
    sentTo: (name: string, host: string) =>
      `The text of each article is sent to ${host}, where ${name} reads it. Names of channels and people are not.`,
    byDefault: 'default',
    howToChange: 'Change with',
  },

  /** Said by `npm run doctor`. */
  doctor: {
    title: 'How Sitrep is set up',
    summary: (faults: number) =>
      faults === 0 ? 'Nothing has to be mended.' : `${count(faults, 'thing has', 'things have')} to be mended.`,
    states: { fine: 'Good', warning: 'Look at this', fault: 'Mend this', off: 'Not used' },
    checks: {
      store: {
        fine: ({ folder }: Told) => `The database in ${folder} can be read and written.`,
        fault: ({ error }: Told) => `The database cannot be used: ${error}. Check DATA_DIR and who may write there.`,
        off: () => 'There is no database.',
      },
      bot: {
        fine: ({ address, parts }: Told) => `The bot runs at ${address}: ${parts}.`,
        fault: ({ address, parts }: Told) =>
          `The bot runs at ${address}, but not all of it: ${parts}. Its log says more; the lines below may say why.`,
        off: ({ address }: Told) => `No bot answers at ${address}. Start it with npm start.`,
      },
      'slack-token': {
        fine: ({ team }: Told) => `The Slack bot token is good, for the workspace ${team}.`,
        fault: ({ error, unreachable }: Told) =>
          unreachable
            ? `Slack cannot be reached (${unreachable}). Check the network, a proxy, and SLACK_API_URL.`
            : `Slack refuses SLACK_BOT_TOKEN (${error}). Copy the token again: Install App, Bot User OAuth Token.`,
        off: () => 'Slack is off: SLACK_BOT_TOKEN is not set.',
      },
      'slack-scopes': {
        fine: () => 'The Slack app has all its scopes.',
        fault: ({ missing }: Told) =>
          missing
            ? `The Slack app lacks scopes: ${missing}. Paste config/slack-manifest.yaml again and install the app again.`
            : 'Slack does not say which scopes the app has.',
        off: () => 'The scopes were not looked at.',
      },
      'slack-way': {
        fine: ({ way }: Told) =>
          way === 'http'
            ? 'Slack comes over HTTP: it needs a public address of this bot.'
            : 'Socket Mode can be opened.',
        fault: ({ way, error, unreachable }: Told) =>
          way === 'none'
            ? 'Slack has no way to the bot. Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.'
            : `Socket Mode cannot be opened (${error ?? unreachable}). Generate an app-level token with connections:write and set SLACK_APP_TOKEN.`,
        off: () => 'Slack is off.',
      },
      'discord-token': {
        fine: ({ name }: Told) => `The Discord token is good, for ${name}.`,
        fault: ({ status, unreachable }: Told) =>
          unreachable
            ? `Discord cannot be reached (${unreachable}). Check the network, a proxy, and DISCORD_API_URL.`
            : `Discord refuses DISCORD_TOKEN (${status}). Reset the token under Bot and copy it again.`,
        off: () => 'Discord is off: DISCORD_TOKEN is not set.',
      },
      'discord-application': {
        fine: () => 'This link invites the bot to a server:',
        fault: ({ id, wanted }: Told) =>
          `The token belongs to application ${id}, but DISCORD_APPLICATION_ID says ${wanted}. Leave that setting out.`,
        off: () => 'Discord is off.',
      },
      'discord-servers': {
        fine: ({ count: servers }: Told) => `Discord servers with the bot: ${servers}.`,
        fault: ({ server }: Told) =>
          server
            ? `The bot is not in the server of DISCORD_GUILD_ID (${server}). Invite it with this link, or correct the id:`
            : 'The bot is in no server yet. Invite it with this link:',
        off: () => 'Discord is off.',
      },
      'discord-permissions': {
        fine: () => 'The bot has its permissions in every server.',
        fault: ({ lacking }: Told) =>
          `The bot lacks permissions (${lacking}). Open this link again and keep all ticks:`,
        off: () => 'Discord is off.',
      },
      clock: {
        fine: () => 'The clock of this machine is right.',
        fault: ({ seconds }: Told) =>
          `The clock of this machine is ${seconds} seconds off. Turn time synchronisation on, or schedules run at the wrong time.`,
        off: () => 'The clock was not compared: no platform answered.',
      },
      zone: {
        fine: ({ zone, time }: Told) => `Schedules run in ${zone}, where it is ${time} now.`,
        fault: ({ zone, time, machine }: Told) =>
          `Schedules run in ${zone}, where it is ${time} now; this machine is in ${machine}. If that is not meant, set DEFAULT_TIME_ZONE.`,
        off: () => 'The time zone was not looked at.',
      },
      network: {
        fine: ({ host }: Told) => `The web can be read: ${host} answers.`,
        fault: ({ error }: Told) =>
          `The web could not be read. ${error} If other sites fail too, check the network and name server of this machine.`,
        off: () => 'Reading the web was not tried: no schedule has an address. npm run doctor -- ADDRESS tries one.',
      },
    } satisfies Record<Check, DoctorWords>,
  },

  /** Said by `npm run setup`. */
  setup: {
    noTerminal:
      'setup asks its questions in a terminal, and this is none. Copy config/.env.example to .env, fill it in, and run: npm run doctor',
    intro: (file: string) =>
      `This writes ${file}. Enter takes what stands in [brackets], - leaves a setting empty, Ctrl-C stops without changing anything.`,
    given: (name: string) => `${name} is set in the environment or read from a file: not asked.`,
    kept: 'kept',
    language: (choices: string) => `Language of the bot (${choices})`,
    zone: 'Time zone of schedules',
    unknown: (value: string) => `${value} will not do; type one, or - for the default.`,
    noToken: 'That is no token: those are letters, digits and signs without spaces.',
    slack: (manifest: string) =>
      `Slack: at https://api.slack.com/apps choose Create New App, From a manifest, and paste ${manifest}. Then Install App gives the bot token (xoxb-...), and Basic Information, App-Level Tokens with connections:write, the app token (xapp-...). Without a token Slack stays off.`,
    discord:
      'Discord: at https://discord.com/developers/applications create an application; Bot, Reset Token gives the token. Without a token Discord stays off.',
    hidden: 'does not show',
    again: 'Give it again, or press Enter to go on with it all the same.',
    slackUnfinished: 'Slack needs an app token or a signing secret beside the bot token: it is left as it was.',
    network: 'Address to try reading the web with',
    written: (file: string) => `${file} is written. Start the bot with npm start.`,
    unchanged: (file: string) => `${file} stays as it is.`,
    failed: (file: string, error: string) => `${file} could not be written (${error}) and stays as it was.`,
    stopped: (file: string) => `Stopped; ${file} is as it was.`,
  },

  errors: {
    title: 'That did not work',
    reference: (reference: string) => `Reference ${reference}`,
    codes: errorsInEnglish,
  },
};
