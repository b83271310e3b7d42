import { TooManyExports } from '../errors.ts';
import type { Chunk } from '../export/table.ts';

/** How many files are made at one moment. More of them would be done no sooner, and keep queries waiting. */
const AT_ONCE = 2;

/** Lets many files be sent side by side: each makes its next chunk when its turn comes, and who reads slowly keeps nobody waiting. */
export class FileTurns {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #sent = 0;
  #making = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The chunks of a file, made in turn. Fails before the first where as many files are on their way as may be. */
  async *inTurn(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
    if (this.#sent >= this.#most) throw new TooManyExports(this.#most);
    this.#sent += 1;
    const source = chunks[Symbol.asyncIterator]();
    try {
      for (let next = await this.#next(source); !next.done; next = await this.#next(source)) yield next.value;
    } finally {
      this.#sent -= 1;
      await source.return?.();
    }
  }

  async #next(source: AsyncIterator<Chunk>): Promise<IteratorResult<Chunk>> {
    if (this.#making < AT_ONCE) this.#making += 1;
    else await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    try {
      return await source.next();
    } finally {
      const another = this.#waiting.shift();
      if (another === undefined) this.#making -= 1;
      else another();
    }
  }
}
