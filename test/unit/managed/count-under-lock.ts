// A process of its own that counts up in a file, each step under the lock; it abandons the lock every other time, as a killed process would.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../../src/db/managed/lock.ts';

const [lock = '', counter = '', times = '0'] = process.argv.slice(2);
const abandoned = JSON.stringify({ pid: process.pid, started: 'long ago', token: 'x' });

for (let step = 0; step < Number(times); step += 1)
  await withLock(lock, { patience: 60_000, report: () => {} }, async () => {
    const count = Number(readFileSync(counter, 'utf8'));
    await sleep(1);
    writeFileSync(counter, String(count + 1));
    if (step % 2 === 0) writeFileSync(lock, abandoned);
  });
