import type { Plugin } from 'graphql-yoga';
import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import { RateLimited } from '../errors.ts';
import { ANONYMOUS, type Caller } from '../graphql/caller.ts';
import type { Logger } from '../logger.ts';
import { type ApiKey, isLive, isSecret, parseKey } from '../model/api-key.ts';
import { apiKeyById, useApiKey } from '../model/writes/api-key.ts';
import { writtenNow } from '../model/written-now.ts';
import { refusal } from './answer.ts';
import { callerAddress } from './caller-address.ts';
import { credentialOf } from './credential.ts';
import { Rate, type RateState, WINDOW } from './rate.ts';
import { isWithin } from './route.ts';
import type { Standing } from './standing.ts';

/** What callers are held to, and where keys are looked up. */
export interface CallerOptions {
  readonly config: Pick<Config, 'rates' | 'trustedProxies'>;
  readonly log: Logger;
  readonly standing: () => Standing;
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="clausegraph"' };
const BAD_KEY =
  'The API key does not hold: it is mistyped, revoked or expired. Leave it out to read, or ask for another.';
const TWO_KEYS = 'The request has two different API keys: send either "authorization: Bearer cg_…" or "x-api-key".';
const UNREACHABLE = (): Response =>
  refusal(503, 'DATABASE_UNAVAILABLE', 'The database cannot tell whose key it is. Try again in a few seconds.', {
    'retry-after': '5',
  });
/** How exactly the last use of a key is remembered, in milliseconds. */
const USE_STEP = 60_000;

function tooMany(what: string, { limit, reset }: RateState): Response {
  const message = `More than ${limit} ${what} within a minute. Try again in ${reset} seconds.`;
  return refusal(429, 'RATE_LIMITED', message, { 'retry-after': String(reset) });
}

/** Who asks, by request; each is told once, before anything else is done for it. */
export class Callers {
  readonly #options: CallerOptions;
  readonly #callers = new WeakMap<object, Caller>();
  readonly #rates = new WeakMap<object, Map<string, RateState>>();
  readonly #used = new Map<string, number>();
  readonly #failures: Rate;
  readonly #writes: Rate;
  readonly #reads: Rate;

  constructor(options: CallerOptions) {
    const { authFailures, writes, reads } = options.config.rates;
    this.#options = options;
    this.#failures = new Rate(authFailures);
    this.#writes = new Rate(writes);
    this.#reads = new Rate(reads);
  }

  /** Who asks; anonymous for a request that was not identified. */
  of(request: Request): Caller {
    return this.#callers.get(request) ?? ANONYMOUS;
  }

  /** What the rates of a request stand at, by name. */
  ratesOf(request: Request): ReadonlyMap<string, RateState> {
    return this.#rates.get(request) ?? new Map();
  }

  /** Finds out who asks; the refusal where that cannot be, or where too much was asked. */
  async identify(request: Request, received: unknown): Promise<Response | null> {
    const address = callerAddress(request, received, this.#options.config.trustedProxies);
    const credential = credentialOf(request.headers);
    if (credential === 'two') return refusal(401, 'UNAUTHENTICATED', TWO_KEYS, CHALLENGE);
    let caller = ANONYMOUS;
    if (credential !== 'none') {
      const failed = this.#failures.look(address);
      if (failed?.exceeded) return tooMany('attempts with a key that does not hold', failed);
      const key = await this.#keyOf(credential.text);
      if (key === null) {
        this.#failures.count(address);
        return refusal(401, 'UNAUTHENTICATED', BAD_KEY, CHALLENGE);
      }
      caller = this.#callerOf(request, key);
    }
    this.#callers.set(request, caller);
    return this.#countRead(request, caller.key === null ? `address ${address}` : `key ${caller.key.id}`);
  }

  /** The key of this text, where it holds. One that is unknown takes as long as one that is wrong. */
  async #keyOf(text: string): Promise<ApiKey | null> {
    const presented = parseKey(text);
    const standing = this.#options.standing();
    if (presented === null || !('graph' in standing)) return null;
    const [known] = await apiKeyById(standing.graph, { id: presented.id });
    if (!isSecret(presented.secret, known?.hash ?? null) || known === undefined) return null;
    if (!isLive(known, writtenNow())) return null;
    this.#remember(standing.graph, known.id);
    return known;
  }

  #remember(graph: Graph, id: string): void {
    const now = Date.now();
    if ((this.#used.get(id) ?? 0) + USE_STEP > now) return;
    this.#used.set(id, now);
    useApiKey(graph, { id, now: writtenNow() }).catch((error: unknown) =>
      this.#options.log.warn({ err: error, keyId: id }, 'the last use of a key was not written'),
    );
  }

  #callerOf(request: Request, { id, name, scopes }: ApiKey): Caller {
    return {
      key: { id, name, scopes },
      countWrite: () => {
        const state = this.#writes.count(id);
        if (state === null) return;
        this.#keep(request, 'writes', state);
        if (!state.exceeded) return;
        const message = `More than ${state.limit} writes by this key within a minute. Try again in ${state.reset} seconds.`;
        throw new RateLimited(message, state.reset);
      },
    };
  }

  #countRead(request: Request, who: string): Response | null {
    const state = this.#reads.count(who);
    if (state === null) return null;
    this.#keep(request, 'requests', state);
    return state.exceeded ? tooMany('requests', state) : null;
  }

  #keep(request: Request, name: string, state: RateState): void {
    const rates = this.#rates.get(request) ?? new Map<string, RateState>();
    this.#rates.set(request, rates.set(name, state));
  }
}

/** Identifies who asks at these paths and below them, refuses keys that do not hold and more than the rates allow, and says in headers what is left of them. */
export function useCallers(paths: readonly string[], callers: Callers): Plugin {
  return {
    async onRequest({ request, serverContext, endResponse }) {
      const path = new URL(request.url, 'http://localhost').pathname.replace(/(?<=.)\/$/, '');
      if (!isWithin(paths, path)) return;
      const refused = await callers.identify(request, serverContext).catch(() => UNREACHABLE());
      if (refused !== null) endResponse(refused);
    },
    onResponse({ request, response: { headers } }) {
      const rates = [...callers.ratesOf(request)];
      if (rates.length === 0) return;
      const policies = rates.map(([name, { limit }]) => `"${name}";q=${limit};w=${WINDOW}`);
      headers.set('ratelimit-policy', policies.join(', '));
      headers.set(
        'ratelimit',
        rates.map(([name, { remaining, reset }]) => `"${name}";r=${remaining};t=${reset}`).join(', '),
      );
    },
  };
}
