import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { readFile } from './file.ts';
import { readMarkdown } from './markdown.ts';

const paragraphs = (source: string) => readMarkdown(source, 'a.md').text.split('\n\n');

describe('Markdown', () => {
  test('the words stay, the mark-up goes', () => {
    assert.deepEqual(
      paragraphs(
        [
          '# Brug *dicht*',
          'De **brug** over de [Waal](https://a.example/waal "rivier") blijft\ndicht, zei `minister` _Bakker_.  \nTot maandag.',
          '> “Het is ~~niet~~ onveilig.”',
          '- brood\n- water\n  - bronwater',
          '1. een\n2. twee',
          'Kop\n---',
          '![Foto van de brug](brug.jpg)',
          '| Partij | Zetels |\n|---|---|\n| A | 3 |',
          '```js\nlet a = 1;\n```',
          '<!-- concept --><script>alert(1)</script>',
          'Zie <https://a.example/> en snake_case &amp; 3 * 4 * 5.[^1]',
          '* * *',
        ].join('\n\n'),
      ),
      [
        'Brug dicht',
        'De brug over de Waal blijft dicht, zei minister Bakker.',
        'Tot maandag.',
        '“Het is niet onveilig.”',
        'brood',
        'water',
        'bronwater',
        'een',
        'twee',
        'Kop',
        'Partij Zetels',
        'A 3',
        'Zie https://a.example/ en snake_case & 3 * 4 * 5.[^1]',
      ],
    );
  });

  test('front matter gives the facts', () => {
    const source =
      '---\ntitle: "Brug dicht"\nauthor: Noor Bakker\ndate: 2024-10-02\nlang: nl\nurl: https://a.example/1\ntags: [brug]\nmore:\n  - x\n---\n\nDe brug is dicht.\n';
    const { text, title, author, publishedAt, declaredLanguage, url } = readMarkdown(source, 'a.md');
    assert.deepEqual(
      { text, title, author, publishedAt, declaredLanguage, url },
      {
        text: 'De brug is dicht.',
        title: 'Brug dicht',
        author: 'Noor Bakker',
        publishedAt: '2024-10-02',
        declaredLanguage: 'nl',
        url: 'https://a.example/1',
      },
    );
    assert.deepEqual(paragraphs('---\n\nGeen feiten, een streep.\n\n---\n\nEn tekst.'), [
      'Geen feiten, een streep.',
      'En tekst.',
    ]);
  });

  test('a text that is nested without end is refused, quickly', async () => {
    const never = new AbortController().signal;
    for (const hostile of ['> '.repeat(20_000), '*a_'.repeat(50_000)]) {
      const started = performance.now();
      const file = { bytes: Buffer.from(`${hostile}x`), name: 'a.md', mediaType: null, charset: null };
      await readFile(file, never).catch((error) => assert.ok(error instanceof SitrepError, String(error)));
      assert.ok(performance.now() - started < 12_000, hostile.slice(0, 4));
    }
  });
});
