import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Writes unsigned integers, floats and strings one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** An unsigned integer under 2^53, seven bits a byte, low ones first. */
  varint(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  float(value: number): void {
    this.bytes(new Uint8Array(new Float64Array([value]).buffer));
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.varint(encoded.length);
    this.bytes(encoded);
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** What `write` writes, compressed by itself: the parts of a file need not be unpacked all at once. */
  part(write: (writer: ByteWriter) => void): void {
    const inner = new ByteWriter();
    write(inner);
    const plain = inner.finish();
    const packed = zstdCompressSync(plain, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
    this.varint(plain.length);
    this.varint(packed.length);
    this.bytes(packed);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Smaller ones may share Node's pool. */
const LARGE = 1 << 18;

/**
 * Gives large memory back at once: a process that has nothing to do would not collect it. Neither these bytes nor others
 * of the same buffer can be read any more. To be called when all is done, since the first time V8 compiles anew what it
 * has compiled for buffers that stay.
 */
export function release({ buffer }: { readonly buffer: ArrayBufferLike }): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= LARGE) buffer.transfer(0);
}

/** Reads what a ByteWriter wrote. Throws a RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #parts: Uint8Array[] = [];
  #at = 0;

  constructor(bytes: Uint8Array) {
    // Not a Buffer, whose `slice` copies nothing.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  varint(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      if (this.#at >= this.#bytes.length) throw new RangeError('model file ends too early');
      const byte = this.#bytes[this.#at++]!;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  }

  float(): number {
    return new Float64Array(this.bytes(8).slice().buffer)[0]!;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.varint()));
  }

  /** Throws a RangeError for a part of another length than it says. */
  part(): ByteReader {
    const length = this.varint();
    const packed = this.bytes(this.varint());
    // In one piece, so that no pieces are left behind that the process would keep.
    const plain = zstdDecompressSync(packed, { chunkSize: Math.max(64, length + 1), maxOutputLength: length + 1 });
    if (plain.length !== length) throw new RangeError('model file has a damaged part');
    this.#parts.push(plain);
    return new ByteReader(plain);
  }

  /** When its parts have been read. */
  releaseParts(): void {
    for (const part of this.#parts.splice(0)) release(part);
  }

  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('model file ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
