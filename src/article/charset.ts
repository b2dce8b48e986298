/** How far into a page its own declaration is looked for; the HTML standard says 1024, real pages are later. */
const DECLARATION_BYTES = 4096;

/**
 * Bytes as text. What counts, in this order: a byte order mark (which is taken off), the charset that the server or
 * platform declares, the page's own `<meta>` or XML declaration, and last the bytes themselves: UTF-16 by its zero
 * bytes, UTF-8 where they are valid UTF-8, else the likeliest single-byte charset. A declaration of UTF-8 that the bytes contradict is not
 * believed, nor one of a single-byte charset where the bytes are plainly UTF-8.
 */
export function decode(bytes: Uint8Array, declared: string | null, markup: boolean): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const said = decoderOf(declared) ?? (markup ? decoderOf(declarationIn(bytes)) : null);
  if (said !== null && said !== 'windows-1252' && said !== 'utf-8') return new TextDecoder(said).decode(bytes);
  const wide = said === null ? utf16ByZeros(bytes) : null;
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return utf8(bytes) ?? new TextDecoder(said === null ? singleByte(bytes) : 'windows-1252').decode(bytes);
}

/** Bytes that are looked at to tell single-byte charsets from each other. */
const SAMPLE_BYTES = 65_536;

/**
 * Of the charsets in which Dutch and English are saved without a word of it: windows-1252; Mac OS Roman, where more of
 * what is beyond ASCII is in its place that way; ISO 8859-15, where the sign for any currency is the euro.
 */
function singleByte(bytes: Uint8Array): 'windows-1252' | 'macintosh' | 'iso-8859-15' {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const windows = new TextDecoder('windows-1252').decode(sample);
  if (inPlace(new TextDecoder('macintosh').decode(sample)) > inPlace(windows)) return 'macintosh';
  return /¤/.test(windows) && !/[€‘’“”]/.test(windows) ? 'iso-8859-15' : 'windows-1252';
}

/** How many characters beyond ASCII are where Dutch and English have them, less those that are where they never are. */
function inPlace(text: string): number {
  const right = /[àáâäçèéêëíïñóôöúûü](?=[a-z])|(?<=[a-z])[àâäçèéêëïñóôöü]|(?<![a-z])[‘“€]|[’”…](?![a-z])|(?<=\s)[–—]/gi;
  const wrong =
    /[\u0080-\u009f]|(?<=[a-z])[^\u0000-\u007fàáâäçèéêëíïñóôöúûü’­–—…”]|[^\u0000-\u007f\p{L}‘“€–—…](?=[a-z])/gu;
  return (text.match(right)?.length ?? 0) - 2 * (text.match(wrong)?.length ?? 0);
}

/** The `charset` parameter of a Content-Type header. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? '')?.[1] ?? null;
}

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has a zero in nearly every other byte, always on the same side. */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, DECLARATION_BYTES) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.05) return 'utf-16be';
  return null;
}

function decoderOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function declarationIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    'latin1',
  );
  const xml = /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  return xml ?? meta ?? null;
}

/** Null where the bytes are no UTF-8. A single broken sequence, as cut or pasted pages have, is forgiven. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    let broken = 0;
    let beyondAscii = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0xfffd) broken++;
      else if (unit > 0x7f) beyondAscii++;
    }
    return broken * 10 < beyondAscii ? text : null;
  }
}
