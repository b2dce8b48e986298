import { randomUUID } from 'node:crypto';
import type { types } from '@slack/bolt';
import { errorFields, type Log } from '../../core/log.ts';
import type { Person, Reader } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer } from '../../core/reply.ts';
import { formWords } from '../../presentation/forms.ts';
import type { Answering } from './answer.ts';
import { askFirstView } from './ask-first.ts';
import { fromSlack } from './errors.ts';
import { FORM_SUFFIX, formView } from './form.ts';
import type { FindPerson } from './people.ts';
import type { Asking, FormRequest, HomeRequest, Request } from './receive.ts';
import type { SlackMessage } from './render.ts';
import type { WebClient } from './web-clients.ts';
import { FORM_WORDS } from './words.ts';

/** What Slack shows outside messages: forms and the Home tab. Neither method rejects. */
export interface Surfaces {
  /** Opens a form in the person's language; where Slack does not let us, the person hears why. */
  openForm(form: FormRequest): Promise<void>;
  /** Asks for a text before a button's command runs; where it asks for none, or nobody can be asked, answers at once. */
  askFirst(request: Request, asking: Asking): Promise<void>;
  /** Shows the person's schedules, sources, recent briefings and settings, and the way to the form. */
  showHome(home: HomeRequest): Promise<void>;
}

export function makeSurfaces(parts: {
  readonly client: WebClient;
  readonly host: PlatformHost;
  readonly findPerson: FindPerson;
  readonly answers: Answering;
  readonly render: (answer: Pick<Answer, 'reply' | 'reader'>) => SlackMessage;
  readonly log: Log;
  /** Aborts what runs. */
  readonly signal: AbortSignal;
}): Surfaces {
  const { client, host, findPerson, answers, render, log, signal } = parts;
  const withForm = host.commands.find((command) => !command.subcommands && command.messageMenu)?.name ?? '';

  /** Here nobody speaks in a channel: it is between the person and the bot. */
  function readerOf(workspace: string, person: Person): Promise<Reader> {
    return host.reader({ platform: 'slack', workspace, channel: person.id }, person);
  }

  return {
    async openForm({ command, triggerId, workspace, userId, userName }) {
      try {
        const person = await findPerson({ workspace, userId, name: userName }, 'language');
        const { language } = await readerOf(workspace, person);
        await client.views.open({ trigger_id: triggerId, view: formView(command, language) });
      } catch (thrown) {
        await answers.answer({
          ids: [triggerId],
          place: { platform: 'slack', workspace, channel: userId },
          userId,
          userName,
          asked: { responseUrl: null, channel: userId, userId, thread: null, replaces: false },
          button: null,
          read() {
            throw fromSlack(thrown);
          },
        });
      }
    },

    async askFirst(request, { triggerId, call }) {
      const { place, userId, userName, asked } = request;
      const { workspace, channel } = place;
      try {
        const person = await findPerson({ workspace, userId, name: userName }, 'language');
        const question = await host.form?.({ ...request.read(), id: `ask-${triggerId}`, place, person, signal });
        if (!question) return await answers.answer(request);
        const words = formWords(question, await host.reader(place, person));
        const { thread, responseUrl } = asked;
        const about = { call, option: question.option, workspace, channel, thread, responseUrl };
        await client.views.open({ trigger_id: triggerId, view: askFirstView(about, question, words) });
      } catch (thrown) {
        await answers.answer({
          ...request,
          read() {
            throw fromSlack(thrown);
          },
        });
      }
    },

    async showHome({ workspace, userId }) {
      try {
        const person = await findPerson({ workspace, userId, name: null }, 'language');
        const answer = await host.run({
          id: `home-${randomUUID()}`,
          command: 'home',
          subcommand: null,
          options: {},
          source: { kind: 'none' },
          place: { platform: 'slack', workspace, channel: userId },
          person,
          signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]),
        });
        if (!answer) return;
        const { reader } = answer;
        const { blocks } = render(answer);
        const form: types.Button = {
          type: 'button',
          style: 'primary',
          action_id: FORM_BUTTON,
          value: withForm + FORM_SUFFIX,
          text: { type: 'plain_text', text: FORM_WORDS[reader.language].title, emoji: false },
        };
        const view: types.HomeView = { type: 'home', blocks: [{ type: 'actions', elements: [form] }, ...blocks] };
        await client.views.publish({ user_id: userId, view });
      } catch (thrown) {
        // Nobody asked for anything: the tab stays as it was, and is tried again when it is opened the next time.
        log.warn('slack did not take the home tab', errorFields(thrown));
      }
    },
  };
}

const FORM_BUTTON = 'open-form';
/** Nobody looks at a tab for longer than this before its content is there, in milliseconds. */
const LONGEST = 20_000;
