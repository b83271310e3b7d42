import type { IncomingMessage } from 'node:http';

/** What the server was given with a request, where it came over the network. */
interface Received {
  readonly req?: Pick<IncomingMessage, 'socket'>;
}

/** The address from which a request comes: that of the connection or, behind so many proxies that are trusted, what the outermost of them saw. */
export function callerAddress(request: Request, received: unknown, trustedProxies: number): string {
  const address = (received as Received | undefined)?.req?.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return address;
  const named = (request.headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const way = [...named, address];
  return way[Math.max(0, way.length - 1 - trustedProxies)] ?? address;
}
