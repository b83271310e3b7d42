import { command } from '../../db/query.ts';
import type { Properties } from './law.ts';

/** Statements on sectors, made as the seeds say; their platforms are linked with what else is derived. */
export const sectors = {
  upsert: command<{ rows: readonly { key: string; properties: Properties }[] }>('sector/upsert'),
  sweep: command<{ keys: readonly string[] }>('sector/sweep'),
};
