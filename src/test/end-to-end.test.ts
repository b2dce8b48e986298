// The whole bot from the outside: the real process, started through its environment, on emulated platforms.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { MANAGE_GUILD, startDiscordEmulator, textOf } from './discord-emulator/index.ts';
import { startModelEmulator } from './model-emulator/index.ts';
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
  /** A channel of Discord in which the bot may not write. */
  let announcements: string;

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
    announcements = discord.addChannel('announcements').id;
    discord.channel(announcements).state = 'read-only';
    bot = await start();
    await bot.ready();
    await discord.waitForCommands();
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

  const german =
    'Der Bürgermeister kündigte am Dienstag an, dass die Brücke noch in diesem Monat gesperrt wird. Die Händler sind dagegen, weil sie um ihren Umsatz fürchten.';
  /** What is given, what is said about it in English, and in Dutch. */
  const elsewhere = [/not on the public web/, /openbare web/] as const;
  const refusals: readonly [string, string | Uint8Array | (() => string), RegExp, RegExp][] = [
    ['an address that leads to a private one', () => `${news.origin}/private`, ...elsewhere],
    ['an address that is not there', () => `${news.origin}/gone`, /no page/, /geen pagina/],
    ['a loopback address', () => 'http://127.0.0.1:1/', ...elsewhere],
    ['a loopback address in disguise', () => 'http://2130706433/', ...elsewhere],
    ['a page with consent for an article', () => `${news.origin}/consent`, /consent|cookie/, /cookie|toestemming/],
    ['a page behind a paywall', () => `${news.origin}/paywall`, /subscri|pay/, /abonne|betaal/],
    ['a picture', () => `${news.origin}/picture`, /cannot be read/, /niet|kan/],
    ['an empty file', '', /empty|no text/, /leeg|geen tekst/],
    ['a file without words', '???? !!!! ....\n', /Dutch|language|no text/, /taal|Nederlands|geen tekst/],
    ['a text in another language', german, /Dutch/, /Nederlands/],
    ['a file of 1 MB of text', `${BRIDGE.join(' ')}\n\n`.repeat(1200), /long/, /lang/],
    ['a binary file', new Uint8Array(4096).map((_, at) => (at * 31) % 256), /text|binary/, /tekst|binair/],
  ];
  for (const [what, given, inEnglish, inDutch] of refusals)
    test(`says privately, in the reader's language, why ${what} cannot be briefed`, async () => {
      for (const [locale, words] of [
        ['en-US', inEnglish],
        ['nl', inDutch],
      ] as const) {
        const options: Parameters<typeof discord.typeCommand>[1] =
          typeof given === 'function' ? { url: given() } : { file: { name: 'article.txt', content: given } };
        const { text, ephemeral } = await discord.typeCommand('brief', options, { by: { locale } }).outcome();
        assert.ok(ephemeral, text);
        assert.match(text, words);
        assert.match(text, /\b[a-z2-9]{6}\b/);
      }
    });

  test('an article in which nobody acts is briefed as that', async () => {
    const message = await typeSlack(
      '/brief It rained for most of the day. The streets were wet and the gutters were full of leaves. By nightfall the rain had stopped.',
    );
    assert.equal(message.onlyFor, null);
    assert.match(wordsOf(message), /no actors/i);
  });

  test('the same command twice at once is run once; the second one is told', async () => {
    const address = news.publish('A slow read', HARBOUR, 400);
    const typed = await Promise.all([1, 2].map(() => slack.typeCommand('U0ADMIN', 'C0NEWS', `/brief ${address}`)));
    const messages = await Promise.all(typed.map((exchange) => exchange.answer(undefined, 10_000)));
    assert.deepEqual(messages.map(({ onlyFor }) => onlyFor).sort(), ['U0ADMIN', null].sort());
    assert.equal(news.visits.filter((path) => address.endsWith(path)).length, 1);
  });

  test('a time that cannot be planned and a channel that cannot be posted to are refused before anything is promised', async () => {
    const { text } = await discord
      .typeCommand('schedule add', { when: 'bij volle maan', from: `${news.origin}/feed.xml` }, MANAGER)
      .outcome();
    assert.match(text, /dagelijks 08:00/);
    const options = { when: 'dagelijks 08:00', from: `${news.origin}/feed.xml`, channel: announcements };
    const refused = await discord.typeCommand('schedule add', options, MANAGER).outcome();
    assert.ok(refused.ephemeral);
    assert.match(refused.text, /kanaal/);
    const listed = await discord.typeCommand('schedule list', {}, MANAGER).outcome();
    assert.match(listed.text, /geen briefings gepland/);
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

test('with a language model, the bot briefs by it, says where articles go, and says when it had to do without', async () => {
  const folder = dataFolder();
  const [slack, model] = await Promise.all([startSlackEmulator(), startModelEmulator()]);
  const position = { holder: 'Whitfield', cue: 'told', stance: 'states', target: null };
  const statement = 'We can no longer explain to people why they must keep their windows shut';
  model.answer = (_, number) =>
    number > 1
      ? { status: 401 }
      : {
          text: JSON.stringify({
            actors: [{ name: 'Joan Whitfield', aliases: ['Whitfield'], kind: 'person', role: null, main: true }],
            positions: [
              { ...position, actor: 'Joan Whitfield', statement },
              { ...position, actor: 'Joan Whitfield', statement: 'We will sell the harbour' },
            ],
          }),
        };
  const bot = await startProcess(folder.path, {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
    ENGINE: 'llm',
    LLM_MODEL: 'mind',
    LLM_BASE_URL: model.baseUrl.openai,
  });
  await bot.ready();
  const type = async (line: string) =>
    wordsOf(await (await slack.typeCommand('U0ADMIN', 'C0NEWS', line)).answer(undefined, 10_000));

  const byModel = await type(`/brief ${HARBOUR.join('\n\n')}`);
  assert.match(byModel, /windows shut/);
  assert.match(byModel, /Engine: llm:mind@/);
  assert.doesNotMatch(byModel, /sell the harbour|did not|refused/);
  const without = await type(`/brief ${BRIDGE.join('\n\n')}`);
  assert.match(without, /Engine: embedded@\S+ · llm:mind@\S+ refused the request/);
  assert.match(await type('/sitrep settings'), /sent to 127\.0\.0\.1:\d+, where mind reads it/);
  assert.match(await type('/sitrep status'), /33.3% of 3 lines/);
  assert.match(await type('/sitrep settings model off'), /sent nowhere/);
  const keptHere = await type(`/brief ${HARBOUR.join('\n\n')}\n\nA third text.`);
  assert.match(keptHere, /Engine: embedded@\S+$/m);
  assert.equal(model.requests.length, 2);

  assert.equal(await bot.stop(), 0);
  await Promise.all([slack.close(), model.close()]);
  folder.remove();
});
