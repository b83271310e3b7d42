import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EnvironmentError } from '../errors.ts';
import { checkedAddress } from './request-address.ts';

/** A server that accepts requests; `close` accepts no more, lets those under way end for up to 5 s, then cuts them off. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const DRAIN = 5000;

function refusedAddress(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE')
    return new EnvironmentError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken. Stop what uses it, or choose another with PORT or --port.`,
      { cause: error },
    );
  if (error.code === 'EACCES')
    return new EnvironmentError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is not open to this user. Choose one above 1023 with PORT or --port.`,
      { cause: error },
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return new EnvironmentError(
      'HOST_UNKNOWN',
      `"${host}" is no address of this machine. Set HOST or --host: 127.0.0.1 for this machine only, 0.0.0.0 for all.`,
      { cause: error },
    );
  return error;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Counts the requests under way: Node's own idea of an idle connection leaves out those that never asked anything. */
function drainable(server: Server): () => Promise<void> {
  let underWay = 0;
  const endIfIdle = (): void => {
    if (!server.listening && underWay === 0) server.closeAllConnections();
  };
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      endIfIdle();
    });
  });
  return () =>
    new Promise((resolve) => {
      const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN);
      server.close(() => {
        clearTimeout(cutOff);
        resolve();
      });
      endIfIdle();
    });
}

/** Listens; an address that cannot be had is an `EnvironmentError` that names it. Port 0 takes any free one. */
export function listen(listener: RequestListener, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createHttpServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    checkedAddress(listener),
  );
  const close = drainable(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusedAddress(error, host, port)));
    server.listen(port, host, () => resolve({ url: urlOf(server, host), close }));
  });
}
