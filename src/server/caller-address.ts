import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** What the server was given with a request, where it came over the network. */
interface Received {
  readonly req?: Pick<IncomingMessage, 'socket'>;
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;

/** An address of IPv6 by its first 64 bits: whoever has one has all that begin so, and could ask from another each time. */
function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  const network = [...head, ...zeros, ...tail].slice(0, GROUPS / 2);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The address from which a request comes: that of the connection or, behind so many proxies that are trusted, what the outermost of them saw; of IPv6 the network. */
export function callerAddress(request: Request, received: unknown, trustedProxies: number): string {
  const address = (received as Received | undefined)?.req?.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return networkOf(address);
  const named = (request.headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const way = [...named, address];
  return networkOf(way[Math.max(0, way.length - 1 - trustedProxies)] ?? address);
}
