/** An event of a stream, with its data read as JSON; null where it has none. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

/** A subscription as its caller sees it. */
export interface Subscriber {
  readonly response: Response;
  /** The next event; null where the stream has ended. */
  next(): Promise<StreamEvent | null>;
  /** Comments that came so far, by which proxies see that the stream lives. */
  pings(): number;
  leave(): void;
}

function parsed(block: string): StreamEvent | null {
  const fields = new Map(block.split('\n').map((line) => [line.split(':', 1)[0] ?? '', line.replace(/^\w*: ?/, '')]));
  const event = fields.get('event');
  if (event === undefined) return null;
  const data = fields.get('data') ?? '';
  return { event, data: data === '' ? null : JSON.parse(data) };
}

/** Subscribes over HTTP, by POST, or by GET as a browser's EventSource does. */
export async function subscribe(
  url: string,
  body: { query: string; variables?: object },
  { method = 'POST' }: { method?: 'GET' | 'POST' } = {},
): Promise<Subscriber> {
  const leaving = new AbortController();
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
  const parameters = new URLSearchParams({ query: body.query, variables: JSON.stringify(body.variables ?? {}) });
  const response =
    method === 'POST'
      ? await fetch(`${url}/graphql`, { method, headers, body: JSON.stringify(body), signal: leaving.signal })
      : await fetch(`${url}/graphql?${parameters}`, { headers: { accept: headers.accept }, signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  let pings = 0;

  async function next(): Promise<StreamEvent | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end === -1) {
        const { done, value } = await (reader as ReadableStreamDefaultReader<string>).read();
        if (done) return null;
        text += value;
        continue;
      }
      const event = parsed(text.slice(0, end));
      text = text.slice(end + 2);
      if (event !== null) return event;
      pings += 1;
    }
  }
  return { response, next, pings: () => pings, leave: () => leaving.abort() };
}
