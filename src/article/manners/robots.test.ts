import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reservedByHeader, reservedByPage, reservedBySite } from './reservations.ts';
import { robotsOf } from './robots.ts';

const allowed = (text: string, path: string) => robotsOf(text, 'Sitrep').allows(path);

describe('robots.txt', () => {
  test('who is not named keeps to the rules for all', () => {
    const text = 'User-agent: Googlebot\nDisallow: /\n\nUser-agent: *\nDisallow: /zoeken\nDisallow: /prive/ # echt';
    assert.equal(allowed(text, '/artikel/1'), true);
    assert.equal(allowed(text, '/zoeken?q=brug'), false);
    assert.equal(allowed(text, '/prive/1'), false);
    assert.equal(allowed(text, '/prive'), true);
  });

  test('who is named keeps to its own rules alone, those of all its groups', () => {
    const text =
      'user-agent: *\ndisallow: /\n\nUSER-AGENT: sitrep/2.0\nuser-agent: other\ndisallow: /a\n\nUser-agent: SITREP\nDisallow: /b';
    assert.deepEqual(
      ['/a1', '/b', '/c'].map((path) => allowed(text, path)),
      [false, false, true],
    );
    assert.equal(allowed('User-agent: Sitrepper\nDisallow: /', '/a'), true);
    assert.equal(allowed('User-agent: *\nDisallow: /\n\nUser-agent: Sitrep\nDisallow:', '/a'), true);
  });

  test('the longest rule that fits decides, and permission in doubt', () => {
    const text = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /d\nDisallow: /d';
    assert.deepEqual(
      ['/a', '/a/b', '/a/b/c/d', '/d'].map((path) => allowed(text, path)),
      [false, true, false, true],
    );
  });

  test('stars and dollars', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print\nDisallow: /fish*\nDisallow: /*?sessie=';
    for (const path of ['/a.pdf', '/a/b.pdf', '/x/print', '/x/y/print/2', '/fish', '/fishes', '/a?sessie=1'])
      assert.equal(allowed(text, path), false, path);
    for (const path of ['/a.pdf?x', '/print', '/Fish', '/a?b=1']) assert.equal(allowed(text, path), true, path);
    assert.equal(allowed('User-agent: *\nDisallow: /$', '/'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /$', '/a'), true);
  });

  test('percent-encoding is the same in all its forms', () => {
    assert.equal(allowed('User-agent: *\nDisallow: /caf%C3%A9', '/caf%c3%a9/1'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /café', '/caf%C3%A9/1'), false);
    assert.equal(allowed('User-agent: *\nDisallow: /%61', '/a'), false);
  });

  test('no file, an empty one, or nonsense allows all; hostile ones are read quickly', () => {
    for (const text of ['', '<html>404</html>', 'Disallow: /', 'User-agent: *', '\0\0'])
      assert.equal(allowed(text, '/a'), true);
    const started = performance.now();
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(1_000)}$\n`.repeat(2_000)}`;
    allowed(stars, `/${'a'.repeat(4_000)}b`);
    assert.ok(performance.now() - started < 3_000);
  });

  test('what it allows by name it forbids only by name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('/', '/a', '/feed', '/*/feed'),
        fc.constantFrom('/feed', '/a/feed', '/b'),
        (rule, path) => {
          assert.equal(robotsOf(`User-agent: *\nDisallow: ${rule}`, 'Sitrep').allowsNamed(path), true);
          const named = robotsOf(`User-agent: Sitrep\nDisallow: ${rule}`, 'Sitrep');
          assert.equal(named.allowsNamed(path), named.allows(path));
        },
      ),
    );
  });
});

describe('text-and-data-mining reservations', () => {
  test('by header and by page', () => {
    assert.deepEqual(['1', ' 1', '0', 'yes', null].map(reservedByHeader), [true, true, false, null, null]);
    assert.equal(reservedByPage('<head><meta name="tdm-reservation" content="1"></head>'), true);
    assert.equal(reservedByPage("<meta content='1' name='tdm-reservation'/>"), true);
    assert.equal(reservedByPage('<meta name="tdm-reservation" content="0">'), false);
    assert.equal(reservedByPage('<p>tdm-reservation 1</p><meta name="description" content="1">'), null);
  });

  test('by the site, the longest location that fits', () => {
    const json = JSON.stringify([
      { location: '/', 'tdm-reservation': 1 },
      { location: '/vrij/', 'tdm-reservation': 0 },
      { location: '/vrij/*.pdf$', 'tdm-reservation': 1 },
      null,
      { location: 3 },
    ]);
    assert.deepEqual(
      ['/a', '/vrij/a', '/vrij/a.pdf'].map((path) => reservedBySite(json, path)),
      [true, false, true],
    );
    for (const nothing of ['', '{}', '[1]', '<html>', '[{"location":"/b","tdm-reservation":1}]'])
      assert.equal(reservedBySite(nothing, '/a'), null);
  });
});
