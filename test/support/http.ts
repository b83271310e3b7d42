import { type IncomingHttpHeaders, request } from 'node:http';

const JSON_BODY = { 'content-type': 'application/json' };

/** Sends an operation, or a body as it is, to `/graphql` of a server. */
export function post(url: string, body: string | object, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${url}/graphql`, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body: text });
}

/** Status, code and message of an answer that is a refusal. */
export async function firstError(
  answer: Promise<Response>,
): Promise<{ status: number; code: string; message: string }> {
  const response = await answer;
  const { errors } = await response.json();
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
}

/** An exchange as it is on the wire: no header added, nothing uncompressed. */
export interface Exchange {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without the headers that `fetch` adds and the decompression that it does. */
export function onTheWire(url: string, headers: Record<string, string>, body?: string): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const call = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    call.on('error', reject).end(body);
  });
}
