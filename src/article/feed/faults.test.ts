import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../charset.ts';
import { readFeed } from './feed.ts';

const BASE = new URL('https://news.example/feeds/all.xml');
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`;
const atom = (entries: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entries}</feed>`;
const json = (items: unknown) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items });

interface Expected {
  readonly key?: string;
  readonly address?: string | null;
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly author?: string | null;
  readonly text?: string | null;
}

/** Faults of real feeds, and what the first entry must be all the same. */
const FAULTS: Readonly<Record<string, [feed: string, first: Expected, count?: number]>> = {
  // Addresses
  'a link with blanks and line ends around it': [
    rss('<item><title>A</title><link>\n  https://news.example/a \n</link></item>'),
    { address: 'https://news.example/a' },
  ],
  'a relative link': [
    rss('<item><title>A</title><link>/a?b=1&amp;c=2</link></item>'),
    { address: 'https://news.example/a?b=1&c=2' },
  ],
  'a link without a scheme': [
    rss('<item><title>A</title><link>//news.example/a</link></item>'),
    { address: 'https://news.example/a' },
  ],
  'a guid in place of the link': [
    rss('<item><title>A</title><guid isPermaLink="true">https://news.example/a</guid></item>'),
    { address: 'https://news.example/a' },
  ],
  'a guid that is no address': [
    rss('<item><title>A</title><guid isPermaLink="false">https://news.example/?p=1</guid></item>'),
    { address: null, key: 'https://news.example/?p=1' },
  ],
  'a script for a link': [
    rss('<item><title>A</title><link>javascript:alert(1)</link><guid>a</guid></item>'),
    { address: null, key: 'a' },
  ],
  'a link to the feed itself before that to the article': [
    atom('<entry><title>A</title><link rel="self" href="/feed"/><link rel="alternate" href="/a"/></entry>'),
    { address: 'https://news.example/a' },
  ],
  'a link in CDATA': [
    rss('<item><title>A</title><link><![CDATA[https://news.example/a]]></link></item>'),
    { address: 'https://news.example/a' },
  ],
  'an Atom link in an RSS channel': [
    rss(
      '<item><title>A</title><link>https://news.example/a</link></item>',
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://news.example/feed"/>',
    ),
    { address: 'https://news.example/a' },
  ],
  // Titles and texts
  'HTML in a title': [rss('<item><title>&lt;b&gt;Brug&lt;/b&gt; dicht</title></item>'), { title: 'Brug dicht' }],
  'HTML in CDATA in a title': [
    rss('<item><title><![CDATA[<em>Brug</em> &amp; weg]]></title></item>'),
    { title: 'Brug & weg' },
  ],
  'a title escaped twice': [
    rss('<item><title>Q&amp;amp;A &amp;#8211; &amp;lsquo;ja&amp;rsquo;</title></item>'),
    { title: 'Q&A – ‘ja’' },
  ],
  'a title of several lines': [rss('<item><title>Brug\n   dicht\t</title></item>'), { title: 'Brug dicht' }],
  'a title with less-than': [rss('<item><title>5 &lt; 6 en 7 &gt; 6</title></item>'), { title: '5 < 6 en 7 > 6' }],
  'no title': [rss('<item><description>Alleen tekst.</description></item>'), { title: null, text: 'Alleen tekst.' }],
  'an endless title': [rss(`<item><title>${'a'.repeat(100_000)}</title></item>`), { title: 'a'.repeat(500) }],
  'XHTML as content': [
    atom(
      '<entry><id>1</id><title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Een.</p><p>Twee.</p></div></content></entry>',
    ),
    { text: 'Een.\n\nTwee.' },
  ],
  'content beside a description': [
    rss(
      '<item><title>A</title><description>Kort.</description><content:encoded><![CDATA[<p>Lang en langer.</p>]]></content:encoded></item>',
    ),
    { text: 'Lang en langer.' },
  ],
  'script and style in content': [
    rss(
      '<item><title>A</title><description><![CDATA[<style>p{}</style><p>Tekst.</p><script>1</script>]]></description></item>',
    ),
    { text: 'Tekst.' },
  ],
  'HTML entities that XML does not know': [
    rss('<item><title>Caf&eacute;&nbsp;&euro;&nbsp;5</title></item>'),
    { title: 'Café € 5' },
  ],
  'bare ampersands and less-thans': [
    rss('<item><title>R&D bij AT&T</title><description>3 < 5 & 5 > 3</description></item>'),
    { title: 'R&D bij AT&T' },
  ],
  // Dates
  'a zone by its name': [
    rss('<item><title>A</title><pubDate>Wed, 2 Oct 2024 15:00 CEST</pubDate></item>'),
    { publishedAt: '2024-10-02T13:00:00.000Z' },
  ],
  'Dutch months': [
    rss('<item><title>A</title><pubDate>wo, 02 okt 2024 15:00:00 +0200</pubDate></item>'),
    { publishedAt: '2024-10-02T13:00:00.000Z' },
  ],
  'a database date': [
    rss('<item><title>A</title><pubDate>2024-10-02 15:00:00</pubDate></item>'),
    { publishedAt: '2024-10-02T15:00:00' },
  ],
  'a day that does not exist': [
    rss('<item><title>A</title><pubDate>Wed, 31 Sep 2024 15:00:00 GMT</pubDate></item>'),
    { publishedAt: null },
  ],
  'a date in a far future': [
    rss('<item><title>A</title><pubDate>Wed, 02 Oct 2099 15:00:00 GMT</pubDate></item>'),
    { publishedAt: null },
  ],
  'an empty date': [rss('<item><title>A</title><pubDate/></item>'), { publishedAt: null }],
  'a date of the Dublin Core': [
    rss('<item><title>A</title><dc:date>2024-10-02T15:00:00+02:00</dc:date></item>'),
    { publishedAt: '2024-10-02T13:00:00.000Z' },
  ],
  'a year of two digits': [
    rss('<item><title>A</title><pubDate>02 Oct 24 15:00:00 GMT</pubDate></item>'),
    { publishedAt: '2024-10-02T15:00:00.000Z' },
  ],
  // Authors
  'an author as RSS wants it': [
    rss('<item><title>A</title><author>n@news.example (Noor Bakker)</author></item>'),
    { author: 'Noor Bakker' },
  ],
  'an author without a name': [
    rss('<item><title>A</title><author>redactie@news.example</author></item>'),
    { author: null },
  ],
  'authors of the Dublin Core, one twice': [
    rss(
      '<item><title>A</title><dc:creator>Noor</dc:creator><dc:creator>Daan</dc:creator><dc:creator>Noor</dc:creator></item>',
    ),
    { author: 'Noor, Daan' },
  ],
  'a JSON author of version 1.0': [json([{ id: '1', title: 'A', author: { name: 'Noor' } }]), { author: 'Noor' }],
  // Ids and structure
  'two items with one id': [
    rss('<item><title>A</title><guid>1</guid></item><item><title>B</title><guid>1</guid></item>'),
    { title: 'A' },
    1,
  ],
  'a number for an id': [json([{ id: 12, title: 'A', content_text: 'x' }]), { key: '12' }],
  'a style sheet and a DOCTYPE': [
    '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>A</title></item></channel></rss>',
    { title: 'A' },
  ],
  'comments within items': [rss('<item><!-- x --><title>A<!-- y --></title></item>'), { title: 'A' }],
  'notices of PHP in front': [
    `<br />\n<b>Notice</b>: Undefined index in <b>/a.php</b><br />\n${rss('<item><title>A</title></item>')}`,
    { title: 'A' },
  ],
  'an HTML page behind': [`${rss('<item><title>A</title></item>')}<html><body>fout</body></html>`, { title: 'A' }],
  'a byte order mark in the middle': [`\n\uFEFF${rss('<item><title>A</title></item>')}`, { title: 'A' }],
  'an item that is not closed': [
    rss('<item><title>A</title><guid>1</guid><item><title>B</title><guid>2</guid></item>'),
    {},
  ],
  'a prefix on every element of Atom': [
    '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>T</atom:title><atom:entry><atom:id>1</atom:id><atom:title>A</atom:title><atom:link href="/a"/></atom:entry></atom:feed>',
    { title: 'A', address: 'https://news.example/a' },
  ],
  'single quotes and odd blanks in tags': [
    "<rss\n version = '2.0'\n><channel ><title >T</title ><item\n><title\n>A</title></item></channel></rss>",
    { title: 'A' },
  ],
  'items null and empty in JSON': [json([null, {}, { id: '1', title: 'A' }]), { key: '1' }, 1],
  'a link to an elsewhere in JSON': [
    json([{ id: '1', external_url: 'https://other.example/a', title: 'A' }]),
    { address: 'https://other.example/a' },
  ],
};

describe(`${Object.keys(FAULTS).length} faults of feeds`, () => {
  for (const [name, [feed, first, count]] of Object.entries(FAULTS))
    test(name, () => {
      const { entries } = readFeed(feed, BASE);
      assert.ok(entries[0], 'no entry');
      for (const [field, value] of Object.entries(first))
        assert.deepEqual(entries[0][field as keyof Expected], value, field);
      if (count !== undefined) assert.equal(entries.length, count);
    });
});

const cafe = (declaration: string) =>
  `<?xml version="1.0"${declaration}?><rss version="2.0"><channel><title>T</title><item><title>Café ‘dicht’</title></item></channel></rss>`;
const latin = (text: string) => Buffer.from(text.replace('‘', '\u0091').replace('’', '\u0092'), 'latin1');

/** Charsets as feeds declare them, rightly and wrongly; each must come out as the same title. */
const CHARSETS: Readonly<Record<string, [bytes: Uint8Array, header: string | null]>> = {
  'UTF-8, declared': [Buffer.from(cafe(' encoding="UTF-8"')), null],
  'UTF-8, with a mark': [Buffer.from(`\uFEFF${cafe('')}`), null],
  'UTF-8, called Latin 1 by the server': [Buffer.from(cafe(' encoding="UTF-8"')), 'iso-8859-1'],
  'UTF-8, called Latin 1 by the feed': [Buffer.from(cafe(' encoding="ISO-8859-1"')), null],
  'UTF-8, called by a name that nobody knows': [Buffer.from(cafe(' encoding="utf8mb4"')), 'utf8mb4'],
  'Windows-1252, called Latin 1': [latin(cafe(' encoding="ISO-8859-1"')), null],
  'Windows-1252, called UTF-8 by the feed': [latin(cafe(' encoding="UTF-8"')), null],
  'Windows-1252, called UTF-8 by the server': [latin(cafe('')), 'utf-8'],
  'Windows-1252, called nothing': [latin(cafe('')), null],
  'UTF-16 with a mark': [Buffer.from(`\uFEFF${cafe(' encoding="utf-16"')}`, 'utf16le'), null],
  'UTF-16 without a mark': [Buffer.from(cafe(' encoding="utf-16"'), 'utf16le'), null],
};

describe(`${Object.keys(CHARSETS).length} charsets of feeds`, () => {
  for (const [name, [bytes, header]] of Object.entries(CHARSETS))
    test(name, () => assert.equal(readFeed(decode(bytes, header, true), BASE).entries[0]?.title, 'Café ‘dicht’'));
});
