import type { Chunk } from '../export/table.ts';

const encoder = new TextEncoder();

function bytesOf(chunk: Chunk): Uint8Array {
  return typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** The chunks as the body of a response: each is asked for when the one before was sent; a failure breaks the connection, so that half a file is never taken for a whole. */
export function fileBody(
  first: IteratorResult<Chunk>,
  chunks: AsyncIterator<Chunk>,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let next: IteratorResult<Chunk> | null = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = next ?? (await chunks.next());
          next = null;
          if (done) controller.close();
          else controller.enqueue(bytesOf(value));
        } catch (error) {
          failed(error);
          controller.error(error);
        }
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
