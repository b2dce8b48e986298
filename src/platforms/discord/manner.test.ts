import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Manner } from '../../core/place.ts';
import { connected, KEPT, READER } from '../../test/discord-emulator/connected.ts';
import { digestOf } from '../../test/sample-replies.ts';

const LIMIT = { timeout: 20_000 };
const COMPONENTS_V2 = 1 << 15;
const wanting = (manner: Partial<Manner>) => ({
  host: { manner: async () => ({ threads: false, embeds: false, ...manner }) },
});

suite('a channel that wants classic embeds', LIMIT, () => {
  test('gets them, with the same words, menus and buttons', async (t) => {
    const { emulator } = await connected(t, wanting({ embeds: true }));
    const briefing = await emulator.typeCommand('brief').outcome();
    assert.equal(briefing.message.flags & COMPONENTS_V2, 0);
    assert.match(briefing.text, /Twelve speakers/);
    const list = await emulator.pressButton('Positions', briefing.message).outcome();
    assert.match(list.text, /1\. \*\*Speaker 1\*\* says/);
    const evidence = await emulator.choose(list.message, 'Evidence', '1.').outcome();
    assert.match(evidence.text, /Standing/);
  });

  test('turns the pages of an older message in the layout that it has', async (t) => {
    let embeds = false;
    const { emulator } = await connected(t, { host: { manner: async () => ({ threads: false, embeds }) } });
    await emulator.typeCommand('brief').outcome();
    const list = await emulator.pressButton('Positions').outcome();
    embeds = true;
    const turned = await emulator.pressButton('Next page', list.message).outcome();
    assert.equal(turned.message.id, list.message.id);
    assert.notEqual(turned.message.flags & COMPONENTS_V2, 0);
    assert.match(turned.text, /9\. /);
  });

  test('is answered in the usual layout while its wish cannot be looked up', async (t) => {
    const host = { manner: () => Promise.reject(new Error('no store')) };
    const { emulator } = await connected(t, { host });
    const { message } = await emulator.typeCommand('brief').outcome();
    assert.notEqual(message.flags & COMPONENTS_V2, 0);
  });
});

suite('a channel that wants whole briefings in threads', LIMIT, () => {
  test('gets all lists, every page of them, below the first message', async (t) => {
    const { emulator, calls } = await connected(t, wanting({ threads: true }));
    const { message } = await emulator.typeCommand('brief').outcome();
    const below = () => emulator.messages(message.id);
    await emulator.waitFor('the thread', () => below().length >= 4);
    assert.equal(emulator.channel(message.id).name, 'Twelve speakers');
    const words = below().map((each) => JSON.stringify(each.components));
    assert.match(words.join(), /Speaker 12/);
    assert.doesNotMatch(words.join(), /Next page/);
    const list = below().find(({ components }) => JSON.stringify(components).includes('Positions'))!;
    await emulator.choose(list, 'This is wrong', '1.').outcome();
    assert.equal(calls.at(-1)?.place.channel, emulator.channelId, 'what is pressed in a thread is for its channel');
  });

  test('gets none below private answers, in direct messages, or where no thread may be', async (t) => {
    const { emulator } = await connected(t, { ...wanting({ threads: true }), settings: { guildId: null } });
    await emulator.typeCommand('brief', {}, { direct: true }).outcome();
    const help = await emulator.typeCommand('sitrep help').outcome();
    emulator.failNext(/threads/, {
      kind: 'status',
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    const refused = await emulator.typeCommand('brief').outcome();
    assert.match(refused.text, /Twelve speakers/);
    for (const { message } of [help, refused]) assert.equal(emulator.channel(message.id), undefined);
  });

  test('gets the briefing of each article below a scheduled post, which is posted once', async (t) => {
    const { emulator, discord } = await connected(t, wanting({ threads: true }));
    const digest = digestOf([{ kept: KEPT, title: null, address: null, error: null }]);
    const place = { platform: 'discord', workspace: emulator.guildId, channel: emulator.channelId } as const;
    const post = { place, reply: { kind: 'digest', digest }, reader: READER, key: 'd1' } as const;
    const id = await discord.post(post);
    assert.equal(await discord.post(post), id);
    assert.equal(emulator.posts().length, 1);
    assert.equal(emulator.channel(id!).name, '2026-11-25');
    assert.equal(emulator.messages(id!).length, 1);
  });
});
