import type { ReadArticle } from '../../core/article.ts';
import type { Feed } from '../../core/source.ts';
import type { Mail } from '../file/mail.ts';
import type { PdfContent } from '../file/pdf-content.ts';
import type { Page } from '../page/result.ts';
import type { PageVisit } from '../page/walls.ts';

/** Work that a hostile document can make long, with what it gives. */
export type Job =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'mail'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'markdown'; readonly text: string; readonly name: string }
  | { readonly kind: 'page'; readonly html: string; readonly visit: PageVisit | null; readonly name: string | null }
  | { readonly kind: 'feed'; readonly text: string; readonly base: string };

export interface Results {
  readonly pdf: PdfContent;
  readonly docx: ReadArticle;
  readonly mail: Mail;
  readonly markdown: ReadArticle;
  readonly page: Page;
  readonly feed: Pick<Feed, 'title' | 'entries'>;
}
export type ResultOf<J extends Job> = Results[J['kind']];

/** Does the work where it is called. Only the libraries that it needs are loaded. */
export async function perform<J extends Job>(job: J): Promise<ResultOf<J>>;
export async function perform(job: Job): Promise<Results[Job['kind']]> {
  switch (job.kind) {
    case 'pdf':
      return (await import('../file/pdf-content.ts')).pdfContent(job.bytes);
    case 'docx':
      return (await import('../file/docx.ts')).readDocx(job.bytes, job.name);
    case 'mail':
      return (await import('../file/mail.ts')).readMail(job.bytes, job.name);
    case 'markdown':
      return (await import('../file/markdown.ts')).readMarkdown(job.text, job.name);
    case 'page':
      return (await import('../page/page.ts')).readPage(job.html, job.visit, job.name);
    case 'feed':
      return (await import('../feed/feed.ts')).readFeed(job.text, new URL(job.base));
  }
}
