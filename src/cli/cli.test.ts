import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../core/evidence.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const sample = (language: string) => fileURLToPath(new URL(`../app/samples/${language}.txt`, import.meta.url));
/** A folder without settings and with a store of its own. */
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, piped, with no colour and an English locale unless told otherwise. */
async function run(args: readonly string[], { input = '', env = {} as Record<string, string> } = {}): Promise<Run> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], {
    cwd: folder,
    env: { PATH, LANG: 'en_GB.UTF-8', TZ: 'Europe/Amsterdam', DATA_DIR: join(folder, 'data'), ...env },
    timeout: 60_000,
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, out, err };
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('brief', () => {
  test("prints the output contract's document and nothing else, all of its evidence verbatim", async () => {
    const { code, out, err } = await run(['brief', '--format', 'json', sample('nl')]);
    assert.deepEqual([code, err], [0, '']);
    const document = JSON.parse(out);
    assert.deepEqual(Object.keys(document), [
      'schema',
      'article',
      'engine',
      'bottomLine',
      'actors',
      'positions',
      'motives',
      'questions',
    ]);
    assert.equal(document.schema, 1);
    assert.equal(document.article.language, 'nl');
    const given = readFileSync(sample('nl'), 'utf8');
    const evidence: Evidence[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value))
        if (key === 'evidence') evidence.push(...(inner as Evidence[]));
        else walk(inner);
    };
    walk(document);
    assert.ok(evidence.length > 10);
    for (const { start, end, quote } of evidence) assert.equal(given.slice(start, end), quote);
  });

  test('several files are a line each, in their order; one that fails does not stop the others', async () => {
    const { code, out, err } = await run(['brief', '--format', 'jsonl', sample('en'), 'nowhere.txt', sample('nl')]);
    assert.equal(code, 1);
    const languages = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).article.language);
    assert.deepEqual(languages, ['en', 'nl']);
    assert.match(err, /^sitrep: nowhere\.txt: There is no file nowhere\.txt\. [^\n]+\n$/);
  });

  test('reads standard input, and prints the very text that offsets count in', async () => {
    const given = readFileSync(sample('en'), 'utf8');
    const { code, out } = await run(['brief', '--format', 'article', '-'], { input: given });
    assert.equal(code, 0);
    assert.equal(out, given);
  });

  test('plain when piped, within 80 columns, in the language that is asked for', async () => {
    const { out } = await run(['brief', '--section', 'actors', '--language', 'nl', sample('en')]);
    assert.doesNotMatch(out, /\u001b/);
    assert.match(out, /\nActoren \(\d+\)\n/);
    assert.doesNotMatch(out, /\nStandpunten/);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  });

  test("coloured where that is forced, in the locale's language", async () => {
    const env = { FORCE_COLOR: '1', LANG: 'nl_NL.UTF-8' };
    const { out } = await run(['brief', '--section', 'questions', sample('en')], { env });
    assert.match(out, /\u001b\[1m/);
    assert.match(out, /Open vragen \(\d+\)/);
  });

  test('the messages of Slack and Discord as they would be sent', async () => {
    const [slack, discord] = await Promise.all(
      ['slack', 'discord'].map((format) => run(['brief', '--format', format, sample('en')])),
    );
    assert.ok(JSON.parse(slack!.out).blocks.length > 3);
    assert.ok(JSON.parse(discord!.out).components.length > 0);
  });

  test('what cannot be briefed: one clear line for each, and nothing on standard output', async () => {
    const unreadable: [string, RegExp][] = [
      [fileOf('empty.txt', ' \n\n '), /empty\.txt: There was no text to read\./],
      [fileOf('photo.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')), /photo\.jpg: /],
      [fileOf('long.txt', 'De minister zegt dat het goed gaat. '.repeat(30_000)), /longer than 200,000 characters/],
      [
        fileOf('de.txt', 'Der Minister sagt, die Brücke bleibt noch bis März gesperrt. '.repeat(9)),
        /neither Dutch nor/,
      ],
      ['http://127.0.0.1:9/x', /not on the public web/],
    ];
    const { code, out, err } = await run(['brief', '--format', 'json', ...unreadable.map(([source]) => source)]);
    assert.deepEqual([code, out], [1, '']);
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, unreadable.length, err);
    for (const [at, [, told]] of unreadable.entries()) {
      assert.match(lines[at] ?? '', /^sitrep: /);
      assert.match(lines[at] ?? '', told);
    }
  });

  test('unknown options and nothing to brief: one line, exit 2', async () => {
    const [unknown, nothing] = await Promise.all([run(['brief', '--bogus', 'x']), run(['brief'])]);
    for (const { code, out, err } of [unknown!, nothing!]) {
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^sitrep: [^\n]+\n$/);
    }
    assert.match(unknown!.err, /--bogus/);
  });

  test('help goes to standard output', async () => {
    const { code, out, err } = await run(['brief', '--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /--format/);
  });
});

describe('command', () => {
  test('what is briefed is the current article of what is typed next', async () => {
    const first = await run(['command', `/brief ${sample('en')}`]);
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^Port of Calder Bay/);
    const next = await run(['command', '/positions']);
    assert.match(next.out, /^Positions\n─+\n\nPort of Calder Bay/);
  });

  test('an unknown command suggests the nearest one', async () => {
    const { code, out, err } = await run(['command', '/breif']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /Did you mean \/brief\?/);
  });

  test('a command that fails exits with 1', async () => {
    const { code } = await run(['command', '/schedule pause nowhere']);
    assert.equal(code, 1);
  });
});

describe('objections', () => {
  test('prints what was called wrong in every channel, a line each, and nothing where there is none', async () => {
    const env = { DATA_DIR: join(folder, 'objections') };
    assert.deepEqual(await run(['objections'], { env }), { code: 0, out: '', err: '' });
    const store = await openSqliteStore(env.DATA_DIR);
    const line = { articleId: 'a1', section: 'positions', start: 3, end: 9, reason: 'not-said', at: 0 } as const;
    for (const channel of ['C1', 'C2']) {
      const place = { platform: 'slack', workspace: 'T1', channel } as const;
      await store.objections.add({ ...line, place, person: 'U1', engine: 'embedded@1', item: { statement: 'no' } });
    }
    await store.close();
    const { code, out, err } = await run(['objections'], { env });
    assert.deepEqual([code, err], [0, '']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    assert.deepEqual(
      lines.map(({ reason, item, article }) => [reason, item.statement, article.id]),
      [
        ['not-said', 'no', 'a1'],
        ['not-said', 'no', 'a1'],
      ],
    );
    assert.doesNotMatch(out, /U1/);
  });
});

test('an unknown verb names those there are', async () => {
  const { code, err } = await run(['breif']);
  assert.equal(code, 2);
  assert.match(err, /: brief, command, .*generate/);
});
