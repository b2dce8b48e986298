import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COMMANDS } from '../../../commands/index.ts';
import { LANGUAGES } from '../../core/article.ts';
import { runnableOf } from '../../core/command.ts';
import { ERROR_CODES } from '../../core/errors.ts';
import { PLATFORM_NAMES } from '../../core/place.ts';
import { errorLine, errorMessage } from '../error.ts';
import { plainText } from '../plain-text.ts';
import { voiceOf } from '../voice.ts';
import { WORDS } from './index.ts';

type Leaf = string | readonly string[] | ((...args: never[]) => unknown);

/** Every word and sentence by its path, `digest.late`. Languages cannot differ in their keys: that would not compile. */
function* leavesOf(value: object, path: readonly string[] = []): Iterable<readonly [readonly string[], Leaf]> {
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) yield* leavesOf(inner, here);
    else yield [here, inner as Leaf];
  }
}

const SAMPLES: readonly (readonly (string | number)[])[] = [
  ['one', 'two', 'three'],
  [1, 2, 3],
  [0, 0, 0],
  [1234567, 1234567, 1234567],
];

/** Findings are worded from facts by name, of which some may be missing. */
const TOLD: readonly (readonly object[])[] = [[new Proxy({}, { get: () => 'x' })]];

describe('the words', () => {
  for (const language of LANGUAGES)
    test(`${language}: nothing is empty, unfinished or loosely spaced`, () => {
      for (const [path, leaf] of leavesOf(WORDS[language])) {
        if (path[0] === 'errors' && path[1] === 'codes') continue;
        const texts =
          typeof leaf === 'string'
            ? [leaf]
            : typeof leaf === 'function'
              ? (path[1] === 'checks' ? TOLD : SAMPLES).map((sample) =>
                  String((leaf as (...args: unknown[]) => unknown)(...sample)),
                )
              : [...leaf];
        for (const text of texts) {
          assert.ok(text.trim() === text && text !== '', `${path.join('.')}: "${text}"`);
          assert.doesNotMatch(text, /undefined|TODO| {2}/, path.join('.'));
        }
      }
    });

  test('numbers are grouped and nouns take their plural, by the rules of the language', () => {
    assert.equal(WORDS.en.readInFull(1), 'about 1 word read');
    assert.equal(WORDS.en.readInFull(1234), 'about 1,234 words read');
    assert.equal(WORDS.nl.readInFull(1), 'ongeveer 1 woord gelezen');
    assert.equal(WORDS.nl.readInFull(1234), 'ongeveer 1.234 woorden gelezen');
    assert.equal(WORDS.en.mentions(1), 'named once');
    assert.equal(WORDS.nl.mentions(2), '2 keer genoemd');
    assert.equal(WORDS.nl.digest.left(1), '1 ander nieuw artikel is weggelaten om het kort te houden.');
    assert.equal(WORDS.nl.digest.left(0), '0 andere nieuwe artikelen zijn weggelaten om het kort te houden.');
    assert.equal(WORDS.en.schedules.attempts(1), '1 attempt');
    assert.equal(WORDS.en.sources.importedKnown(2), '2 were there already.');
  });

  /** Taken by a variable (`words.kinds[actor.kind]`): the type of the variable says that each one is needed. */
  const byVariable = new Set([
    'languages',
    'sections',
    'emptySections',
    'kinds',
    'stances',
    'bases',
    'questionKinds',
    'kindsExplained',
    'stancesExplained',
    'hedges',
    'checks',
    'reasons',
    'deliveryStates',
    'skipReasons',
    'which',
    'whichPosted',
    'lineKinds',
    'unattended',
    'forms',
    'outcomes',
    'placeholders',
    'ownPlatforms',
    'states',
    'codes',
    'fallbacks',
  ]);

  test('every word is used somewhere', () => {
    const folder = new URL('../', import.meta.url).pathname;
    const sources = globSync(`${folder}{*,words/index,../cli/setup*}.ts`, {
      exclude: (name) => name.endsWith('.test.ts'),
    });
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    assert.ok(sources.length > 10);
    for (const [path] of leavesOf(WORDS.en)) {
      const group = path.findIndex((key) => byVariable.has(key));
      const key = path[group < 0 ? path.length - 1 : group]!;
      // The key itself, or for sources.added and sources.removed the variable that names it.
      const used = new RegExp(`[.]${key}\\b|[{,]\\s*${key}\\s*[,:}]`).test(code) || isOutcome(path);
      assert.ok(used, `${path.join('.')} is used nowhere`);
    }
  });

  function isOutcome([group, key]: readonly string[]): boolean {
    return group === 'sources' && (key === 'added' || key === 'removed');
  }
});

describe('the words for errors', () => {
  const allFacts = {
    address: 'https://example.org/x',
    limit: 12345678,
    status: 503,
    mediaType: 'image/png',
    command: 'brief',
    subcommand: 'lst',
    option: 'when',
    value: 'noon',
    closest: 'list',
    choices: 'add, list',
    when: 'at noon',
    zone: 'Mars/Base',
    schedule: 'k3q7',
    source: 'bbc',
    channel: '#news',
    retryAfter: 30,
  };

  for (const language of LANGUAGES)
    for (const code of ERROR_CODES)
      test(`${code}, ${language}: what happened, what to do next, and a reference`, () => {
        for (const details of [{}, allFacts]) {
          const reply = { kind: 'error', code, details, reference: 'r4f9' } as const;
          const message = errorMessage(reply, voiceOf({ language, zone: 'UTC' }));
          const [title, body = '', reference] = plainText(message).split('\n\n');
          assert.equal(title, WORDS[language].errors.title);
          assert.equal(reference, WORDS[language].errors.reference('r4f9'));
          assert.match(body, /^(?:[\p{Lu}“‘/0-9]|https:|image\/png).*[.?!]$/u);
          const sentences = body.split(/[.?!](?:\s|$)/).filter(Boolean);
          assert.ok(sentences.length >= 2, `no next step: ${body}`);
          assert.doesNotMatch(body, /undefined|null|NaN| {2}|\s[.,]/);
          assert.equal(message.tone, 'error');
        }
      });

  test('no two codes say the same', () => {
    for (const language of LANGUAGES) {
      const lines = ERROR_CODES.map((code) => errorLine(code, {}, { language, zone: 'UTC' }));
      assert.equal(new Set(lines).size, lines.length);
    }
  });

  test('facts are written as the language writes them', () => {
    const line = (
      code: (typeof ERROR_CODES)[number],
      details: Record<string, string | number>,
      language: 'nl' | 'en',
    ) => errorLine(code, details, { language, zone: 'UTC' });
    assert.match(line('text-too-long', { limit: 200_000 }, 'en'), /longer than 200,000 characters/);
    assert.match(line('text-too-long', { limit: 200_000 }, 'nl'), /langer dan 200\.000 tekens/);
    assert.match(line('file-too-large', { limit: 10 * 1024 * 1024 }, 'en'), /larger than 10 MB/);
    assert.match(line('address-failed', { address: 'a.org', status: 1503 }, 'en'), /^a\.org answered .* \(1503\)/);
    assert.match(line('command-unknown', { command: 'breif', closest: 'brief' }, 'nl'), /Bedoel je \/brief\?/);
  });

  test('a fact from outside is cut and stays on one line', () => {
    const value = `x\n\n${'long '.repeat(200)}\u001b[31m`;
    const line = errorLine('schedule-malformed', { when: value }, { language: 'en', zone: 'UTC' });
    assert.ok(line.length < 400);
    assert.doesNotMatch(line, /[\n\p{Cc}]/u);
  });

  test('without a reference none is spoken of', () => {
    for (const language of LANGUAGES) {
      const line = errorLine('internal', {}, { language, zone: 'UTC' });
      assert.doesNotMatch(line, /reference|kenmerk/);
    }
  });
});

describe('the words for commands', () => {
  const options = COMMANDS.flatMap((command) =>
    command.subcommands ? command.subcommands.flatMap(({ options }) => options) : command.options,
  ).filter(({ hidden }) => !hidden);

  for (const language of LANGUAGES) {
    test(`${language}: every typed option has a placeholder`, () => {
      const placeholders: Readonly<Record<string, string>> = WORDS[language].help.placeholders;
      for (const { name, type, choices } of options)
        if (!choices && type !== 'source') assert.ok(placeholders[name], name);
      const named = new Set(options.map(({ name }) => name));
      for (const name of Object.keys(placeholders)) assert.ok(named.has(name), `no option ${name}`);
    });

    test(`${language}: a missing option is named in words, not by its name`, () => {
      for (const { name, required } of options) {
        if (!required) continue;
        const line = errorLine('option-missing', { option: name }, { language, zone: 'UTC' });
        assert.doesNotMatch(line, new RegExp(`(?:does not say|staat niet) ${name}[.]`));
      }
    });
  }

  test('every command that the words name exists', () => {
    const texts = LANGUAGES.flatMap((language) => [
      ...[...leavesOf(WORDS[language])].flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : [])),
      ...ERROR_CODES.map((code) => errorLine(code, {}, { language, zone: 'UTC' })),
    ]);
    const named = texts.flatMap((text) => [...text.matchAll(/(?<![\w/])\/([a-z]+)(?: ([a-z]+))?/g)]);
    assert.ok(named.length > 5);
    for (const [all, command = '', word] of named) {
      const isThere = runnableOf(COMMANDS, command, word ?? null) ?? runnableOf(COMMANDS, command, null);
      assert.ok(isThere, all);
    }
  });

  test('every platform has a name', () => {
    for (const language of LANGUAGES)
      for (const name of PLATFORM_NAMES)
        assert.ok(name === 'slack' || name === 'discord' || WORDS[language].status.ownPlatforms[name]);
  });
});
