// Measures acknowledgements and answers on both platforms, and how long a short text takes to be read, while a feed hangs
// and a text of 100 kB is being read, again and again: `npm run measure:load [-- PRESSES]`; 500 a platform by default.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MANAGE_GUILD, startDiscordEmulator } from './discord-emulator/index.ts';
import { dataFolder, startProcess } from './process.ts';
import { startSlackEmulator } from './slack-emulator/index.ts';

const presses = Number(process.argv[2] ?? 500);
const sample = readFileSync(new URL('../app/samples/en.txt', import.meta.url), 'utf8');
const hanging = createServer(() => {}).listen(0, '127.0.0.1');
await new Promise((resolve) => hanging.once('listening', resolve));
const feed = `127.0.0.1:${(hanging.address() as AddressInfo).port}`;

const folder = dataFolder();
const [slack, discord] = [await startSlackEmulator(), await startDiscordEmulator()];
const bot = await startProcess(folder.path, {
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.url,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
  ALLOW_PRIVATE_ADDRESSES: feed,
  LOG_LEVEL: 'error',
});
await bot.ready();

/** Not the note that it takes a while. */
const isAnswer = ({ text }: { readonly text: string }) => !/duurt even|takes? a/.test(text);

const admin = { by: { id: '400000000000000004', name: 'Noor', permissions: MANAGE_GUILD } };
const head = await (await slack.typeCommand('U0ADMIN', 'C0NEWS', `/brief ${sample}`)).answer(isAnswer, 20_000);
const card = (await discord.typeCommand('brief', { text: sample.slice(0, 5000) }, admin).outcome(20_000)).message;

let isOver = false;
let read = 0;
/** Somebody is always waiting for the hanging feed. */
const waiting = (async () => {
  while (!isOver)
    await (await slack.typeCommand('U0NOOR', 'C0FEED', `/brief http://${feed}/rss`)).answer(isAnswer, 120_000);
})().catch(() => {});
/** Somebody else always has a long text read; each is a text of its own. */
const reading = (async () => {
  while (!isOver) {
    const long = `${sample}\n\nEdition ${++read}.\n\n`.repeat(Math.ceil(100_000 / sample.length)).slice(0, 100_000);
    await (await slack.typeCommand('U0NOOR', 'C0LONG', `/brief ${long}`)).answer(isAnswer, 120_000);
  }
})().catch(() => {});

const times = {
  slackAck: [] as number[],
  slackAnswer: [] as number[],
  discordAck: [] as number[],
  discordAnswer: [] as number[],
  shortText: [] as number[],
};
for (let n = 0; n < presses; n++) {
  const press = await slack.pressButton(`U${n}`, head, n % 2 ? 'Actors' : 'Positions');
  const message = await press.answer(undefined, 20_000);
  times.slackAck.push(press.ackedAfterMs);
  times.slackAnswer.push(message.at - press.startedAt);
  const by = { id: String(400_000_000_000_000_000n + BigInt(n)) };
  const outcome = await discord.pressButton(n % 2 ? 'Actors' : 'Positions', card, { by }).outcome(20_000);
  times.discordAck.push(outcome.ackedAfterMs);
  times.discordAnswer.push(outcome.answeredAfterMs);
  if (n % 10 > 0) continue;
  const short = await slack.typeCommand('U0ADMIN', 'C0NEWS', `/brief ${sample}\n\nNumber ${n} came late.`);
  times.shortText.push((await short.answer(isAnswer, 60_000)).at - short.startedAt);
}
isOver = true;
report('Slack: acknowledged, ms', times.slackAck);
report('Slack: answered, ms', times.slackAnswer);
report('Discord: acknowledged, ms', times.discordAck);
report('Discord: answered, ms', times.discordAnswer);
report('Slack: a short text that nobody has sent before, ms', times.shortText);
console.log(`texts of 100 kB read meanwhile: ${read}; a feed hung all the time`);
hanging.closeAllConnections();
hanging.close();
await Promise.race([Promise.all([waiting, reading]), new Promise((resolve) => setTimeout(resolve, 15_000))]);
await bot.stop();
await Promise.allSettled([slack.close(), discord.close()]);
folder.remove();
process.exit();

function report(what: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
  console.log(`${what}: median ${at(0.5)}, 99th percentile ${at(0.99)}, n ${sorted.length}`);
}
