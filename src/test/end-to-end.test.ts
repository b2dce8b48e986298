// The whole bot from the outside: the real process, started through its environment, on emulated platforms.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { MANAGE_GUILD, startDiscordEmulator, textOf } from './discord-emulator/index.ts';
import { startNewsServer } from './news-server.ts';
import { type BotProcess, dataFolder, startProcess } from './process.ts';
import { type EmulatedMessage, startSlackEmulator, wordsOf } from './slack-emulator/index.ts';

const HARBOUR = [
  'The city of Calder Bay plans to close its harbour to cruise ships that burn heavy fuel oil. Deputy mayor Joan Whitfield announced the ban on Tuesday.',
  '“We can no longer explain to people why they must keep their windows shut,” Whitfield told reporters. The cruise company Northline called the decision “rushed and unworkable”.',
  'Northline accused Whitfield of inflating the figures on emissions. She denied it. It is unclear who will pay for the shore power that the plan needs.',
  'The city council will vote on the ban on June 12. Shopkeepers fear that they will lose a quarter of their trade.',
];
const BRIDGE = [
  'Wethouder Karin Smit sluit de Hefbrug in Oosterhaven nog deze maand voor vrachtverkeer. ‘De brug kan het gewicht niet meer dragen,’ zei Smit maandag.',
  'Ondernemersvereniging De Kade eist dat de gemeente eerst een noodbrug aanlegt. Volgens voorzitter Pieter Mulder verliezen bedrijven anders een derde van hun omzet.',
  'Het is nog onduidelijk wie de noodbrug betaalt. De provincie wil wel meebetalen, omdat de brug op een doorgaande route ligt.',
  'De gemeenteraad beslist op 12 juni over het plan. Smit hoopt dat de brug in het najaar weer open kan.',
];
const MANAGER = { by: { id: '400000000000000004', name: 'Noor', locale: 'nl', permissions: MANAGE_GUILD } };

suite('the bot', { timeout: 120_000 }, () => {
  const folder = dataFolder();
  let news: Awaited<ReturnType<typeof startNewsServer>>;
  let slack: Awaited<ReturnType<typeof startSlackEmulator>>;
  let discord: Awaited<ReturnType<typeof startDiscordEmulator>>;
  let bot: BotProcess;

  const start = () =>
    startProcess(folder.path, {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      ALLOW_PRIVATE_ADDRESSES: news.hostPort,
    });
  const typeSlack = async (line: string, user = 'U0ADMIN') =>
    (await slack.typeCommand(user, 'C0NEWS', line)).answer(undefined, 10_000);
  /** What `/readyz` says, once it says it with this status. */
  async function readyz(status: number): Promise<unknown> {
    for (let waited = 0; waited < 200; waited++) {
      const response = await fetch(`${bot.address}/readyz`);
      if (response.status === status) return ((await response.json()) as { parts: unknown }).parts;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`/readyz never said ${status}`);
  }

  before(async () => {
    [news, slack, discord] = await Promise.all([startNewsServer(), startSlackEmulator(), startDiscordEmulator()]);
    bot = await start();
    await bot.ready();
  });
  after(async () => {
    assert.equal(await bot.stop(), 0);
    await Promise.all([news.close(), slack.close(), discord.close()]);
    folder.remove();
  });

  test('is healthy, and ready once both platforms are', async () => {
    assert.equal((await fetch(`${bot.address}/healthz`)).status, 200);
    assert.deepEqual(await bot.ready(), { store: 'ready', web: 'ready', slack: 'ready', discord: 'ready' });
  });

  test('briefs an address on both platforms, in each reader’s language', async () => {
    const address = news.publish('Calder Bay turns away cruise ships', HARBOUR);
    const onSlack = wordsOf(await typeSlack(`/brief ${address}`));
    const onDiscord = await discord.typeCommand('brief', { url: address }, MANAGER).outcome();
    for (const words of [onSlack, onDiscord.text]) {
      assert.match(words, /Calder Bay turns away cruise ships/);
      assert.match(words, /Whitfield/);
      assert.match(words, /Northline/);
    }
    const positions = wordsOf(await typeSlack('/positions'));
    assert.match(positions, /We can no longer explain to people/);
    assert.match(positions, /rushed and unworkable/);
  });

  test('briefs pasted Dutch text, and opens evidence for the one who asks', async () => {
    const message = await typeSlack(`/brief ${BRIDGE.join('\n\n')}`);
    assert.match(wordsOf(message), /Smit/);
    const evidence = await (await slack.pressButton('U0NOOR', message, evidenceLabel(message))).answer(undefined, 5000);
    assert.equal(evidence.onlyFor, 'U0NOOR');
  });

  for (const [given, expected] of [
    ['/private', /private|internal|not.*read/i],
    ['/gone', /no page/],
    ['/picture', /cannot be read|image/i],
  ] as const)
    test(`says privately why ${given} cannot be briefed`, async () => {
      const message = await typeSlack(`/brief ${news.origin}${given}`);
      assert.equal(message.onlyFor, 'U0ADMIN');
      assert.match(wordsOf(message), expected);
      assert.match(wordsOf(message), /[a-z2-9]{6}/);
    });

  test('refuses what is not in Dutch or English, what is empty of words, and private addresses', async () => {
    const german =
      'Der Bürgermeister kündigte am Dienstag an, dass die Brücke noch in diesem Monat gesperrt wird. Die Händler sind dagegen, weil sie um ihren Umsatz fürchten.';
    for (const source of [german, '???? !!!! ....', 'http://127.0.0.1:1/', 'http://[::1]:80/', 'http://2130706433/']) {
      const message = await typeSlack(`/brief ${source}`);
      assert.equal(message.onlyFor, 'U0ADMIN', source);
    }
  });

  test('lets managers alone schedule, and posts what is new once, on both platforms', async () => {
    const refused = await typeSlack('/schedule add daily 08:00', 'U0NOOR');
    assert.equal(refused.onlyFor, 'U0NOOR');

    news.publish('Oosterhaven sluit de Hefbrug', BRIDGE);
    await typeSlack(`/sources add ${news.origin}/feed.xml as courier`);
    await typeSlack('/schedule add daily 08:00 zone Europe/Amsterdam from courier');
    const options = { when: 'dagelijks 08:00', from: `${news.origin}/feed.xml` };
    await discord.typeCommand('schedule add', options, MANAGER).outcome();

    const isPost = ({ channel, via, onlyFor, answers, text }: EmulatedMessage) =>
      channel === 'C0NEWS' && via === 'chat.postMessage' && onlyFor === null && answers === null && text !== '';
    const discordPosts = () =>
      discord.messages(discord.channelId).filter(({ interactionId }) => interactionId === null);
    await typeSlack('/schedule now');
    await discord.typeCommand('schedule now', {}, MANAGER).outcome();
    const onDiscord = await discord.waitFor('the post', () => discordPosts()[0], 15_000);
    const onSlack = await slack.messages.waitFor(isPost, 15_000);
    for (const words of [wordsOf(onSlack), textOf(onDiscord)]) {
      assert.match(words, /Calder Bay turns away cruise ships/);
      assert.match(words, /Oosterhaven sluit de Hefbrug/);
    }
  });

  test('forgets nothing when it is killed: schedules, current article, buttons of old messages', async () => {
    const before = await typeSlack('/brief');
    await bot.kill();
    bot = await start();
    await bot.ready();
    assert.match(wordsOf(await typeSlack('/schedule list')), /08:00/);
    assert.match(wordsOf(await typeSlack('/schedule log')), /\d/);
    const evidence = await (await slack.pressButton('U0NOOR', before, evidenceLabel(before))).answer(undefined, 5000);
    assert.equal(evidence.onlyFor, 'U0NOOR');
    const { text } = await discord.typeCommand('schedule list', {}, MANAGER).outcome();
    assert.match(text, /08:00/);
  });

  test('keeps one platform going when the other one’s token is revoked, and says which', async () => {
    discord.refuseToken(true);
    discord.gateway.close(4004);
    try {
      const parts = await readyz(503);
      assert.deepEqual(parts, { store: 'ready', web: 'ready', slack: 'ready', discord: 'down' });
      assert.match(wordsOf(await typeSlack('/brief')), /./);
    } finally {
      discord.refuseToken(false);
    }
  });
});

function evidenceLabel(message: EmulatedMessage): string {
  const label = /"text":"(Evidence|Bewijs[^"]*)"/.exec(JSON.stringify(message))?.[1];
  assert.ok(label, 'the briefing has a button for its evidence');
  return label;
}
