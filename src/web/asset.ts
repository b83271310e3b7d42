import { createHash } from 'node:crypto';
import { acceptedEncoding, compress, type Encoding } from './encoding.ts';

/** A file for browsers, with its bytes compressed once for each encoding and kept. */
export interface Asset {
  readonly type: string;
  readonly text: string;
  readonly etag: string;
  encoded(encoding: Encoding): Promise<Uint8Array>;
}

const EFFORT = 6;

/** A short name for content: it changes when the content does. */
export function contentHash(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('base64url').slice(0, 16);
}

/** Makes an asset; nothing is compressed before somebody asks for it. */
export function asset(type: string, text: string): Asset {
  const kept = new Map<Encoding, Promise<Uint8Array>>();
  return {
    type,
    text,
    etag: contentHash(text),
    encoded(encoding) {
      const bytes = kept.get(encoding) ?? compress(Buffer.from(text), encoding, EFFORT);
      kept.set(encoding, bytes);
      return bytes;
    },
  };
}

/** Answers with an asset: compressed where accepted, 304 where the browser has it. */
export async function assetAnswer(request: Request, file: Asset, fixed: Record<string, string>): Promise<Response> {
  const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`;
  const headers = new Headers({ ...fixed, etag, 'content-type': file.type });
  headers.append('vary', 'Accept-Encoding');
  const held = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held.includes(etag)) return new Response(null, { status: 304, headers });
  if (encoding !== null) headers.set('content-encoding', encoding);
  const body = encoding === null ? Buffer.from(file.text) : await file.encoded(encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(new Uint8Array(body), { status: 200, headers });
}
