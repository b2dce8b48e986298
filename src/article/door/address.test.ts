import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { makeGuard } from './address.ts';

/** Ways to write an address of a machine that must not be visited; each must be refused before any connection. */
const HOSTILE = [
  // Loopback, in every spelling that some parser accepts.
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0x7f.0x0.0x0.0x1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0177.0.0.01/',
  'http://127.0.0.1./',
  'http://127%2e0%2e0%2e1/',
  'http://%31%32%37.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]/',
  'http://[::]/',
  'http://0.0.0.0/',
  'http://0/',
  'http://0.1.2.3/',
  // IPv4 within IPv6: mapped, compatible, translated (NAT64), 6to4, Teredo.
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:7f00:0001]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a00:1::1]/',
  'http://[2001:0:7f00:1::]/',
  // Names of this machine and of local networks.
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://foo.localhost/',
  'http://localhost.localdomain/',
  'http://ip6-localhost/',
  'http://printer/',
  'http://router.local/',
  'http://nas.lan/',
  'http://wiki.internal/',
  'http://wiki.corp/',
  'http://fritz.home.arpa/',
  // Private networks (RFC 1918), shared (RFC 6598), unique local, link-local.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://167772161/',
  'http://0xa000001/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.168.257/',
  'http://3232235521/',
  'http://[::ffff:192.168.0.1]/',
  'http://100.64.0.1/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://169.254.1.1/',
  'http://[fe80::1]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  // Metadata services of clouds.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fd00:ec2::254]/',
  'http://169.254.170.2/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://168.63.129.16/',
  'http://metadata.google.internal/',
  // Multicast, broadcast, reserved, documentation, benchmarks.
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://198.18.0.1/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  // A public address spelled to slip past a guard.
  'http://0x08.8.8.8/',
  'http://134744072/',
  // Credentials that hide the host, other schemes, other services.
  'http://example.org@127.0.0.1/',
  'http://user:secret@example.org/',
  'http://example.org%40127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http:/\t/127.0.0.1/',
  'http:127.0.0.1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'gopher://example.org:70/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'blob:https://example.org/1',
  'ws://example.org/',
  'http://example.org:22/',
  'http://example.org:25/',
  'http://example.org:6379/',
  'http://example.org:0/',
] as const;

const guard = makeGuard([]);

function refusal(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    assert.ok(error instanceof SitrepError);
    return error.code;
  }
}

describe('the guard of the door', () => {
  test(`refuses ${HOSTILE.length} hostile forms`, () => {
    const passed = HOSTILE.filter((address) => refusal(() => guard.check(address)) === null);
    assert.deepEqual(passed, []);
  });

  test('refuses them where a redirect leads there', () => {
    const base = new URL('https://example.org/a/b');
    const passed = HOSTILE.filter((address) => refusal(() => guard.check(address, base)) === null);
    // With a base, `http:127.0.0.1` is a path only under http; here it is another scheme, so absolute.
    assert.deepEqual(passed, []);
    assert.equal(guard.check('/c?d', base).href, 'https://example.org/c?d');
    assert.equal(
      refusal(() => guard.check('//169.254.169.254/x', base)),
      'address-refused',
    );
  });

  test('tells what is no address from what may not be visited', () => {
    for (const malformed of [
      '',
      '   ',
      'http://',
      'http://[::1',
      'https://exa mple.org/',
      `https://example.org/${'a'.repeat(5000)}`,
    ])
      assert.equal(
        refusal(() => guard.check(malformed)),
        'address-malformed',
        malformed,
      );
  });

  test('lets the public web through', () => {
    for (const address of [
      'https://nos.nl/artikel/1',
      'http://example.org:8080/',
      'https://xn--mnchen-3ya.de/',
      'https://münchen.de/',
      'https://8.8.8.8/',
      'https://[2606:4700::1111]/',
      'https://local.example.org/',
      'https://internal-affairs.example/',
      'HTTPS://EXAMPLE.ORG',
    ])
      assert.equal(
        refusal(() => guard.check(address)),
        null,
        address,
      );
  });

  test('listed pairs pass, and nothing else at that host', () => {
    const own = makeGuard(['127.0.0.1:8080', 'wiki.internal:80', '[::1]:3000']);
    assert.equal(own.check('http://127.0.0.1:8080/x').port, '8080');
    assert.equal(own.check('http://wiki.internal/').hostname, 'wiki.internal');
    assert.equal(own.check('http://[::1]:3000/').port, '3000');
    for (const other of [
      'http://127.0.0.1:8081/',
      'http://127.0.0.1/',
      'http://127.0.0.2:8080/',
      'https://wiki.internal/',
      'http://localhost:8080/',
    ])
      assert.equal(
        refusal(() => own.check(other)),
        'address-refused',
        other,
      );
    assert.ok(own.admits('127.0.0.1', '127.0.0.1', 8080));
    assert.ok(own.admits('10.0.0.5', 'wiki.internal', 80));
    assert.ok(!own.admits('10.0.0.5', 'example.org', 80));
    assert.ok(!own.admits('10.0.0.5', 'wiki.internal', 443));
  });

  test('every private IPv4 address is refused in every spelling', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privates = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    );
    const spell = (parts: readonly number[]) => {
      const [a, b, c, d] = parts as [number, number, number, number];
      const number = ((a * 256 + b) * 256 + c) * 256 + d;
      const hex = number.toString(16).padStart(8, '0');
      return [
        `${a}.${b}.${c}.${d}`,
        String(number),
        `0x${hex}`,
        `0${number.toString(8)}`,
        `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`,
        `[::ffff:${hex.slice(0, 4)}:${hex.slice(4)}]`,
        `[64:ff9b::${hex.slice(0, 4)}:${hex.slice(4)}]`,
        `[2002:${hex.slice(0, 4)}:${hex.slice(4)}::1]`,
      ];
    };
    fc.assert(
      fc.property(privates, (parts) => {
        for (const host of spell(parts))
          assert.notEqual(
            refusal(() => guard.check(`http://${host}/`)),
            null,
            host,
          );
        assert.ok(!guard.admits(parts.join('.'), 'example.org', 80));
        assert.ok(!guard.admits(`::ffff:${parts.join('.')}`, 'example.org', 80));
      }),
      { numRuns: 100 },
    );
  });

  test('whatever is given, the answer is an address of http or one of two errors', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `http://${text}`),
        ),
        (address) => {
          try {
            assert.match(guard.check(address).protocol, /^https?:$/);
          } catch (error) {
            assert.ok(error instanceof SitrepError);
            assert.match(error.code, /^address-(?:malformed|refused)$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
