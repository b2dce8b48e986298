// A small news site on loopback: a feed, its articles, and pages that cannot be read.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewsServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What `ALLOW_PRIVATE_ADDRESSES` takes. */
  readonly hostPort: string;
  /** Adds an article on top of `/feed.xml`, which takes so long to come; returns its address. */
  publish(title: string, paragraphs: readonly string[], milliseconds?: number): string;
  /** Paths asked for so far. */
  readonly visits: readonly string[];
  /** From now on the feed is slow, broken or right. */
  feed(state: 'right' | 'broken' | 'hanging'): void;
  close(): Promise<void>;
}

interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published: Date;
  readonly milliseconds: number;
}

/** `/consent` and `/paywall` are walls; `/private` sends on to an address that must not be read; `/gone` is a 404; `/picture` is no text; `/feed.xml` is the feed. */
export async function startNewsServer(): Promise<NewsServer> {
  const stories: Story[] = [];
  const visits: string[] = [];
  let state: 'right' | 'broken' | 'hanging' = 'right';
  let origin = '';

  const server = createServer(({ url = '/' }, response) => {
    visits.push(url);
    const send = (status: number, type: string, body: string, headers = {}) =>
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    const story = stories[Number(/^\/articles\/(\d+)$/.exec(url)?.[1] ?? Number.NaN)];
    if (story) return setTimeout(send, story.milliseconds, 200, 'text/html; charset=utf-8', page(story));
    switch (url) {
      case '/feed.xml':
        if (state === 'hanging') return;
        if (state === 'broken') return send(500, 'text/plain', 'broken');
        return send(200, 'application/rss+xml', feed(stories, origin));
      case '/consent':
        return send(200, 'text/html', CONSENT);
      case '/paywall':
        return send(200, 'text/html', PAYWALL);
      case '/private':
        return send(302, 'text/plain', '', { location: 'http://169.254.169.254/latest/meta-data/' });
      case '/picture':
        return send(200, 'image/png', '\u0089PNG\r\n\u001a\n\0\0\0');
      default:
        return send(404, 'text/plain', 'not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hostPort = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${hostPort}`;
  return {
    origin,
    hostPort,
    visits,
    publish(title, paragraphs, milliseconds = 0) {
      const published = new Date(Date.now() - 60_000 + stories.length * 1000);
      stories.push({ title, paragraphs, published, milliseconds });
      return `${origin}/articles/${stories.length - 1}`;
    },
    feed(next) {
      state = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function page({ title, paragraphs, published }: Story): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="${published.toISOString()}"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer>All rights reserved</footer></body></html>`;
}

function feed(stories: readonly Story[], origin: string): string {
  const items = stories.map(
    ({ title, published }, at) =>
      `<item><title>${title}</title><link>${origin}/articles/${at}</link><guid>${origin}/articles/${at}</guid>
<pubDate>${published.toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Calder Courier</title><link>${origin}</link>
<description>News</description>${items.reverse().join('\n')}</channel></rss>`;
}

const CONSENT = `<!doctype html><html lang="en"><head><title>Before you continue</title></head><body>
<h1>Your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies.</p>
<form action="/consent"><button>Accept all</button> <button>Reject all</button> <a href="/options">Manage options</a></form>
</body></html>`;

const PAYWALL = `<!doctype html><html lang="en"><head><title>Council split over harbour ban</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council split over harbour ban",
"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}}</script></head>
<body><article><h1>Council split over harbour ban</h1><p>The council is split.</p>
<div class="paid"></div><aside>Subscribe to read on</aside></article></body></html>`;
