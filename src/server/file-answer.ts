import type { Chunk } from '../export/table.ts';
import type { Connection } from './connection.ts';

/** A file on its way: its first chunk was read already. */
export interface SentFile {
  readonly first: IteratorResult<Chunk>;
  readonly chunks: AsyncIterator<Chunk>;
  readonly headers: Headers;
  readonly connection: Connection | null;
  failed(error: unknown): void;
}

const encoder = new TextEncoder();

function bytesOf(chunk: Chunk): Uint8Array {
  return typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

function bodyOf({ first, chunks, connection, failed }: SentFile): ReadableStream<Uint8Array> {
  let next: IteratorResult<Chunk> | null = first;

  function broken(controller: ReadableStreamDefaultController<Uint8Array>, error: unknown): void {
    // Who has left misses nothing.
    if (!connection?.isGone()) failed(error);
    // A stream that fails would be left open by the server, and never reach the caller as a failure.
    connection?.cut();
    if (connection === null) controller.error(error);
    else controller.close();
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = next ?? (await chunks.next());
          next = null;
          if (done) controller.close();
          else controller.enqueue(bytesOf(value));
        } catch (error) {
          broken(controller, error);
        }
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

/** Sends a file chunk by chunk, each asked for when the one before was sent; a failure breaks the connection, a caller who leaves ends the reading, and for a head nothing more is read. */
export async function fileAnswer(file: SentFile): Promise<Response> {
  const { chunks, headers, connection } = file;
  if (connection?.headOnly) {
    await chunks.return?.();
    return new Response(null, { headers });
  }
  connection?.onClose(() => void chunks.return?.().catch(() => undefined));
  return new Response(bodyOf(file), { headers });
}
