import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import { attachedFile } from './attachment.ts';

const LIMIT = { timeout: 10_000 };

test('a file is read from Discord', LIMIT, async (t) => {
  const { file } = await attached(t, (_, response) => response.end('words'));
  assert.equal(Buffer.from(await file.read(AbortSignal.timeout(1000))).toString(), 'words');
});

test('a file that says that it is too large is not fetched', LIMIT, async (t) => {
  const { file, requests } = await attached(t, (_, response) => response.end('words'), { size: MAX_FILE_BYTES + 1 });
  await assert.rejects(file.read(AbortSignal.timeout(1000)), coded('file-too-large'));
  assert.equal(requests(), 0);
});

test('a file that is larger than it says is not read to its end', LIMIT, async (t) => {
  let sent = 0;
  const { file } = await attached(t, (_, response) => {
    const chunk = Buffer.alloc(1024 * 1024);
    const more = () => {
      sent++;
      if (!response.destroyed) response.write(chunk, more);
    };
    more();
  });
  await assert.rejects(file.read(AbortSignal.timeout(8000)), coded('file-too-large'));
  assert.ok(sent < 40, `${sent} MB`);
});

test('a file that is gone, or leads elsewhere, is unreadable', LIMIT, async (t) => {
  const gone = await attached(t, (_, response) => response.writeHead(404).end());
  await assert.rejects(gone.file.read(AbortSignal.timeout(1000)), coded('file-unreadable'));
  const away = await attached(t, (_, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end());
  await assert.rejects(away.file.read(AbortSignal.timeout(1000)), coded('file-unreadable'));
});

test('an address that is not Discord’s is not visited', LIMIT, async (t) => {
  for (const url of [
    'http://169.254.169.254/latest/meta-data',
    'http://cdn.discordapp.com/plain',
    'https://cdn.discordapp.com.evil.example/a',
    'file:///etc/passwd',
    'nonsense',
  ]) {
    const { file } = await attached(t, (_, response) => response.end(), { url });
    await assert.rejects(file.read(AbortSignal.timeout(1000)), coded('file-unreadable'));
  }
});

test('a read that is given up is cancelled', LIMIT, async (t) => {
  const { file } = await attached(t, () => {});
  await assert.rejects(file.read(AbortSignal.timeout(50)), coded('cancelled'));
});

async function attached(t: TestContext, listener: RequestListener, change: { size?: number; url?: string } = {}) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const attachment = {
    id: '1',
    filename: 'a.txt',
    size: 5,
    url: `${origin}/attachments/1/a.txt`,
    proxy_url: '',
    content_type: 'text/plain',
    ...change,
  };
  return { file: attachedFile(attachment, `${origin}/api`), requests: () => requests };
}

function coded(code: SitrepError['code']) {
  return (error: unknown) => error instanceof SitrepError && error.code === code;
}
