import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding, compress } from '../web/encoding.ts';
import { varyBy } from './answer.ts';

const SMALLEST = 1024;
const EFFORT = 4;
const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/;

/** What is compressed already, and files to take away, which are sent while they are read. */
function passes(headers: Headers): boolean {
  return headers.has('content-encoding') || headers.has('content-disposition');
}

/** Compresses JSON answers of more than 1 kB for whoever accepts that; streams and files pass as they are. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (passes(response.headers)) return;
      if (response.body === null || !JSON_TYPE.test(response.headers.get('content-type') ?? '')) return;
      varyBy(response.headers, 'Accept-Encoding');
      const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
      if (encoding === null) return;
      const plain = new Uint8Array(await response.arrayBuffer());
      const { status, statusText, headers } = response;
      headers.delete('content-length');
      const worthwhile = plain.byteLength > SMALLEST;
      if (worthwhile) headers.set('content-encoding', encoding);
      const body = worthwhile ? new Uint8Array(await compress(plain, encoding, EFFORT)) : plain;
      setResponse(new fetchAPI.Response(body, { status, statusText, headers }));
    },
  };
}
