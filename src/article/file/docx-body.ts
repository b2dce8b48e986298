import { collapse, isFinished } from '../page/blocks.ts';
import type { XmlReader } from './docx.ts';

export interface DocxParagraph {
  readonly text: string;
  /** The English name of its style, in lower case; empty where it has none. */
  readonly style: string;
}

/** What stands in these is not seen on paper: deleted with changes tracked, field codes, doubles for old programs. */
const UNSEEN: ReadonlySet<string> = new Set(
  'w:del w:moveFrom w:instrText w:delText w:delInstrText mc:Fallback w:rt'.split(' '),
);
const STYLES_LEFT_OUT = /^(?:caption|toc \d|toc heading|table of figures|header|footer|footnote text|endnote text)$/;
/** Cells of a data table are short; longer ones lay out a page. */
const ROW_CHARACTERS = 300;

/** Reads `word/document.xml` as its elements come. */
export class DocxBody implements XmlReader {
  readonly paragraphs: DocxParagraph[] = [];
  readonly #styles: ReadonlyMap<string, string>;
  /** Paragraphs lie in each other where one holds a text box. */
  readonly #open: { text: string; style: string }[] = [];
  /** Where each open table row began in `paragraphs`, and how many cells it has so far. */
  readonly #rows: { from: number; cells: number }[] = [];
  #unseen = 0;
  #inRunProperties = false;
  #hidden = false;
  #inText = false;

  /** `styles`: the names of styles by their ids. */
  constructor(styles: ReadonlyMap<string, string>) {
    this.#styles = styles;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen++;
    const paragraph = this.#open.at(-1);
    switch (name) {
      case 'w:p':
        this.#open.push({ text: '', style: '' });
        break;
      case 'w:pStyle':
        if (paragraph) paragraph.style = this.#styles.get(attributes['w:val'] ?? '') ?? '';
        break;
      case 'w:r':
        this.#hidden = false;
        break;
      case 'w:rPr':
        this.#inRunProperties = true;
        break;
      case 'w:vanish':
        if (this.#inRunProperties) this.#hidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        break;
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:tab':
        // The same name stands for a tab stop, in a paragraph's properties.
        if (attributes['w:pos'] === undefined) this.#add(' ');
        break;
      case 'w:br':
      case 'w:cr':
        this.#add(attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping' ? '\n' : ' ');
        break;
      case 'w:noBreakHyphen':
        this.#add('-');
        break;
      case 'w:tr':
        this.#rows.push({ from: this.paragraphs.length, cells: 0 });
        break;
      case 'w:tc':
        if (this.#rows.length > 0) this.#rows.at(-1)!.cells++;
        break;
    }
  }

  ontext(text: string): void {
    if (this.#inText) this.#add(text);
  }

  onclosetag(name: string): void {
    if (UNSEEN.has(name)) this.#unseen--;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:rPr') this.#inRunProperties = false;
    else if (name === 'w:r') this.#hidden = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tr') this.#closeRow();
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph && this.#unseen === 0 && !this.#hidden) paragraph.text += text;
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph || STYLES_LEFT_OUT.test(paragraph.style)) return;
    for (const text of linesOf(paragraph.text)) this.paragraphs.push({ text, style: paragraph.style });
  }

  /** A row of short cells is one line, as it is read. */
  #closeRow(): void {
    const row = this.#rows.pop();
    if (!row) return;
    const cells = this.paragraphs.slice(row.from);
    const text = cells.map((cell) => cell.text).join(' ');
    if (cells.length < 2 || cells.length > row.cells || text.length > ROW_CHARACTERS) return;
    this.paragraphs.splice(row.from, cells.length, { text, style: '' });
  }
}

/** A break within a paragraph ends it where a sentence ends, or where there are two; else the line only wraps. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const given of text.split('\n')) {
    const line = collapse(given);
    if (line !== '' && open) lines[lines.length - 1] += ` ${line}`;
    else if (line !== '') lines.push(line);
    open = line !== '' && !isFinished(line);
  }
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}
