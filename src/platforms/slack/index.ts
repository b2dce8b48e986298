import { App } from '@slack/bolt';
import { SitrepError } from '../../core/errors.ts';
import { errorFields } from '../../core/log.ts';
import type { Place } from '../../core/place.ts';
import type { Platform, PlatformHost } from '../../core/platform.ts';
import type { Answer } from '../../core/reply.ts';
import { compose } from '../../presentation/compose.ts';
import { threadMessages } from '../../presentation/thread.ts';
import { makeAnswering } from './answer.ts';
import { type Connection, superviseConnection, TIMING, type Timing } from './connection.ts';
import { errorName, fromSlack } from './errors.ts';
import { slackFile } from './files.ts';
import { EVENTS_PATH, type HttpListener, makeHttpListener } from './http-listener.ts';
import { makeIdentify } from './identify.ts';
import { ROOM } from './limits.ts';
import { makeFindPerson } from './people.ts';
import { makePoster } from './post.ts';
import { listen, type Request } from './receive.ts';
import { renderSlack, type SlackMessage } from './render.ts';
import { makeResponders } from './responder.ts';
import { slackLog } from './slack-log.ts';
import { openSession } from './socket-session.ts';
import { makeSurfaces } from './surfaces.ts';
import { clientOptions, makeWebClients } from './web-clients.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode; null: HTTP mode with the signing secret. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** Base address of the Web API. */
  readonly apiUrl: string;
  /** User ids besides the workspace's admins, separated by spaces or commas; `*` is everyone. */
  readonly managers: string | null;
}

export interface Slack extends Platform {
  /** What is to be mounted on the web server, by path: in HTTP mode, what takes Slack's requests. */
  readonly mounts: Readonly<Record<string, HttpListener>>;
}

export { examineSlack } from './examine.ts';
export { renderSlack } from './render.ts';

/** How long `stop` waits for answers and posts under way, in milliseconds. */
const GRACE = 4_000;

export function makeSlack(settings: SlackSettings, host: PlatformHost, timing: Timing = TIMING): Slack {
  const { botToken, appToken, signingSecret, apiUrl, managers } = settings;
  const { log } = host;
  const stopping = new AbortController();
  const network = new AbortController();
  const logger = slackLog(log);
  const { answering, posting } = makeWebClients(botToken, { apiUrl, logger, signal: network.signal });

  // With an own `authorize` Bolt asks Slack nothing by itself: its question in the constructor would end the process
  // when the token is wrong. The supervisor asks, and asks again.
  const app = new App({
    receiver: { init() {}, start: async () => {}, stop: async () => {} },
    authorize: async () => ({ botToken }),
    logger,
    clientOptions: clientOptions({ apiUrl, logger, signal: network.signal }, 8_000),
    convoStore: false,
    ignoreSelf: false,
    attachFunctionToken: false,
  });
  app.error(async (error) => log.error('slack listener failed', errorFields(error)));

  const connection: Connection = superviseConnection(
    {
      identify: makeIdentify(answering, log),
      open:
        appToken === null
          ? null
          : (signal) => openSession({ appToken, apiUrl, logger, app, silence: timing.silence }, signal),
      log,
    },
    timing,
  );
  const distrust = () => connection.distrust();
  const poster = makePoster({ client: posting, log, signal: stopping.signal, onRefused: distrust });

  const context = () => ({ commands: host.commands, now: Date.now(), version: host.version });
  const render = (answer: Pick<Answer, 'reply' | 'reader'>): SlackMessage =>
    renderSlack(compose(answer, ROOM, context()));

  /** The whole briefing below its first message, where the channel wants that; what fails there is logged. */
  async function postThread(place: Place, ts: string, answer: Pick<Answer, 'reply' | 'reader'>): Promise<void> {
    try {
      if (!(await host.manner?.(place))?.threads) return;
      for (const message of threadMessages(answer, ROOM, context()))
        await poster.post(place.channel, renderSlack(message), { thread: ts });
    } catch (thrown) {
      log.warn('slack thread could not be written', errorFields(thrown));
    }
  }

  const underWay = new Set<Promise<unknown>>();
  function tracked<T>(promise: Promise<T>): Promise<T> {
    const settled = promise.then(
      () => {},
      () => {},
    );
    underWay.add(settled);
    settled.finally(() => underWay.delete(settled));
    return promise;
  }

  const makeResponder = makeResponders({ client: answering, poster, log, signal: network.signal });
  const findPerson = makeFindPerson({ client: answering, managers, log });
  const answers = makeAnswering({
    host,
    findPerson,
    makeResponder,
    render,
    postHead: (channel, message) => poster.post(channel, message),
    postThread,
    log,
    signal: stopping.signal,
    noteAfter: timing.note,
    doubleClick: timing.doubleClick,
  });

  const surfaces = makeSurfaces({ client: answering, host, findPerson, answers, render, log, signal: stopping.signal });

  /** What was pressed on the Home tab may have changed what stands there. */
  async function renewHome({ onHome, place, userId }: Request): Promise<void> {
    if (onHome) await surfaces.showHome({ workspace: place.workspace, userId });
  }

  listen(app, {
    commands: host.commands,
    openFile: (file) => slackFile(file, { token: botToken, apiUrl, client: answering }),
    handle: (request) => void tracked(answers.answer(request).then(() => renewHome(request))),
    openForm: (form) => void tracked(surfaces.openForm(form)),
    askFirst: (request, asking) => void tracked(surfaces.askFirst(request, asking)),
    showHome: (home) => void tracked(surfaces.showHome(home)),
    cancel(run, asked) {
      log.info('slack run cancelled', { running: answers.cancel(run) });
      void tracked(makeResponder(asked).takeAway());
    },
    onUnacknowledged: (thrown) => log.warn('slack did not get an acknowledgement', errorFields(thrown)),
  });

  return {
    name: 'slack',
    mounts:
      appToken === null && signingSecret !== null
        ? { [EVENTS_PATH]: makeHttpListener({ app, signingSecret, logger, log, signal: stopping.signal }) }
        : {},

    async start() {
      if (!URL.canParse(apiUrl)) throw new Error('SLACK_API_URL is no address');
      if (appToken === null && signingSecret === null)
        throw new Error('Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode)');
      connection.start();
    },

    async stop() {
      stopping.abort();
      await connection.stop();
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise((resolve) => {
        timer = setTimeout(resolve, GRACE);
      });
      await Promise.race([Promise.all(underWay), grace]);
      clearTimeout(timer);
      network.abort();
      await Promise.all(underWay);
    },

    status: () => connection.status(),

    /** Slack tells only apps with a scope for it (`channels:read`); without it nothing can be said beforehand. */
    async check({ channel }) {
      try {
        const { channel: found } = await answering.conversations.info({ channel });
        if (found?.is_archived) throw new SitrepError('channel-gone', { platform: 'slack', error: 'is_archived' });
        if (found?.is_private && found.is_member === false)
          throw new SitrepError('channel-forbidden', { platform: 'slack', error: 'not_in_channel' });
      } catch (thrown) {
        const error = fromSlack(thrown);
        const isKnown = error.code === 'channel-gone' || error.code === 'channel-forbidden';
        if (isKnown && errorName(thrown) !== 'method_not_supported_for_channel_type') throw error;
      }
    },

    async post({ place, key, ...answer }) {
      const ts = await tracked(Promise.resolve().then(() => poster.post(place.channel, render(answer), { key })));
      // The briefing is posted: nothing waits for what stands below it.
      if (ts !== null) void tracked(postThread(place, ts, answer));
      return ts;
    },

    edit: ({ place, messageId, reply, reader }) =>
      tracked(Promise.resolve().then(() => poster.edit(place.channel, messageId, render({ reply, reader })))),

    async notify(_workspace, personId, reply, reader) {
      await tracked(poster.post(personId, render({ reply, reader })));
    },
  };
}
