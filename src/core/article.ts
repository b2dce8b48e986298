import { createHash } from 'node:crypto';

/** The languages that Sitrep reads and speaks, as ISO 639-1 codes. */
export type Language = 'nl' | 'en';
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Where an article came from and who made it; null where the source does not say. */
export interface ArticleSource {
  readonly title: string | null;
  /** The canonical address, or null for pasted text and files. */
  readonly url: string | null;
  /** The publication or site (`Reuters`, `nos.nl`), or the file's name. */
  readonly source: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
}

/** One text as people wrote it. Immutable; every span in the product is a pair of UTF-16 offsets into `text`. */
export interface Article extends ArticleSource {
  /** SHA-256 of the text in UTF-8, hexadecimal: the same text is the same article. */
  readonly id: string;
  readonly language: Language;
  /** Never normalised after it has been hashed; paragraphs are separated by an empty line. */
  readonly text: string;
  /** False where only a part could be read (paywall teaser, cut feed text). */
  readonly complete: boolean;
}

/** What can be read from an address, text or file before its language is known. */
export interface ReadArticle extends ArticleSource {
  readonly text: string;
  readonly complete: boolean;
  /** The language the page or file declares (BCP 47), unverified; null where it declares none. */
  readonly declaredLanguage: string | null;
}

/** The longest text that is briefed, in UTF-16 code units: about 60 pages of print. */
export const MAX_ARTICLE_CHARACTERS = 200_000;

export function makeArticle(read: ReadArticle, language: Language): Article {
  return Object.freeze({
    id: createHash('sha256').update(read.text, 'utf8').digest('hex'),
    title: read.title,
    url: read.url,
    source: read.source,
    author: read.author,
    publishedAt: read.publishedAt,
    language,
    text: read.text,
    complete: read.complete,
  });
}
