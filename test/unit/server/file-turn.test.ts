import { expect, it } from 'vitest';
import { FileTurns } from '../../../src/server/file-turn.ts';

async function tick(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

interface Watched {
  making: number;
  most: number;
  closed: number;
}

async function* file(watched: Watched, chunks: number): AsyncGenerator<string> {
  try {
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      watched.making += 1;
      watched.most = Math.max(watched.most, watched.making);
      await tick();
      watched.making -= 1;
      yield String(chunk);
    }
  } finally {
    watched.closed += 1;
  }
}

async function textOf(chunks: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += String(chunk);
  return text;
}

function watch(): Watched {
  return { making: 0, most: 0, closed: 0 };
}

it('makes two files at a moment, and all of them whole', async () => {
  const turns = new FileTurns(20);
  const watched = watch();
  const texts = await Promise.all(Array.from({ length: 20 }, () => textOf(turns.inTurn(file(watched, 5)))));
  expect(new Set(texts)).toEqual(new Set(['01234']));
  expect(watched).toEqual({ making: 0, most: 2, closed: 20 });
});

it('goes on while others read slowly', async () => {
  const turns = new FileTurns(4);
  const slow = [1, 2, 3].map(() => turns.inTurn(file(watch(), 5)));
  for (const one of slow) await one.next();
  expect(await textOf(turns.inTurn(file(watch(), 5)))).toBe('01234');
  for (const one of slow) await one.return(undefined);
});

it('refuses what is more than may be sent, until one has ended, was left or has failed', async () => {
  const turns = new FileTurns(1);
  const watched = watch();
  const first = turns.inTurn(file(watched, 5));
  await first.next();
  await expect(turns.inTurn(file(watched, 5)).next()).rejects.toMatchObject({ code: 'TOO_MANY_EXPORTS' });
  await first.return(undefined);
  expect(watched.closed).toBe(1);
  async function* failing(): AsyncGenerator<string> {
    yield 'a';
    throw new Error('gone');
  }
  await expect(textOf(turns.inTurn(failing()))).rejects.toThrow('gone');
  expect(await textOf(turns.inTurn(file(watched, 2)))).toBe('01');
});
