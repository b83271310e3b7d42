/** How much of a rate is used: `reset` is in how many seconds it begins anew. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  readonly reset: number;
  readonly exceeded: boolean;
}

interface Window {
  count: number;
  until: number;
}

/** The length of the window that rates are counted over, in seconds. */
export const WINDOW = 60;
const MOST_WINDOWS = 50_000;

/** Counts what each of many does within a minute, in the memory of this process; a limit of 0 is none. */
export class Rate {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(limit: number, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one more, and tells whether it is one too many; null where there is no limit. */
  count(who: string): RateState | null {
    if (this.#limit === 0) return null;
    const now = this.#now();
    const window = this.#windowOf(who, now);
    window.count += 1;
    return this.#stateOf(window, window.count > this.#limit, now);
  }

  /** How it stands without counting; `exceeded` where the limit is reached. */
  look(who: string): RateState | null {
    if (this.#limit === 0) return null;
    const now = this.#now();
    const known = this.#windows.get(who);
    const window = known !== undefined && known.until > now ? known : { count: 0, until: now + WINDOW * 1000 };
    return this.#stateOf(window, window.count >= this.#limit, now);
  }

  #windowOf(who: string, now: number): Window {
    const known = this.#windows.get(who);
    if (known !== undefined && known.until > now) return known;
    this.#windows.delete(who);
    if (this.#windows.size >= MOST_WINDOWS) this.#forget(now);
    const begun = { count: 0, until: now + WINDOW * 1000 };
    this.#windows.set(who, begun);
    return begun;
  }

  /** Windows begin in the order in which they are kept, so that the first are those that end first. */
  #forget(now: number): void {
    for (const [who, { until }] of this.#windows) {
      if (until > now && this.#windows.size < MOST_WINDOWS) return;
      this.#windows.delete(who);
    }
  }

  #stateOf({ count, until }: Window, exceeded: boolean, now: number): RateState {
    const remaining = Math.max(0, this.#limit - count);
    return { limit: this.#limit, remaining, reset: Math.max(1, Math.ceil((until - now) / 1000)), exceeded };
  }
}
