import { Forbidden, Unauthenticated } from '../errors.ts';
import type { ApiKey, Scope } from '../model/api-key.ts';
import type { Context } from './context.ts';

/** Who asks: nobody known, or the owner of a key. */
export interface Caller {
  readonly key: Pick<ApiKey, 'id' | 'name' | 'scopes'> | null;
  /** Counts one write; `RateLimited` where there were too many. */
  countWrite(): void;
}

/** Somebody without a key: reads everything that is public, writes nothing. */
export const ANONYMOUS: Caller = { key: null, countWrite: () => undefined };

/** The key of the caller, where it has the scope; else an error that says what is missing. */
export function requireScope({ caller: { key } }: Context, field: string, scope: Scope): NonNullable<Caller['key']> {
  if (key === null)
    throw new Unauthenticated(
      `${field} needs an API key of scope "${scope}": send "authorization: Bearer cg_…". The operator makes one by \`clausegraph key create\`.`,
    );
  if (!key.scopes.includes(scope))
    throw new Forbidden(`${field} needs the scope "${scope}"; the key of ${key.name} has ${key.scopes.join(', ')}.`);
  return key;
}
