import { once } from 'node:events';
import { createServer } from 'node:net';

async function listens(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen({ host: '127.0.0.1', port, exclusive: true });
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' ? address?.port : undefined;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}

/** A port of the loopback interface that is free now: the preferred one if possible. */
export async function freePort(preferred: number | undefined): Promise<number> {
  const port = (preferred === undefined ? undefined : await listens(preferred)) ?? (await listens(0));
  if (port === undefined) throw new Error('No port of the loopback interface is free.');
  return port;
}
