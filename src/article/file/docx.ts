import { Parser } from 'htmlparser2';
import type { ReadArticle } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import { isoDate } from '../dates.ts';
import { collapse } from '../page/blocks.ts';
import { DocxBody } from './docx-body.ts';
import { headlineOf } from './plain.ts';
import { personsWords } from './properties.ts';
import { unzip } from './zip.ts';

/**
 * The text of a Word document (ECMA-376, WordprocessingML): paragraphs, heads, list items and table rows, each apart.
 * Left out are what has been deleted with changes tracked, hidden text, captions, tables of contents, notes, page heads
 * and feet. Throws `file-binary` where there is no text, `file-unreadable` where it is broken or unpacks too large.
 */
export function readDocx(bytes: Uint8Array, name: string): ReadArticle {
  const parts = unzip(bytes, (part) => PARTS.test(part));
  const body = [...parts].find(([part]) => DOCUMENT.test(part))?.[1];
  if (body === undefined) throw new SitrepError('file-unreadable', { reason: 'broken' });
  const styles = stylesOf(xmlOf(parts.get('word/styles.xml')));
  const properties = propertiesOf(xmlOf(parts.get('docProps/core.xml')));

  const reader = new DocxBody(styles.names);
  parseXml(xmlOf(body), reader);
  const text = reader.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  if (!/\p{L}{2}/u.test(text)) throw new SitrepError('file-binary');
  const styled = (style: RegExp) => reader.paragraphs.find((paragraph) => style.test(paragraph.style))?.text ?? null;
  return {
    text,
    title: styled(/^title$/) ?? personsWords(properties.title) ?? styled(/^heading 1$/) ?? headlineOf(text),
    url: null,
    source: name,
    author: personsWords(properties.creator),
    // Copies of an older document keep the date on which that was made.
    publishedAt: isoDate(properties.modified ?? properties.created),
    complete: true,
    declaredLanguage: properties.language ?? styles.language,
  };
}

/** The body's part has a number in some programs' files. */
const DOCUMENT = /^word\/document\d*\.xml$/;
const PARTS = /^(?:word\/(?:document\d*|styles)\.xml|docProps\/core\.xml)$/;

/** What `htmlparser2` tells of a document. */
export interface XmlReader {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void;
  ontext(text: string): void;
  onclosetag(name: string): void;
}

function parseXml(xml: string, reader: XmlReader): void {
  new Parser(reader, { xmlMode: true, decodeEntities: true }).end(xml);
}

/** Word writes UTF-8; the standard allows UTF-16 too. */
function xmlOf(part: Uint8Array | undefined): string {
  const wide = part?.[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part?.[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(part ?? new Uint8Array());
}

/** The ids of styles are in the language of the program that wrote them (`Kop1`), their names are English. */
function stylesOf(xml: string): { names: ReadonlyMap<string, string>; language: string | null } {
  const names = new Map<string, string>();
  let id: string | null = null;
  let language: string | null = null;
  parseXml(xml, {
    onopentag(name, attributes) {
      if (name === 'w:style') id = attributes['w:styleId'] ?? null;
      else if (name === 'w:name' && id !== null) names.set(id, (attributes['w:val'] ?? '').toLowerCase());
      else if (name === 'w:lang') language ??= attributes['w:val'] ?? null;
    },
    ontext() {},
    onclosetag(name) {
      if (name === 'w:style') id = null;
    },
  });
  return { names, language };
}

type Properties = Readonly<Partial<Record<'title' | 'creator' | 'language' | 'created' | 'modified', string>>>;

function propertiesOf(xml: string): Properties {
  const found: Record<string, string> = {};
  let at = '';
  parseXml(xml, {
    onopentag(name) {
      at = name.replace(/^.*:/, '');
    },
    ontext(text) {
      if (at !== '') found[at] = `${found[at] ?? ''}${text}`.slice(0, 1_000);
    },
    onclosetag() {
      at = '';
    },
  });
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, collapse(value)]));
}
