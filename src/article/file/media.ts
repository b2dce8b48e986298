import { byteOrderMark, utf16ByZeros } from '../charset.ts';

/** What bytes turn out to be; what a server, name or platform says of them only breaks ties. */
export type Media = 'pdf' | 'docx' | 'mail' | 'html' | 'markdown' | 'text' | 'feed' | 'empty' | 'binary' | Unsupported;
/** Kinds that are recognised so that they are not taken for text. */
export type Unsupported = 'xml' | 'json' | 'rtf' | 'doc' | 'odt';

/** How much is looked at: declarations, comments and style sheets may stand before the first telling element. */
const HEAD_BYTES = 8192;

/** `declared`: a media type, with or without parameters. `name`: a file's name or an address's path. */
export function mediaOf(bytes: Uint8Array, declared: string | null, name: string): Media {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const type = (declared ?? '').split(';')[0]!.trim().toLowerCase();
  if (bytes.length === 0) return 'empty';
  // PDF readers accept up to 1024 bytes of other matter before the header (ISO 32000, annex H).
  if (latin.slice(0, 1029).includes('%PDF-')) return 'pdf';
  if (latin.startsWith('PK\x03\x04')) return archiveOf(bytes, latin);
  if (latin.startsWith('\xd0\xcf\x11\xe0'))
    return /\.(?:doc|docx|dot)$/i.test(name) || /word/.test(type) ? 'doc' : 'binary';
  if (latin.startsWith('{\\rtf')) return 'rtf';
  const wide = (byteOrderMark(bytes) ?? 'utf-8') !== 'utf-8' || utf16ByZeros(bytes) !== null;
  if (!wide && isBinary(bytes)) return 'binary';

  const head = (wide ? latin.replaceAll('\0', '') : latin)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (head === '' && bytes.length < HEAD_BYTES) return 'empty';
  if (isMail(head, type, name)) return 'mail';
  const element = firstElement(head);
  if (element !== null && FEED_ROOTS.has(element)) return 'feed';
  if (/^\{\s*"/.test(head)) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head) ? 'feed' : 'json';
  if (element === 'html' || /^<!doctype\s+html/i.test(head)) return 'html';
  if (type === 'text/markdown' || /\.(?:md|mdown|markdown)$/i.test(name)) return 'markdown';
  if (/\.(?:txt|text)$/i.test(name)) return 'text';
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type) || /\.x?html?$/i.test(name)) return 'html';
  if (/^<\?xml\s/i.test(head) || element === 'opml') return 'xml';
  if (type === 'application/feed+json') return 'feed';
  return element !== null && PAGE_ELEMENTS.has(element) ? 'html' : 'text';
}

/** What the names of the files in an archive make of it. */
function archiveOf(bytes: Uint8Array, head: string): Media {
  if (head.slice(30, 100).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('word/document') && buffer.includes('[Content_Types].xml') ? 'docx' : 'binary';
}

/** A saved message: it is called one, or begins with fields that none but a message has. */
function isMail(head: string, type: string, name: string): boolean {
  if (!/^(?:>?From [^\r\n]*\r?\n)?[A-Za-z][\w-]{1,60}:/.test(head)) return false;
  const called = /^(?:message\/rfc822|multipart\/(?:related|mixed|alternative)|application\/x-mimearchive)$/.test(type);
  if (called || /\.(?:eml|mht|mhtml)$/i.test(name)) return true;
  const fields = head.split(/\r?\n\r?\n/, 1)[0]!;
  return /^(?:mime-version|message-id|received):/im.test(fields) && /^(?:from|subject):/im.test(fields);
}

const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'atom:feed', 'rdf:rdf', 'channel']);
const PAGE_ELEMENTS: ReadonlySet<string> = new Set(
  'head body meta title link script style article main section div p h1 h2 header nav table span a'.split(' '),
);

/** The name of the first element, after declarations and comments; null where something else comes first. */
function firstElement(head: string): string | null {
  let rest = head;
  for (let turn = 0; turn < 20; turn++) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : rest.startsWith('<!') ? '>' : null;
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at < 0) return null;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<([a-z][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** Text has no zero bytes and next to none of the control characters that no keyboard makes. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let odd = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) odd++;
  }
  return odd > length * 0.02;
}
