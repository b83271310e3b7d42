import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Writes to standard error: JSON lines for machines, readable lines in a terminal. Secrets never reach it. */
export function createLogger({ logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  const text = logFormat === undefined ? process.stderr.isTTY === true : logFormat === 'text';
  const redact = ['password', 'authorization', 'x-api-key', 'secret'].flatMap((name) => [
    `["${name}"]`,
    `*["${name}"]`,
  ]);
  if (text) {
    const transport = pino.transport({ target: 'pino-pretty', options: { destination: 2, ignore: 'pid,hostname' } });
    return pino({ level: logLevel, redact }, transport);
  }
  return pino({ level: logLevel, redact }, pino.destination({ dest: 2, sync: true }));
}
