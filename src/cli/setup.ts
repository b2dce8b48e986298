import { resolve } from 'node:path';
import { type Environment, environment, readSettings, type Settings } from '../../config/env.ts';
import { setInEnvFile } from '../../config/env-file.ts';
import { LANGUAGES } from '../core/article.ts';
import { renderTerminal } from '../platforms/terminal/index.ts';
import { doctorMessage } from '../presentation/doctor.ts';
import type { Message } from '../presentation/message.ts';
import { message, paragraph, plain } from '../presentation/parts.ts';
import { voiceOf } from '../presentation/voice.ts';
import { examine, exitCodeOf } from './doctor.ts';
import { complain, localeLanguage, paper } from './output.ts';
import { openQuestions, type Questions, type Terminal } from './questions.ts';
import { type Answers, ASKED, answersIn, askAddress, askAnswers } from './setup-answers.ts';

/** As a shell tells of Ctrl-C. */
const INTERRUPTED = 130;

export async function run(): Promise<number> {
  const code = await setUp('.env', process.env, { input: process.stdin, output: process.stdout });
  // A check under way would hold the process for as long as its platform is silent.
  if (code === INTERRUPTED) process.exit(code);
  return code;
}

/**
 * Asks for the settings, tries each token at once, sets what has changed in the `.env` file once all is answered, and
 * ends with the doctor's report. `over`: the environment, which goes before the file. The exit code: 0; 1 where something
 * is to be mended; 2 without a terminal, or where a setting that is not asked for is wrong; 130 when the person stopped.
 */
export async function setUp(file: string, over: Environment, terminal: Terminal): Promise<number> {
  const env = environment(file, over);
  const language = localeLanguage(over);
  let words = voiceOf({ language: language ?? 'en', zone: 'UTC' }).words.setup;
  if (!terminal.input.isTTY || !terminal.output.isTTY) return refuse(words.noTerminal, 2);
  let settings: Settings;
  let known: Answers;
  try {
    settings = readSettings(withoutAsked(env));
    known = answersIn(env);
  } catch (error) {
    return refuse((error as Error).message, 2);
  }

  const chosen = LANGUAGES.find((each) => each === known.DEFAULT_LANGUAGE) ?? settings.DEFAULT_LANGUAGE;
  const reader = { language: language ?? chosen, zone: settings.DEFAULT_TIME_ZONE };
  words = voiceOf(reader).words.setup;
  const path = resolve(file);
  const show = (shown: Message) => terminal.output.write(`\n${renderTerminal(shown, paper())}`);
  const say = (text: string) => show(message([paragraph(plain(text))]));
  const questions = openQuestions(terminal);
  const isGiven = (name: string) => Boolean(over[name]?.trim() || env[`${name}_FILE`]?.trim());
  const asking = { questions, show, say, reader, settings, known, isGiven };
  say(words.intro(path));
  const answered = await untilStopped(questions, async () => ({
    answers: await askAnswers(asking),
    address: await askAddress(asking),
  }));
  if (answered === null) {
    say(words.stopped(path));
    return INTERRUPTED;
  }

  const { answers, address } = answered;
  const changed = ASKED.filter((name) => answers[name] !== known[name]);
  const changes = Object.fromEntries(changed.map((name) => [name, answers[name] ?? '']));
  try {
    if (changed.length > 0) setInEnvFile(file, changes);
  } catch (error) {
    return refuse(words.failed(path, (error as Error).message), 1);
  }
  say(changed.length > 0 ? words.written(path) : words.unchanged(path));
  try {
    settings = readSettings({ ...env, ...changes });
  } catch (error) {
    return refuse((error as Error).message, 1);
  }
  const findings = await examine(settings, address);
  show(doctorMessage(findings, { ...reader, zone: settings.DEFAULT_TIME_ZONE }));
  return exitCodeOf(findings);
}

/** What was answered; null when the person stopped. */
async function untilStopped<T>(questions: Questions, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (questions.stopped()) return null;
    throw error;
  } finally {
    questions.close();
  }
}

function withoutAsked(env: Environment): Environment {
  const asked: ReadonlySet<string> = new Set(ASKED.flatMap((name) => [name, `${name}_FILE`]));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !asked.has(name)));
}

function refuse(reason: string, code: number): number {
  complain(reason);
  return code;
}
