// Measures the bot from the outside and prints a table: start, acknowledgement, answer, memory.
// `npm run measure [-- BRIEFINGS]`; 1000 briefings by default.
import { readFileSync } from 'node:fs';
import { MANAGE_GUILD, startDiscordEmulator } from './discord-emulator/index.ts';
import { dataFolder, startProcess } from './process.ts';
import { startSlackEmulator } from './slack-emulator/index.ts';

const briefings = Number(process.argv[2] ?? 1000);
const sample = readFileSync(new URL('../app/samples/en.txt', import.meta.url), 'utf8');
const folder = dataFolder();
const slack = await startSlackEmulator();
const discord = await startDiscordEmulator();
const bot = await startProcess(folder.path, {
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.url,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
  LOG_LEVEL: 'warn',
});
const listening = bot.startedIn;
await bot.ready();
report('process start to listening, ms', [listening]);

/** A text of about 500 words that nobody has sent before, so that nothing is answered from the store. */
const text = (number: number) => `${sample}\n\nEdition ${number} of this article was printed on Tuesday.`;
const by = { by: { id: '400000000000000004', name: 'Noor', permissions: MANAGE_GUILD } };

const slackAcks: number[] = [];
const slackAnswers: number[] = [];
const discordAcks: number[] = [];
const discordAnswers: number[] = [];
const memory: number[] = [];
for (let number = 0; number < briefings; number++) {
  if (number % 2 === 0) {
    const exchange = await slack.typeCommand('U0ADMIN', 'C0NEWS', `/brief ${text(number)}`);
    const message = await exchange.answer(undefined, 10_000);
    slackAcks.push(exchange.ackedAfterMs);
    slackAnswers.push(message.at - exchange.startedAt);
  } else {
    const outcome = await discord.typeCommand('brief', { text: text(number) }, by).outcome();
    discordAcks.push(outcome.ackedAfterMs);
    discordAnswers.push(outcome.answeredAfterMs);
  }
  if (number % Math.ceil(briefings / 10) === 0 || number === briefings - 1) memory.push(bot.resident() / 1e6);
}
report('Slack: acknowledged, ms', slackAcks);
report('Slack: answered, ms', slackAnswers);
report('Discord: acknowledged, ms', discordAcks);
report('Discord: answered, ms', discordAnswers);
console.log(`resident memory over ${briefings} briefings, MB: ${memory.map((each) => each.toFixed(0)).join(' ')}`);

await bot.stop();
await slack.close();
await discord.close();
folder.remove();

function report(what: string, values: number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
  console.log(`${what}: median ${at(0.5)}, 99th percentile ${at(0.99)}, n ${sorted.length}`);
}
