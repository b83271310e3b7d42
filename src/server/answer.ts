import { STATUS_CODES } from 'node:http';

/** A JSON answer that no cache keeps. */
export function jsonAnswer(status: number, body: object, headers: Record<string, string> = {}): Response {
  const text = `${JSON.stringify(body)}\n`;
  const fixed = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
  };
  return new Response(text, { status, statusText: STATUS_CODES[status] ?? '', headers: { ...fixed, ...headers } });
}

/** A refusal in the shape of a GraphQL answer: one error with a message that says what to do and a code. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return jsonAnswer(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** Adds a field name to `Vary` where it is not there yet. */
export function varyBy(headers: Headers, name: string): void {
  const present = (headers.get('vary') ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean);
  if (!present.some((field) => field.toLowerCase() === name.toLowerCase()))
    headers.set('vary', [...present, name].join(', '));
}

/** True where a browser asks for a page rather than a program for data. */
export function wantsPage(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept')?.includes('text/html') ?? false);
}
