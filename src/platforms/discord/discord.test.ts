import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, connected, failure, READER } from '../../test/discord-emulator/connected.ts';
import { MANAGE_GUILD, textOf } from '../../test/discord-emulator/index.ts';

const LIMIT = { timeout: 20_000 };

suite('slash commands', LIMIT, () => {
  test('an answer for all and one for the caller alone', async (t) => {
    const { emulator } = await connected(t);
    const briefing = await emulator.typeCommand('brief').outcome();
    assert.equal(briefing.ephemeral, false);
    assert.match(briefing.text, /Twelve speakers/);
    const help = await emulator.typeCommand('sitrep help').outcome();
    assert.equal(help.ephemeral, true);
    assert.match(help.text, /\/schedule add/);
    assert.ok(help.ackedAfterMs < 1000 && help.answeredAfterMs < 2000);
  });

  test('options reach the call by their names, with who typed them and where', async (t) => {
    const { emulator, calls } = await connected(t);
    const elsewhere = emulator.addChannel('elsewhere');
    const options = {
      when: 'daily 08:00',
      zone: 'Europe/Amsterdam',
      from: 'nos, bbc',
      language: 'nl',
      channel: elsewhere.id,
    };
    const by = { id: '400000000000000004', name: 'Noor', locale: 'nl', permissions: MANAGE_GUILD };
    await emulator.typeCommand('schedule add', options, { by }).outcome();
    const [call] = calls;
    assert.deepEqual(call?.options, options);
    assert.equal(`${call?.command} ${call?.subcommand}`, 'schedule add');
    assert.deepEqual(call?.place, { platform: 'discord', workspace: emulator.guildId, channel: emulator.channelId });
    assert.deepEqual(call?.person, { id: by.id, name: 'Noor', language: 'nl', zone: null, manager: true });
  });

  test('an address, a text that is one, a text', async (t) => {
    const { emulator, calls } = await connected(t);
    await emulator.typeCommand('brief', { url: '<https://news.example/a>' }).outcome();
    await emulator.typeCommand('brief', { text: 'https://news.example/b' }).outcome();
    await emulator.typeCommand('positions', { text: 'The minister resigns.', actor: 'minister' }).outcome();
    assert.deepEqual(
      calls.map(({ source }) => source),
      [
        { kind: 'address', address: 'https://news.example/a' },
        { kind: 'address', address: 'https://news.example/b' },
        { kind: 'text', text: 'The minister resigns.' },
      ],
    );
    assert.deepEqual(calls[2]?.options, { actor: 'minister' });
  });

  test('a file is described at once and read when it is needed', async (t) => {
    const { emulator, calls } = await connected(t);
    const file = { name: 'report.pdf', content: '%PDF-1.7 …', mediaType: 'application/pdf' };
    await emulator.typeCommand('brief', { file }).outcome();
    const source = calls[0]?.source;
    assert.ok(source?.kind === 'file');
    assert.equal(source.file.name, 'report.pdf');
    assert.equal(source.file.mediaType, 'application/pdf');
    const bytes = await source.file.read(AbortSignal.timeout(2000));
    assert.equal(Buffer.from(bytes).toString(), file.content);
  });

  test('a failure of a public command is told to the caller alone, and the acknowledgement goes', async (t) => {
    const { emulator } = await connected(t, { run: async () => failure('text-empty') });
    const typed = emulator.typeCommand('brief', { text: ' ' });
    const { ephemeral, text } = await typed.outcome();
    assert.equal(ephemeral, true);
    assert.match(text, /no text/i);
    assert.equal(typed.messages().length, 1);
    assert.equal(emulator.messages().length, 1);
  });

  test('who may manage the server manages the bot there; in direct messages everybody does', async (t) => {
    const { emulator, calls } = await connected(t, { settings: { guildId: null } });
    await emulator.typeCommand('sitrep status').outcome();
    await emulator.typeCommand('sitrep status', {}, { by: { permissions: MANAGE_GUILD } }).outcome();
    await emulator.typeCommand('sitrep status', {}, { direct: true }).outcome();
    assert.deepEqual(
      calls.map(({ person }) => person.manager),
      [false, true, true],
    );
    assert.equal(calls[2]?.place.workspace, '');
  });

  test('a command that is no longer there is answered privately', async (t) => {
    const { emulator } = await connected(t);
    const { ephemeral, text } = await emulator.typeStaleCommand('digest').outcome();
    assert.equal(ephemeral, true);
    assert.match(text, /no command \/digest/);
  });
});

suite('the message menu', LIMIT, () => {
  test('briefs the link, else the text, else the file of a message', async (t) => {
    const { emulator, calls } = await connected(t);
    const embed = { title: 'A title', description: 'And a summary.' };
    await emulator.messageCommand({ content: 'Read this (https://news.example/a_(b)), everyone!' }).outcome();
    await emulator.messageCommand({ content: 'Look', embeds: [{ ...embed, url: 'https://news.example/c' }] }).outcome();
    await emulator.messageCommand({ content: 'Long story.', embeds: [embed] }).outcome();
    await emulator.messageCommand({ forwarded: { content: 'See https://news.example/d.' } }).outcome();
    await emulator.messageCommand({ files: [{ name: 'a.txt', content: 'text' }] }).outcome();
    await emulator.messageCommand({}).outcome();
    assert.deepEqual(
      calls.map(({ command, source }) => [
        command,
        source.kind === 'file'
          ? source.file.name
          : source.kind === 'address'
            ? source.address
            : source.kind === 'text'
              ? source.text
              : null,
      ]),
      [
        ['brief', 'https://news.example/a_(b)'],
        ['brief', 'https://news.example/c'],
        ['brief', 'Long story.\n\nA title\n\nAnd a summary.'],
        ['brief', 'https://news.example/d'],
        ['brief', 'a.txt'],
        ['brief', ''],
      ],
    );
  });
});

suite('the form for a pasted text', LIMIT, () => {
  test('keeps line breaks and takes what no option would', async (t) => {
    const { emulator, calls } = await connected(t);
    const form = await emulator.openForm('paste');
    assert.equal(form.title, 'Brief an article');
    const long = 'First paragraph.\n\nSecond paragraph.';
    const full = `${'word '.repeat(799)}split`;
    const { ephemeral } = await emulator
      .submitForm(form, { 'Address or text': long, 'The text goes on': 'x' })
      .outcome();
    await emulator.submitForm(form, { 'Address or text': full, 'The text goes on': 'ting' }).outcome();
    assert.equal(ephemeral, false);
    await emulator.submitForm(form, { 'Address or text': ' https://news.example/a ' }).outcome();
    await emulator.submitForm(form, { 'Address or text': 'y', 'Or a file': { name: 'a.txt', content: 'z' } }).outcome();
    await emulator.submitForm(form, {}).outcome();
    assert.deepEqual(
      calls.map(({ command, source }) => [command, source.kind === 'file' ? source.file.name : source]),
      [
        ['brief', { kind: 'text', text: `${long}\n\nx` }],
        ['brief', { kind: 'text', text: `${full}ting` }],
        ['brief', { kind: 'address', address: 'https://news.example/a' }],
        ['brief', 'a.txt'],
        ['brief', { kind: 'text', text: '' }],
      ],
    );
  });

  test('speaks the language of who opens it', async (t) => {
    const { emulator } = await connected(t, { host: { reader: async () => ({ language: 'nl', zone: 'UTC' }) } });
    assert.equal((await emulator.openForm('paste')).title, 'Vat een artikel samen');
  });
});

suite('buttons', LIMIT, () => {
  test('a button under a public message answers the one who pressed it', async (t) => {
    const { emulator } = await connected(t);
    const briefing = await emulator.typeCommand('brief').outcome();
    const evidence = await emulator.pressButton('Evidence', briefing.message).outcome();
    assert.equal(evidence.ephemeral, true);
    assert.notEqual(evidence.message.id, briefing.message.id);
    assert.equal(briefing.message.writes, 1);
    assert.match(evidence.text, /\\@everyone/);
  });

  test('pages turn within a private message', async (t) => {
    const { emulator, calls } = await connected(t);
    await emulator.typeCommand('brief').outcome();
    const first = await emulator.pressButton('Positions').outcome();
    const second = await emulator.pressButton('Next page', first.message).outcome();
    assert.equal(second.message.id, first.message.id);
    assert.match(second.text, /9\. /);
    assert.deepEqual(calls.at(-1)?.options, { b: 'k1', page: '2' });
  });

  test('a page that fails leaves the old one and is told beside it', async (t) => {
    const { emulator } = await connected(t, {
      run: async (call) => (call.options.page ? failure('briefing-unknown') : answerOf(call)),
    });
    await emulator.typeCommand('brief').outcome();
    const list = await emulator.pressButton('Positions').outcome();
    const turned = await emulator.pressButton('Next page', list.message).outcome();
    assert.notEqual(turned.message.id, list.message.id);
    assert.match(turned.text, /no longer kept/);
    assert.equal(list.message.writes, 1);
  });

  test('the right to press is asked for at each press', async (t) => {
    const { emulator, calls } = await connected(t);
    await emulator.typeCommand('brief').outcome();
    await emulator.pressButton('Actors', undefined, { by: { id: '1', permissions: 0n } }).outcome();
    await emulator.pressButton('Actors', undefined, { by: { id: '2', permissions: MANAGE_GUILD } }).outcome();
    assert.deepEqual(
      calls.slice(1).map(({ person }) => person.manager),
      [false, true],
    );
  });
});

suite('twice, late and at the wrong time', LIMIT, () => {
  test('an interaction that is delivered three times runs once', async (t) => {
    const { emulator, calls } = await connected(t);
    const typed = emulator.typeCommand('brief', {}, { deliveries: 3 });
    await typed.outcome();
    await sleep(50);
    assert.equal(calls.length, 1);
    assert.equal(typed.callbacks, 1);
    assert.equal(emulator.messages().length, 1);
  });

  test('a call that has been answered before a restart leaves nothing behind', async (t) => {
    const { emulator } = await connected(t, { run: async () => null });
    const typed = emulator.typeCommand('brief');
    await typed.acknowledged();
    await emulator.waitFor('the acknowledgement to go', () => emulator.messages().length === 0);
  });

  test('an interaction past its three seconds is not run', async (t) => {
    const { emulator, calls } = await connected(t);
    const typed = emulator.typeCommand('brief', {}, { age: 4000 });
    await emulator.waitFor('a first response', () => typed.callbacks > 0);
    await emulator.typeCommand('sitrep help').outcome();
    assert.equal(calls.length, 1);
    assert.equal(typed.callbacks, 1);
  });

  test('a host that fails altogether is apologised for, in the language of who asked', async (t) => {
    const broken = async () => {
      throw new Error('the store is gone');
    };
    const { emulator } = await connected(t, { run: broken, host: { reader: broken } });
    const { ephemeral, text } = await emulator.typeCommand('brief', {}, { by: { locale: 'nl' } }).outcome();
    assert.equal(ephemeral, true);
    assert.match(text, /Kenmerk|Referentie|Verwijzing/i);
    assert.equal((await emulator.openForm('paste', { by: { locale: 'nl' } })).title, 'Vat een artikel samen');
  });

  test('a run that breaks its promise is apologised for', async (t) => {
    const { emulator } = await connected(t, {
      run: async () => ({ reply: { kind: 'nonsense' } as never, reader: READER, audience: 'channel' }),
    });
    const { ephemeral, text } = await emulator.typeCommand('brief').outcome();
    assert.equal(ephemeral, true);
    assert.match(text, /Reference/);
  });

  test('interactions of an unknown kind or shape do no harm', async (t) => {
    const { emulator, calls } = await connected(t);
    emulator.interaction({ type: 3, name: 'Brief this', target_id: '1', resolved: { messages: { 1: {} } } });
    emulator.interaction({ type: 1 });
    emulator.interaction({ component_type: 77, custom_id: '' });
    emulator.interaction({ type: 99, name: 'x' });
    await emulator.typeCommand('sitrep help').outcome();
    assert.equal(calls.at(-1)?.command, 'sitrep');
  });

  test('a stop waits for the answer that is under way', async (t) => {
    const { emulator, discord } = await connected(t, {
      async run(call) {
        await sleep(300);
        return answerOf(call);
      },
    });
    const typed = emulator.typeCommand('brief');
    await typed.acknowledged();
    await discord.stop();
    assert.match(textOf((await typed.outcome()).message), /Twelve speakers/);
    assert.equal(discord.status().state, 'down');
  });
});
