import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../src/core/article.ts';
import { type Command, decodeButton, encodeButton, type Option, type Runnable } from '../src/core/command.ts';
import { parseCommandText } from '../src/core/command-text.ts';
import { SitrepError } from '../src/core/errors.ts';
import { COMMANDS } from './index.ts';

const typed = COMMANDS.filter(({ surface }) => surface === 'slash');

function* runnables(): Iterable<readonly [string, Runnable]> {
  for (const command of COMMANDS)
    if (command.subcommands) for (const sub of command.subcommands) yield [`${command.name} ${sub.name}`, sub];
    else yield [command.name, command];
}

const subcommandsOf = (command: Command) => command.subcommands ?? [];

/** As a platform would: channels by `#name`. */
const read = (line: string) => parseCommandText(COMMANDS, line);

function codeOf(line: string): string {
  try {
    read(line);
  } catch (error) {
    if (error instanceof SitrepError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the commands', () => {
  test('are those of the product, each with its sub-commands', () => {
    const names = typed.map((command) => [command.name, ...subcommandsOf(command).map(({ name }) => name)].join(' '));
    assert.deepEqual(names, [
      'brief',
      'actors',
      'positions',
      'motives',
      'questions',
      'track',
      'schedule add list next now pause resume remove log',
      'draft list show approve drop edit postpone',
      'sources add list remove import export test',
      'sitrep help status settings objections',
    ]);
  });

  test("stay within Discord's and Slack's limits", () => {
    const name = /^[-_\p{L}\p{N}]{1,32}$/u;
    const checkOptions = (options: readonly Option[], of: string) => {
      assert.ok(options.length <= 25, of);
      assert.equal(new Set(options.map((option) => option.name)).size, options.length, of);
      for (const option of options) {
        assert.match(option.name, name);
        assert.equal(option.name, option.name.toLowerCase());
        assert.ok((option.choices?.length ?? 0) <= 25);
        checkSummary(option.summary, `${of} ${option.name}`);
      }
      // Required options come first: Discord refuses them otherwise.
      const required = options.map((option) => option.required === true);
      assert.deepEqual(required, [...required].sort().reverse(), of);
    };
    for (const command of COMMANDS) {
      assert.match(command.name, name);
      checkSummary(command.summary, command.name);
      assert.ok(subcommandsOf(command).length <= 25);
      if (!command.subcommands && command.messageMenu)
        for (const language of LANGUAGES) assert.ok(command.messageMenu[language].length <= 24);
    }
    for (const [of, { options }] of runnables()) checkOptions(options, of);
  });

  function checkSummary(summary: Readonly<Record<string, string>>, of: string): void {
    for (const language of LANGUAGES) {
      const words = summary[language] ?? '';
      assert.ok(words.length >= 1 && words.length <= 100, `${of}: ${words.length} characters`);
      assert.doesNotMatch(words, /[.]$| {2}|^[\p{Ll}]/u, `${of}: ${words}`);
    }
  }

  test('have one menu entry on messages', () => {
    assert.equal(typed.filter((command) => !command.subcommands && command.messageMenu).length, 1);
  });

  test('that change something for others need a manager', () => {
    const forManagers = [...runnables()].flatMap(([name, { needs }]) => (needs === 'manager' ? [name] : []));
    assert.deepEqual(forManagers, [
      'schedule add',
      'schedule now',
      'schedule pause',
      'schedule resume',
      'schedule remove',
      'sources add',
      'sources remove',
      'sources import',
      'sitrep objections',
    ]);
    const toChange = [...runnables()].flatMap(([name, { needs }]) => (needs === 'manager-to-change' ? [name] : []));
    assert.deepEqual(toChange, ['sitrep settings']);
  });

  test('have one default where there are sub-commands, which anyone may run', () => {
    for (const command of typed) {
      const defaults = subcommandsOf(command).filter(({ isDefault }) => isDefault);
      assert.equal(defaults.length, command.subcommands ? 1 : 0, command.name);
      for (const { needs } of defaults) assert.equal(needs, 'anyone');
    }
  });
});

describe('sub-commands in words', () => {
  test('are understood in English and Dutch, whatever their case, and mean one thing each', () => {
    for (const command of typed) {
      const words = subcommandsOf(command).flatMap(({ name, aliases }) => [name, ...aliases]);
      assert.equal(new Set(words).size, words.length, command.name);
      for (const sub of subcommandsOf(command)) {
        assert.ok(sub.aliases.length > 0, `${command.name} ${sub.name} has no Dutch word`);
        for (const word of [sub.name, ...sub.aliases]) assert.equal(word, word.toLowerCase());
      }
    }
    assert.equal(read('/schedule lijst').subcommand, 'list');
    assert.equal(read('/SCHEDULE Volgende').subcommand, 'next');
    assert.equal(read('/sources importeer https://example.org/feeds.opml').subcommand, 'import');
    assert.equal(read('/sitrep hulp').subcommand, 'help');
  });

  test('may be left out: lists and help', () => {
    assert.equal(read('/schedule').subcommand, 'list');
    assert.equal(read('sources').subcommand, 'list');
    assert.equal(read('/sitrep ').subcommand, 'help');
  });
});

describe('what is typed', () => {
  test('a schedule: when, then zone, sources, language and channel in any order', () => {
    const full = '/schedule add weekdays 07:30 zone Europe/Amsterdam from nos, "De Standaard" in nl #nieuws';
    assert.deepEqual(read(full).options, {
      when: 'weekdays 07:30',
      zone: 'Europe/Amsterdam',
      from: 'nos, "De Standaard"',
      language: 'nl',
      channel: 'nieuws',
    });
    assert.deepEqual(read('/schedule toevoegen #nieuws werkdagen 07:30 uit nos taal nl tijdzone UTC').options, {
      when: 'werkdagen 07:30',
      from: 'nos',
      language: 'nl',
      zone: 'UTC',
      channel: 'nieuws',
    });
    assert.deepEqual(
      read('/schedule add daily 08:00 draft #editors #news except holidays nl quiet weekend ahead 45 unattended hold')
        .options,
      {
        when: 'daily 08:00',
        draft: 'editors',
        channel: 'news',
        except: 'holidays nl',
        quiet: 'weekend',
        ahead: '45',
        unattended: 'hold',
      },
    );
    assert.deepEqual(read('/schedule nieuw #nieuws dagelijks 08:00 behalve zondag concept #redactie').options, {
      when: 'dagelijks 08:00',
      channel: 'nieuws',
      except: 'zondag',
      draft: 'redactie',
    });
    assert.throws(() => read('/schedule add daily 08:00 draft editors'), { code: 'channel-unknown' });
    assert.deepEqual(read('/schedule add 0 8 * * 1-5').options, { when: '0 8 * * 1-5' });
  });

  test('settings, in both languages', () => {
    const options = { language: 'nl', threads: 'on', embeds: 'off' };
    assert.deepEqual(read('/sitrep settings language nl threads on embeds off').options, options);
    assert.deepEqual(read('/sitrep instellingen taal nl draden aan embeds UIT').options, options);
  });

  test('a source with its name, in both languages', () => {
    const options = { address: 'https://example.org/rss', name: 'de krant' };
    assert.deepEqual(read('/sources add https://example.org/rss as de krant').options, options);
    assert.deepEqual(read('/sources toevoegen https://example.org/rss als de krant').options, options);
  });

  test('an article: an address, a text with its line breaks, or nothing', () => {
    assert.deepEqual(read('/brief https://example.org/a').source, {
      kind: 'address',
      address: 'https://example.org/a',
    });
    assert.deepEqual(read('/brief one\n\ntwo').source, { kind: 'text', text: 'one\n\ntwo' });
    assert.deepEqual(read('/brief').source, { kind: 'none' });
  });

  test('an actor to filter by, before the article or after its address', () => {
    const { options, source } = read('/positions actor:"Peter Hallam" https://example.org/a');
    assert.deepEqual(options, { actor: 'Peter Hallam' });
    assert.deepEqual(source, { kind: 'address', address: 'https://example.org/a' });
    assert.deepEqual(read('/motives Hallam').options, { actor: 'Hallam' });
    for (const line of ['actor:"Peter Hallam"', 'actor: Peter Hallam']) {
      const late = read(`/positions https://example.org/a ${line}`);
      assert.deepEqual([late.options, late.source], [options, source], line);
    }
    assert.deepEqual(read('/positions He said\nthe actor: nobody').options, {});
  });

  test('a text made to be slow to read is read at once', () => {
    const long = 200_000;
    const texts = [
      `x actor:${' '.repeat(long)}\ny`,
      `${' '.repeat(long)}x`,
      `x${' '.repeat(long)}acto`,
      `actor:${'"'.repeat(long)}`,
      `https://${'a.'.repeat(long / 2)}`,
    ];
    for (const text of texts) {
      const start = performance.now();
      parseCommandText(COMMANDS, `/positions ${text}`);
      assert.ok(performance.now() - start < 1000, text.slice(0, 20));
    }
  });

  test('what is missing or unknown is told apart', () => {
    assert.equal(codeOf('/breif x'), 'command-unknown');
    assert.equal(codeOf('/evidence'), 'command-unknown');
    assert.equal(codeOf('breif x'), 'command-unknown');
    assert.equal(codeOf('The minister said that talks go on.'), 'command-missing');
    assert.equal(codeOf('https://news.example/talks'), 'command-missing');
    assert.equal(codeOf('/https://news.example/talks'), 'command-unknown');
    assert.equal(codeOf('/schedule lsit'), 'subcommand-unknown');
    assert.equal(codeOf('/schedule add'), 'option-missing');
    assert.equal(codeOf('/schedule remove'), 'option-missing');
    assert.equal(codeOf('/sources import'), 'option-missing');
    assert.equal(codeOf('/sitrep settings language de'), 'option-unknown');
    assert.equal(codeOf('/sitrep settings threads maybe'), 'option-unknown');
    assert.equal(codeOf('/schedule list now'), 'option-unknown');
  });
});

describe('buttons', () => {
  test('come back as they were sent', () => {
    const call = { command: 'positions', options: { b: 'k'.repeat(30), page: '2', actor: '#1,2,3' } };
    assert.deepEqual(decodeButton(encodeButton(call)), call);
    assert.deepEqual(decodeButton('actors'), { command: 'actors', options: {} });
  });

  test('longer than a platform takes are refused when they are made', () => {
    assert.throws(() => encodeButton({ command: 'evidence', options: { b: 'x'.repeat(100) } }), RangeError);
  });
});
