import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, test } from 'node:test';
import { makeAccess } from './access.ts';
import { isLoopback, objection } from './guard.ts';

function request(method: string, headers: Record<string, string>): IncomingMessage {
  return { method, headers } as unknown as IncomingMessage;
}

describe('the Host header', () => {
  const names = ['127.0.0.1', 'sitrep.example.org'];
  for (const host of [
    'localhost',
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '192.168.1.20:3000',
    'SITREP.example.org',
  ])
    test(`${host} is ours`, () => assert.equal(objection(request('GET', { host }), names), null));
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    'sitrep.example.org.evil.example',
    '127.0.0.1.evil.example',
    'a b',
    '',
  ])
    test(`${host || 'an empty one'} is not`, () => assert.equal(objection(request('GET', { host }), names), 'host'));
  test('a missing one is not', () => assert.equal(objection(request('GET', {}), names), 'host'));
});

describe('the origin of a request that changes something', () => {
  const from = (headers: Record<string, string>) =>
    objection(request('POST', { host: 'localhost:3000', ...headers }), []);
  test('the page itself', () => {
    assert.equal(from({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }), null);
    assert.equal(from({ origin: 'null', 'sec-fetch-site': 'same-origin' }), null, 'a form that hides its referrer');
    assert.equal(from({ origin: 'https://localhost:3000' }), null, 'behind a proxy that speaks TLS');
  });
  test('a program that says nothing', () => assert.equal(from({}), null));
  test('another site, another port, a sandboxed frame', () => {
    assert.equal(from({ origin: 'https://evil.example' }), 'origin');
    assert.equal(from({ origin: 'http://localhost:8080' }), 'origin');
    assert.equal(from({ origin: 'null' }), 'origin');
    assert.equal(from({ 'sec-fetch-site': 'cross-site' }), 'origin');
    assert.equal(from({ 'sec-fetch-site': 'same-site' }), 'origin');
  });
  test('reading is not changing', () => {
    const headers = { host: 'localhost', origin: 'https://evil.example' };
    assert.equal(objection(request('GET', headers), []), null);
  });
});

test('loopback addresses', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) assert.ok(isLoopback(host), host);
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example']) assert.ok(!isLoopback(host), host);
});

describe('the password', () => {
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  const access = makeAccess('geheim: ïets');
  test('opens with any user name, colons and accents included', () => {
    assert.equal(access(request('GET', basic('noor:geheim: ïets'))), 'granted');
    assert.equal(access(request('GET', basic(':geheim: ïets'))), 'granted');
  });
  test('is asked for where it is missing, and refused where it is another', () => {
    assert.equal(access(request('GET', {})), 'missing');
    assert.equal(access(request('GET', { authorization: 'Bearer x' })), 'missing');
    assert.equal(access(request('GET', basic('geheim: ïets'))), 'wrong');
    assert.equal(access(request('GET', basic('noor:'))), 'wrong');
  });
  test('none set asks for none', () => assert.equal(makeAccess(null)(request('GET', {})), 'granted'));
});
