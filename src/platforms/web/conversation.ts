import { randomInt } from 'node:crypto';
import { LANGUAGES, type Language } from '../../core/article.ts';
import type { ButtonCall, CommandCall } from '../../core/command.ts';
import { type ParsedCommand, parseCommandText, sourceOf } from '../../core/command-text.ts';
import { asSitrepError, SitrepError } from '../../core/errors.ts';
import { errorFields } from '../../core/log.ts';
import type { Person, Place, Reader } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Reply } from '../../core/reply.ts';
import { type Context, compose } from '../../presentation/compose.ts';
import type { Body, Rendered, ReplyBody } from './history.ts';
import { CHANNEL_NAME, MAX_RUNNING, ROOM, SHOWN_LINE_CHARACTERS } from './limits.ts';
import type { Sent } from './receive.ts';
import { renderMessage, summaryOf } from './render.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** Who asks, where, and under which id: a second request with the same id is the same request. */
export interface Asking {
  readonly visitor: Visitor;
  readonly channel: string;
  readonly callId: string;
  readonly language: Language | null;
  readonly zone: string | null;
}

/** What happens between a person and the bot in a channel: lines in, messages out, all of it through the histories. */
export interface Conversation {
  /** Runs a line; resolves with the ids of the messages that it made, when it is done. Never rejects. */
  command(asking: Asking, sent: Sent): Promise<readonly string[]>;
  /** Runs a button of a message. Never rejects. */
  press(asking: Asking, call: ButtonCall, entryId: string): Promise<readonly string[]>;
  /** Tells a failure that came before there was anything to run. */
  refuse(asking: Asking, failure: unknown): Promise<readonly string[]>;
  cancel(visitor: Visitor, callId: string): boolean;
  /** Shows a reply that nobody asked for. */
  unasked(reply: Reply, reader: Reader, entryId: string): ReplyBody;
  /** Cancels everything that runs. */
  stop(): void;
}

export function webPlace(channel: string): Place {
  return { platform: 'web', workspace: '', channel };
}

export function makeConversation(host: PlatformHost, visitors: Visitors): Conversation {
  const { log } = host;
  const context = () => ({ commands: host.commands, now: Date.now(), version: host.version });
  const personOf = ({ visitor, language, zone }: Asking): Person => ({
    id: visitor.personId,
    name: null,
    language,
    zone,
    manager: true,
  });

  /** Runs a call with its entry: working, then the reply, which `settle` puts in its place. */
  async function run(asking: Asking, parsed: ParsedCommand, working: Working): Promise<void> {
    const { visitor, channel, callId } = asking;
    const controller = new AbortController();
    visitor.running.set(callId, controller);
    const call: CommandCall = {
      ...parsed,
      id: `${visitor.personId}:${callId}`,
      place: webPlace(channel),
      person: personOf(asking),
      signal: controller.signal,
    };
    try {
      const answer = await host.run(call, (step) => working.step(step));
      if (answer) working.settle(answer);
      else working.drop();
    } finally {
      visitor.running.delete(callId);
    }
  }

  /** The words for a failure that never reached the host. */
  async function errorAnswer(asking: Asking, failure: unknown): Promise<Answer> {
    const error = asSitrepError(failure);
    const reference = Array.from({ length: 6 }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join('');
    const fields = error.code === 'internal' ? errorFields(error.cause) : {};
    log[error.code === 'internal' ? 'error' : 'info']('web command refused', {
      code: error.code,
      reference,
      ...fields,
    });
    const reader = await host.reader(webPlace(asking.channel), personOf(asking));
    const language = asking.language ?? reader.language;
    return {
      reply: { kind: 'error', code: error.code, details: error.details, reference },
      reader: { ...reader, language },
      audience: 'private',
    };
  }

  /** An entry that works, in the channel (`parent` null) or below a message. */
  function begin(asking: Asking, parent: string | null, after?: string): Working {
    const history = asking.visitor.history(asking.channel);
    const id = visitors.newEntryId();
    const working = (step: 'reading' | 'briefing' | null): Body => ({ kind: 'working', step, call: asking.callId });
    history.add({ id, parent, at: Date.now(), body: working(null) }, after);
    return {
      id,
      step: (step) => void history.change(id, working(step)),
      settle: (answer) => void history.change(id, bodyOf(answer, asking.language, id, parent !== null, context())),
      drop: () => history.remove(id),
    };
  }

  const conversation: Conversation = {
    async command(asking, sent) {
      const { visitor, channel, callId } = asking;
      if (visitor.running.has(callId)) return [];
      const history = visitor.history(channel);
      const said = visitors.newEntryId();
      const shown = shortened(sent.text);
      const more = sent.text.length - shown.length;
      const body: Body = { kind: 'said', text: shown, more, file: sent.file?.name ?? null };
      history.add({ id: said, parent: null, at: Date.now(), body });
      const working = begin(asking, null);
      const dropBoth = () => {
        history.remove(said);
        working.drop();
      };
      try {
        if (visitor.running.size >= MAX_RUNNING) throw new SitrepError('platform-busy', { retryAfter: 5 });
        await run(asking, parse(host, sent), { ...working, drop: dropBoth });
      } catch (failure) {
        working.settle(await errorAnswer(asking, failure));
      }
      return [said, working.id];
    },

    async press(asking, { command, options }, entryId) {
      const { visitor, channel, callId } = asking;
      if (visitor.running.has(callId)) return [];
      const history = visitor.history(channel);
      const pressed = history.get(entryId);
      const parent = pressed?.parent ?? pressed?.id ?? null;
      const working = begin(asking, parent, pressed?.parent ? pressed.id : undefined);
      const touched = [working.id];
      const settle = (answer: Answer) => {
        const subject = subjectOf(answer.reply);
        // Another page of a list that is open below the same message takes its place; so does another item's evidence.
        const same = history
          .entries()
          .find(
            (entry) =>
              entry.parent === parent && parent && entry.body.kind === 'reply' && entry.body.subject === subject,
          );
        if (!same || subject === null) return working.settle(answer);
        working.drop();
        history.change(same.id, bodyOf(answer, asking.language, same.id, true, context()));
        touched.splice(0, 1, same.id);
      };
      try {
        if (visitor.running.size >= MAX_RUNNING) throw new SitrepError('platform-busy', { retryAfter: 5 });
        const parsed: ParsedCommand = { command, subcommand: null, options, source: { kind: 'none' } };
        await run(asking, parsed, { ...working, settle });
      } catch (failure) {
        working.settle(await errorAnswer(asking, failure));
      }
      return touched;
    },

    async refuse(asking, failure) {
      const working = begin(asking, null);
      working.settle(await errorAnswer(asking, failure));
      return [working.id];
    },

    cancel(visitor, callId) {
      const controller = visitor.running.get(callId);
      controller?.abort();
      return controller !== undefined;
    },

    unasked: (reply, reader, entryId) => ({
      ...bodyOf({ reply, reader, audience: 'channel' }, null, entryId, false, context()),
      unasked: true,
    }),

    stop() {
      for (const { running } of visitors.all()) for (const controller of running.values()) controller.abort();
    },
  };
  return conversation;
}

/** Letters and digits without look-alikes. */
const REFERENCE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

interface Working {
  readonly id: string;
  step(step: 'reading' | 'briefing'): void;
  settle(answer: Answer): void;
  drop(): void;
}

/** The line as a command. A file alone, or a text or link without a command, is an article to brief. */
function parse(host: PlatformHost, { text, file }: Sent): ParsedCommand {
  const trimmed = text.trim();
  const line = trimmed.startsWith('/') ? trimmed : file || isArticle(trimmed) ? `/brief ${trimmed}` : trimmed;
  const parsed = parseCommandText(host.commands, line, { channel: channelIn });
  return file ? { ...parsed, source: { kind: 'file', file } } : parsed;
}

/** An address, or more than anybody types by mistake: the page offers these as `/brief`. */
function isArticle(text: string): boolean {
  return text.includes('\n') || text.length > 200 || sourceOf(text).kind === 'address';
}

function channelIn(word: string): string | null {
  const name = word.startsWith('#') ? word.slice(1).toLowerCase() : '';
  return CHANNEL_NAME.test(name) ? name : null;
}

function bodyOf(
  { reply, reader, audience }: Answer,
  own: Language | null,
  entryId: string,
  below: boolean,
  context: Context,
): ReplyBody {
  let tone: 'plain' | 'error' = 'plain';
  let attachment: ReplyBody['attachment'] = null;
  const write = (language: Language): Rendered => {
    const message = compose({ reply, reader: { ...reader, language } }, ROOM, context);
    tone = message.tone;
    attachment = message.attachment;
    const html = renderMessage(message, {
      headingLevel: below ? 3 : 2,
      articleLanguage: 'kept' in reply ? reply.kept.briefing.article.language : null,
      attachmentHref: `/api/attachments/${encodeURIComponent(entryId)}`,
    });
    return { language, html, summary: summaryOf(message) };
  };
  const written = write(reader.language);
  const other = LANGUAGES.find((language) => language !== reader.language)!;
  // Where the channel or the schedule has its own language, the reader's choice changes nothing.
  const inOther = own === reader.language ? write(other) : written;
  const rendered = { [reader.language]: written, [other]: inOther } as Record<Language, Rendered>;
  return {
    kind: 'reply',
    rendered,
    audience: below ? 'private' : audience,
    tone,
    subject: subjectOf(reply),
    attachment,
    unasked: false,
  };
}

/** What a reply is about, as far as a later one would repeat or replace it. */
function subjectOf(reply: Reply): string | null {
  switch (reply.kind) {
    case 'list':
      return `list ${reply.section} ${reply.kept.key}`;
    case 'evidence-menu':
    case 'evidence':
      return `${reply.kind} ${reply.kept.key}`;
    case 'error':
      return 'error';
    default:
      return null;
  }
}

/** The start of a long line, cut between characters. */
function shortened(text: string): string {
  return text.length <= SHOWN_LINE_CHARACTERS ? text : text.slice(0, SHOWN_LINE_CHARACTERS).toWellFormed();
}
