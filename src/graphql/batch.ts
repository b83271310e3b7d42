import DataLoader from 'dataloader';
import type { Context } from './context.ts';

const loaders = new WeakMap<Context, Map<string, unknown>>();

/** The loader of this name in this request: every key asked for in one tick goes to the database in one trip. */
export function batched<Value>(
  context: Context,
  name: string,
  load: (keys: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const known = loaders.get(context) ?? new Map<string, unknown>();
  loaders.set(context, known);
  const loader = (known.get(name) as DataLoader<string, Value> | undefined) ?? new DataLoader<string, Value>(load);
  known.set(name, loader);
  return loader;
}

/** Forgets what this request has loaded by name, so that it is asked anew. */
export function forgetBatches(context: Context): void {
  loaders.delete(context);
}
