import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMANDS } from '../../../commands/index.ts';
import type { Suggestion, Typing } from '../../core/platform.ts';
import { commandFaults } from '../../test/discord-emulator/command-rules.ts';
import { connected } from '../../test/discord-emulator/connected.ts';
import { unavailable } from '../../test/discord-emulator/index.ts';
import type { Json, JsonObject } from '../../test/discord-emulator/message-rules.ts';
import { commandBodies } from './command-bodies.ts';

const LIMIT = { timeout: 20_000 };
const BODIES = commandBodies(COMMANDS, { scope: 'global', autocomplete: true });
const JSON_BODIES: JsonObject[] = JSON.parse(JSON.stringify(BODIES));

suite('the bodies of the commands', () => {
  test('keep Discord’s limits', () => {
    assert.deepEqual(commandFaults(JSON_BODIES as Json), []);
  });

  test('are the slash commands of the help, the form and “Brief this”', () => {
    const slash = COMMANDS.filter(({ surface }) => surface === 'slash').map(({ name }) => name);
    assert.deepEqual(
      BODIES.map(({ name }) => name),
      [...slash, 'paste', 'Brief this'],
    );
    assert.deepEqual(BODIES.at(-1)?.name_localizations, { nl: 'Vat dit samen' });
  });

  test('a source is an address, a text or a file', () => {
    const brief = JSON_BODIES.find(({ name }) => name === 'brief');
    const options = brief?.options as JsonObject[];
    assert.deepEqual(
      options.map(({ name, type }) => [name, type]),
      [
        ['url', 3],
        ['text', 3],
        ['file', 11],
      ],
    );
  });

  test('everything below a command has a Dutch name and description', () => {
    const below = (options: readonly JsonObject[]): JsonObject[] =>
      options.flatMap((option) => [option, ...below((option.options ?? []) as JsonObject[])]);
    for (const option of below(JSON_BODIES.flatMap(({ options }) => (options ?? []) as JsonObject[]))) {
      const names = option.name_localizations as JsonObject | undefined;
      const descriptions = option.description_localizations as JsonObject | undefined;
      assert.ok(names?.nl, `${option.name} has no Dutch name`);
      assert.ok(descriptions?.nl, `${option.name} has no Dutch description`);
    }
  });

  test('languages are chosen by their names', () => {
    assert.match(JSON.stringify(BODIES), /\{"name":"Dutch","name_localizations":\{"nl":"Nederlands"\},"value":"nl"\}/);
  });
});

suite('registration', LIMIT, () => {
  for (const guildId of [undefined, null])
    test(`${guildId === null ? 'everywhere' : 'in one server'} writes once, and not again after a restart`, async (t) => {
      const settings = guildId === null ? { guildId } : {};
      const { emulator, discord } = await connected(t, { settings });
      const scope = guildId === null ? 'global' : emulator.guildId;
      const looked = () => emulator.requests.filter(({ request }) => /^GET .*\d\/commands$/.test(request)).length;
      const each = guildId === null ? 1 : 2;
      await emulator.waitFor('the first look', () => looked() === each);
      await discord.stop();
      await connected(t, { settings, emulator });
      await emulator.waitFor('the second look', () => looked() === 2 * each);
      await emulator.typeCommand('sitrep help').outcome();
      assert.deepEqual(emulator.registrations, [{ scope, commands: BODIES.length }]);
    });

  test('takes global commands away when they are meant for one server', async (t) => {
    const { emulator, discord } = await connected(t, { start: false });
    emulator.setCommands('global', [{ id: '1', type: 1, name: 'old', description: 'An old one' }]);
    await discord.start();
    await emulator.waitFor('one scope', () => emulator.registrations.length === 2);
    assert.deepEqual(emulator.commands('global'), []);
    assert.equal(emulator.commands(emulator.guildId).length, BODIES.length);
  });

  test('that fails at first is tried again', async (t) => {
    const { emulator, discord } = await connected(t, { start: false });
    emulator.failNext(/^PUT \/applications\//, unavailable());
    await discord.start();
    await emulator.waitForCommands();
    await emulator.typeCommand('sitrep help').outcome();
  });
});

suite('what is typed', LIMIT, () => {
  test('the help names commands to click on', async (t) => {
    const { emulator } = await connected(t);
    await sleep(100);
    const { text } = await emulator.typeCommand('sitrep help').outcome();
    const id = (name: string) => emulator.commands(emulator.guildId).find((command) => command.name === name)?.id;
    assert.ok(text.includes(`</schedule add:${id('schedule')}>`), text);
    assert.ok(text.includes(`</brief:${id('brief')}>`));
    assert.match(text, /Version 1\.0\.0/);
  });

  test('is completed by what the host knows', async (t) => {
    const asked: Typing[] = [];
    const suggest = async (typing: Typing): Promise<Suggestion[]> => {
      asked.push(typing);
      return [
        { value: 'abc', label: 'abc · daily\n08:00' },
        { value: 'x'.repeat(101), label: 'too long to be offered' },
        ...Array.from({ length: 40 }, (_, n) => ({ value: `s${n}`, label: '' })),
      ];
    };
    const { emulator, calls } = await connected(t, { host: { suggest } });
    const choices = await emulator.typeInto('schedule pause', { schedule: 'a' }, 'schedule', { by: { locale: 'nl' } });
    assert.equal(choices.length, 25);
    assert.deepEqual(choices.slice(0, 2), [
      { name: 'abc · daily 08:00', value: 'abc' },
      { name: 's0', value: 's0' },
    ]);
    const [{ type, typed, place, person } = assert.fail()] = asked;
    assert.deepEqual([type, typed, place.channel, person.language], ['schedule', 'a', emulator.channelId, 'nl']);
    await emulator.typeInto('positions', { url: 'https://a.example', actor: 'Lav' }, 'actor');
    assert.equal(asked[1]?.type, 'actor');
    assert.equal(calls.length, 0);
  });

  test('is completed with nothing when the host is too slow', async (t) => {
    const { emulator } = await connected(t, { host: { suggest: () => new Promise(() => {}) } });
    assert.deepEqual(await emulator.typeInto('sources remove', { source: '' }, 'source'), []);
  });
});
