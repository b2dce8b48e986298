import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { environment } from './env.ts';
import { setInEnvFile } from './env-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-env-'));
after(() => rmSync(folder, { recursive: true }));
let count = 0;

/** What the file holds after the values were set in it. */
function changed(before: string, values: Record<string, string>): string {
  const file = join(folder, `env-${count++}`);
  writeFileSync(file, before);
  setInEnvFile(file, values);
  return readFileSync(file, 'utf8');
}

describe('the .env file', () => {
  test('only the names that are set change: comments, order, quotes and line ends of the others stay', () => {
    assert.equal(
      changed('# mine\r\nexport A = \'old\' # why\r\nB="two\r\nlines"\r\nC=3', { A: 'new', D: '4' }),
      '# mine\r\nexport A = new # why\r\nB="two\r\nlines"\r\nC=3\r\nD=4\r\n',
    );
  });

  test('a name that was commented out is set below its comment, and the last of two is the one that counts', () => {
    assert.equal(changed('#A=\n\n#B=\n', { A: 'x' }), '#A=\nA=x\n\n#B=\n');
    assert.equal(changed('A=1\nA=2\n', { A: '' }), 'A=1\nA=\n');
    assert.equal(changed('#A=', { A: 'x' }), '#A=\nA=x\n');
  });

  test('any value that can be typed is read again as it was', () => {
    for (const value of ['a b', "it's", '#1', 'x=y', '$HOME', 'a"b', '\\n', ' é ', 'x\'"`'])
      for (const before of ['', 'A=1\n', '#A=1']) {
        const file = join(folder, `env-${count++}`);
        writeFileSync(file, before);
        setInEnvFile(file, { A: value });
        assert.deepEqual(environment(file, {}), { A: value });
      }
  });

  test('is its owner’s alone, whoever could read it before, and a link stays a link', () => {
    const file = join(folder, 'shared');
    writeFileSync(file, 'A=1\n');
    chmodSync(file, 0o644);
    symlinkSync(file, join(folder, 'link'));
    setInEnvFile(join(folder, 'link'), { A: '2' });
    assert.equal(readFileSync(file, 'utf8'), 'A=2\n');
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  test('what cannot be set without changing another setting is refused, and nothing is left behind', () => {
    const before = 'B="\nA=1\n"\n';
    const file = join(folder, 'unclear');
    writeFileSync(file, before);
    assert.throws(() => setInEnvFile(file, { A: '2' }), /unclear/);
    assert.throws(() => setInEnvFile(join(folder, 'none', '.env'), { A: '2' }), /ENOENT/);
    assert.equal(readFileSync(file, 'utf8'), before);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes(String(process.pid))),
      [],
    );
  });
});
