import { pipeline, Readable, Transform } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { ClausegraphError } from '../errors.ts';
import type { Chunk } from './table.ts';

/** One file of an archive; it is read when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<Chunk> | Iterable<Chunk>;
}

interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

const MOST = 0xffffffff;
// Deflated, sizes behind the content, names in UTF-8: what version 2.0 of the format reads.
const VERSION = 20;
const FLAGS = 0x0808;
const DEFLATE = 8;

/** Bytes of numbers, each as wide as said, least significant byte first. */
function record(...fields: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** A day as zip dates it. The format begins in 1980. */
function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return year < 1980 ? 0x21 : ((year - 1980) << 9) | (month << 5) | date;
}

function localHeader(name: Buffer, day: number): Buffer {
  const known = record([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, 0], [2, day]);
  return Buffer.concat([known, record([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]), name]);
}

function centralHeader({ name, at, crc, size, packed }: Written, day: number): Buffer {
  const same = record([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, 0], [2, day]);
  const sizes = record([4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0]);
  return Buffer.concat([same, sizes, record([4, 0], [4, at]), name]);
}

function endOf(entries: number, size: number, at: number): Buffer {
  return record([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, at], [2, 0]);
}

function fitting(bytes: number): number {
  if (bytes <= MOST) return bytes;
  throw new ClausegraphError('TOO_LARGE', 'The archive would be larger than 4 GiB. Narrow the export, or take CSV.');
}

/** A zip archive, packed and written while its files are read, dated with one day: the same files give the same bytes. */
export async function* zip(entries: AsyncIterable<ZipEntry>, day: string): AsyncGenerator<Uint8Array> {
  const date = dosDay(day);
  const written: Written[] = [];
  let at = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name);
    const start = at;
    const header = localHeader(name, date);
    at += header.length;
    yield header;
    let [crc, size, packed] = [0, 0, 0];
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        crc = crc32(chunk, crc);
        size += chunk.length;
        done(null, chunk);
      },
    });
    const bytes = Readable.from(entry.content, { objectMode: false, highWaterMark: 1 << 16 });
    const packer = createDeflateRaw({ level: 6, chunkSize: 1 << 16 });
    pipeline(bytes, measured, packer, () => undefined);
    for await (const chunk of packer as AsyncIterable<Buffer>) {
      packed += chunk.length;
      yield chunk;
    }
    const descriptor = record([4, 0x08074b50], [4, crc], [4, fitting(packed)], [4, fitting(size)]);
    yield descriptor;
    at = fitting(at + packed + descriptor.length);
    written.push({ name, at: start, crc, size, packed });
  }
  const headers = Buffer.concat(written.map((each) => centralHeader(each, date)));
  yield headers;
  yield endOf(written.length, headers.length, at);
}
