import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../db/graph.ts';
import type { GraphView } from '../db/view.ts';
import { EnvironmentError, TooManySubscribers } from '../errors.ts';
import type { ArrivalListener, Arrivals } from '../graphql/arrivals.ts';
import type { Logger } from '../logger.ts';
import { arrivalCount } from '../model/arrival.ts';

const EVERY = 1000;
const LONGEST = 30_000;

/** Which database is watched, for how many listeners at most, and where to say that it is away. */
export interface WatchOptions {
  readonly graph: () => Pick<Graph, 'read'>;
  readonly most: number;
  readonly log: Logger;
}

/** Notices what loads bring, also those of other processes: one question a second for all who listen, none while nobody does. */
export class ArrivalWatch implements Arrivals {
  readonly #options: WatchOptions;
  readonly #listeners = new Set<Listening>();
  readonly #over = new AbortController();
  #latest = 0;
  #delay = EVERY;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** How many listen now. */
  get listeners(): number {
    return this.#listeners.size;
  }

  async listen(): Promise<ArrivalListener> {
    const { graph, most } = this.#options;
    if (this.#over.signal.aborted) throw new EnvironmentError('STOPPING', 'The server is stopping.');
    if (this.#listeners.size >= most) throw new TooManySubscribers(most);
    const listening = new Listening(this.#options, () => this.#leave(listening));
    this.#listeners.add(listening);
    try {
      listening.from = await arrivalCount(graph());
    } catch (error) {
      listening.close();
      throw error;
    }
    this.#latest = Math.max(this.#latest, listening.from);
    listening.tell(this.#latest);
    this.#schedule();
    return listening;
  }

  /** Ends all listening, for good. */
  close(): void {
    this.#over.abort();
    for (const listening of [...this.#listeners]) listening.close();
  }

  #leave(listening: Listening): void {
    this.#listeners.delete(listening);
    if (this.#listeners.size > 0 || this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(): void {
    if (this.#timer !== null || this.#listeners.size === 0) return;
    this.#timer = setTimeout(() => void this.#look(), this.#delay);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    try {
      this.#latest = await arrivalCount(this.#options.graph());
      this.#delay = EVERY;
      for (const listening of this.#listeners) listening.tell(this.#latest);
    } catch (error) {
      if (this.#delay === EVERY) this.#options.log.warn({ err: error }, 'subscribers wait: the database is away');
      this.#delay = Math.min(2 * this.#delay, LONGEST);
    }
    this.#timer = null;
    this.#schedule();
  }
}

class Listening implements ArrivalListener {
  from = 0;
  readonly #options: WatchOptions;
  readonly #leave: () => void;
  readonly #over = new AbortController();
  #latest = 0;
  #wake: () => void = () => undefined;

  constructor(options: WatchOptions, leave: () => void) {
    this.#options = options;
    this.#leave = leave;
  }

  tell(latest: number): void {
    this.#latest = latest;
    this.#wake();
  }

  async beyond(number: number): Promise<number | null> {
    while (!this.#over.signal.aborted && this.#latest <= number)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    return this.#over.signal.aborted ? null : this.#latest;
  }

  async read<Result>(question: (graph: GraphView) => Promise<Result>): Promise<Result | null> {
    const { signal } = this.#over;
    for (let delay = EVERY; !signal.aborted; delay = Math.min(2 * delay, LONGEST))
      try {
        return await question(this.#options.graph());
      } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error;
        await sleep(delay, undefined, { signal, ref: false }).catch(() => undefined);
      }
    return null;
  }

  close(): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    this.#leave();
    this.#wake();
  }
}
