import type { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** The connection that a file is sent over. */
export interface Connection {
  /** Whether the caller asked for the head only: nothing of a body is sent. */
  readonly headOnly: boolean;
  /** Whether the caller is gone. */
  isGone(): boolean;
  /** Breaks it, so that half a file is not taken for a whole. */
  cut(): void;
  /** Tells when the caller is gone, also after all was sent. */
  onClose(told: () => void): void;
}

/** Connections by request; none for a request of the same process. */
export class Connections {
  readonly #responses = new WeakMap<Request, ServerResponse>();

  /** Remembers over what a request came. */
  keep(request: Request, received: unknown): void {
    const { res } = (received ?? {}) as { res?: ServerResponse };
    if (res !== undefined) this.#responses.set(request, res);
  }

  /** The connection of a request; null where it came over none. */
  of(request: Request): Connection | null {
    const response = this.#responses.get(request);
    if (response === undefined) return null;
    return {
      headOnly: response.req.method === 'HEAD',
      isGone: () => response.destroyed,
      cut: () => response.destroy(),
      onClose(told) {
        if (response.destroyed) told();
        else response.once('close', told);
      },
    };
  }
}

/** Remembers over what each request came. */
export function useConnections(connections: Connections): Plugin {
  return {
    onRequest({ request, serverContext }) {
      connections.keep(request, serverContext);
    },
  };
}
