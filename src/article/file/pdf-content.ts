import { getDocumentProxy } from 'unpdf';
import { SitrepError } from '../../core/errors.ts';
import { largestText, type PdfPiece, textOfPages } from './pdf-text.ts';

/** What a PDF holds and says of itself, as it says it. */
export interface PdfContent {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly language: string | null;
  /** False where there are more pages than are read. */
  readonly whole: boolean;
}

/** Text beyond this is refused anyway; books are not read to their end first. */
const MAX_PAGES = 300;
const MAX_CHARACTERS = 400_000;

/** Takes long and much memory on hostile files: to be called in a thread. Throws `file-unreadable`. */
export async function pdfContent(bytes: Uint8Array): Promise<PdfContent> {
  try {
    return await read(bytes);
  } catch (thrown) {
    const locked = (thrown as { name?: unknown } | null)?.name === 'PasswordException';
    throw new SitrepError('file-unreadable', { reason: locked ? 'password' : 'broken' });
  }
}

async function read(bytes: Uint8Array): Promise<PdfContent> {
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0, stopAtErrors: false });
  const pages: PdfPiece[][] = [];
  let characters = 0;
  let number = 1;
  for (; number <= Math.min(pdf.numPages, MAX_PAGES) && characters < MAX_CHARACTERS; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
    characters += pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    pages.push(pieces);
    page.cleanup();
  }
  const info = (await pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  const field = (name: string) => (typeof info?.[name] === 'string' ? (info[name] as string).trim() || null : null);
  return {
    text: textOfPages(pages),
    title: field('Title') ?? largestText(pages[0]),
    author: field('Author'),
    created: field('CreationDate'),
    language: field('Language'),
    whole: number > pdf.numPages,
  };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Upright text only: watermarks and labels of figures stand at an angle. */
function pieceOf({ str, transform, width }: Item): PdfPiece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > 0.1 * Math.abs(a) || Math.abs(c) > 0.1 * Math.abs(d)) return [];
  return [{ text: str, x, y, width, size: Math.abs(d) }];
}
