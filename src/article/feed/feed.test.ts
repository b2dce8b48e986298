import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { readFeed } from './feed.ts';

const BASE = new URL('https://news.example/feeds/all.xml');
const rss = (items: string, version = '2.0') =>
  `<?xml version="1.0"?><rss version="${version}"><channel><title>Nieuws &amp; meer</title><link>https://news.example/</link>${items}</channel></rss>`;
const item =
  '<item><title>Brug dicht</title><link>https://news.example/1</link><guid>n1</guid><pubDate>Wed, 02 Oct 2024 15:00:00 +0200</pubDate><description>De brug is dicht.</description></item>';

/** Feeds in all dialects and with the faults that real ones have, each with the keys that must come out. */
const VARIANTS: Readonly<Record<string, { feed: string; keys: readonly string[] }>> = {
  'RSS 2.0': { feed: rss(item), keys: ['n1'] },
  'RSS 0.91': {
    feed: rss('<item><title>A</title><link>https://news.example/a</link></item>', '0.91'),
    keys: ['https://news.example/a'],
  },
  'RSS 0.92': {
    feed: rss('<item><title>A</title><link>https://news.example/a</link><source url="x">y</source></item>', '0.92'),
    keys: ['https://news.example/a'],
  },
  'RSS without a version': { feed: rss(item).replace(' version="2.0"', ''), keys: ['n1'] },
  'RSS 1.0 (RDF)': {
    feed: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>T</title></channel><item rdf:about="urn:a"><title>A</title><link>https://news.example/a</link><dc:date>2024-10-02T10:00:00Z</dc:date></item></rdf:RDF>`,
    keys: ['urn:a'],
  },
  'RSS 0.90 (RDF)': {
    feed: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>https://news.example/a</link></item></rdf:RDF>`,
    keys: ['https://news.example/a'],
  },
  'Atom 1.0': {
    feed: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id><title>A</title><link href="/a"/><updated>2024-10-02T10:00:00Z</updated></entry></feed>`,
    keys: ['urn:1'],
  },
  'Atom 0.3': {
    feed: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>A</title><link rel="alternate" href="https://news.example/a"/><issued>2004-10-02T10:00:00Z</issued></entry></feed>`,
    keys: ['https://news.example/a'],
  },
  'JSON Feed 1.1': {
    feed: `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://news.example/a","content_text":"Tekst."}]}`,
    keys: ['1'],
  },
  'JSON Feed 1.0': {
    feed: `{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","url":"https://news.example/a","content_html":"<p>Tekst.</p>"}]}`,
    keys: ['1'],
  },
  'bare ampersands': {
    feed: rss('<item><title>Q&A: Dit & dat</title><link>https://news.example/?a=1&b=2</link></item>'),
    keys: ['https://news.example/?a=1&b=2'],
  },
  'HTML entities': { feed: rss('<item><title>Caf&eacute;&nbsp;dicht</title><guid>e</guid></item>'), keys: ['e'] },
  'white space and a comment before the declaration': { feed: `\n\n  <!-- cache hit -->${rss(item)}`, keys: ['n1'] },
  'a warning before the declaration': {
    feed: `Warning: mysql_connect() failed in /srv/www on line 3\n${rss(item)}`,
    keys: ['n1'],
  },
  'text after the end': { feed: `${rss(item)}\n<!-- 0.03 s -->done`, keys: ['n1'] },
  'control characters': { feed: rss(item.replace('Brug', 'Br\u0003ug\u000b')), keys: ['n1'] },
  'cut off within an item': { feed: rss(item).replace('</channel></rss>', '<item><title>Half'), keys: ['n1'] },
  'cut off within an Atom entry': {
    feed: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id><title>A</title></entry><entry><id>urn:2`,
    keys: ['urn:1'],
  },
  'items outside the channel': { feed: rss('').replace('</rss>', `${item}</rss>`), keys: ['n1'] },
  'upper-case elements': {
    feed: '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE><GUID>n1</GUID></ITEM></CHANNEL></RSS>',
    keys: ['n1'],
  },
  'no root but a channel': { feed: `<channel><title>T</title>${item}</channel>`, keys: ['n1'] },
  'no ids and no links': {
    feed: rss(
      '<item><title>A</title><description>x</description></item><item><title>B</title><description>x</description></item>',
    ),
    keys: ['', ''],
  },
  'the same item twice': { feed: rss(item + item), keys: ['n1'] },
  'empty items': { feed: rss(`<item></item>${item}<item/>`), keys: ['n1'] },
  'a link that is no address': {
    feed: rss('<item><title>A</title><link>niet beschikbaar</link><guid>g</guid></item>'),
    keys: ['g'],
  },
  'namespaces that nobody declared': {
    feed: rss('<item><title>A</title><guid>g</guid><media:content url="x"/><foo:bar>1</foo:bar></item>'),
    keys: ['g'],
  },
  'bad dates': { feed: rss('<item><title>A</title><guid>g</guid><pubDate>gisteren</pubDate></item>'), keys: ['g'] },
  'a feed without items': { feed: rss(''), keys: [] },
  'an Atom feed without entries': {
    feed: '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id></feed>',
    keys: [],
  },
};

describe('feeds', () => {
  for (const [name, { feed, keys }] of Object.entries(VARIANTS))
    test(name, () => {
      const { entries } = readFeed(feed, BASE);
      assert.deepEqual(
        entries.map((entry, at) => (keys[at] === '' ? '' : entry.key)),
        keys,
      );
      for (const entry of entries) assert.ok(entry.key.length > 0);
    });

  test('an entry is plain: title without mark-up, absolute link, date in ISO 8601, text in paragraphs', () => {
    const { title, entries } = readFeed(
      rss(
        `<item><title><![CDATA[De <b>brug</b> &amp;amp; de weg]]></title><link>/artikel/2</link><guid isPermaLink="false">x</guid><pubDate>Wed, 02 Oct 2024 15:00:00 +0200</pubDate><author>a@b.example (Noor Bakker)</author><description>Kort.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Eerste&nbsp;alinea.</p><p>Tweede <a href="/x">alinea</a>.</p><script>1</script>]]></content:encoded></item>`,
      ),
      BASE,
    );
    assert.equal(title, 'Nieuws & meer');
    assert.deepEqual(entries[0], {
      key: 'x',
      address: 'https://news.example/artikel/2',
      title: 'De brug & de weg',
      publishedAt: '2024-10-02T13:00:00.000Z',
      author: 'Noor Bakker',
      text: 'Eerste alinea.\n\nTweede alinea.',
    });
  });

  test('entries without anything to go by still have keys of their own, the same each time', () => {
    const feed = VARIANTS['no ids and no links']!.feed;
    const keys = readFeed(feed, BASE).entries.map((entry) => entry.key);
    assert.equal(new Set(keys).size, 2);
    assert.deepEqual(
      readFeed(feed, BASE).entries.map((entry) => entry.key),
      keys,
    );
  });

  test('newest first; the undated stay where they were', () => {
    const dated = (guid: string, date: string) =>
      `<item><title>t</title><guid>${guid}</guid><pubDate>${date}</pubDate></item>`;
    const { entries } = readFeed(
      rss(
        dated('old', 'Tue, 01 Oct 2024 10:00:00 GMT') +
          dated('new', 'Thu, 03 Oct 2024 10:00:00 GMT') +
          '<item><title>t</title><guid>undated</guid></item>',
      ),
      BASE,
    );
    assert.deepEqual(
      entries.map((entry) => entry.key),
      ['new', 'undated', 'old'],
    );
  });

  test('of several thousand entries the newest are kept, quickly', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, at) =>
        `<item><title>t${at}</title><guid>g${at}</guid><pubDate>${new Date(Date.UTC(2020, 0, 1, at)).toUTCString()}</pubDate><description>&lt;p&gt;x&lt;/p&gt;</description></item>`,
    );
    const started = performance.now();
    const { entries } = readFeed(rss(many.join('')), BASE);
    assert.equal(entries.length, 500);
    assert.equal(entries[0]?.key, 'g4999');
    assert.ok(performance.now() - started < 5_000);
  });

  test('what is no feed is said to be none', () => {
    for (const text of [
      '',
      'hello',
      '<html><body>x</body></html>',
      '{"a":1}',
      '{',
      '<rss',
      '<opml><body/></opml>',
      '\0\0\0',
    ])
      assert.throws(
        () => readFeed(text, BASE),
        (error) => error instanceof SitrepError && error.code === 'feed-unreadable',
        text,
      );
  });

  test('entities cannot be made to explode', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]>${rss('<item><title>&j;</title><guid>g</guid></item>').replace(/^<\?xml[^>]*>/, '')}`;
    const started = performance.now();
    try {
      assert.ok((readFeed(bomb, BASE).entries[0]?.title?.length ?? 0) <= 500);
    } catch (error) {
      assert.ok(error instanceof SitrepError);
    }
    assert.ok(performance.now() - started < 2_000);
  });
});
