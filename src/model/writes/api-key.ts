import type { Graph, Writer } from '../../db/graph.ts';
import { command, query } from '../../db/query.ts';
import { type ApiKey, keyText, newKey, type Scope, scopesOf, secretHash } from '../api-key.ts';
import { writtenNow } from '../written-now.ts';
import { audit } from './audit-entry.ts';

/** An API key with the hash of its secret; no row where there is none of this id. */
export const apiKeyById = query<{ id: string }, ApiKey & { hash: string }>('api-key/by-id');

/** All API keys, the oldest first. */
export const apiKeys = query<Record<string, never>, ApiKey>('api-key/all');

/** Says when a key was last used. */
export const useApiKey = command<{ id: string; now: string }>('api-key/use');

const create = command<{ properties: Omit<ApiKey, 'revokedAt' | 'lastUsedAt'> & { hash: string } }>('api-key/create');
const revoke = command<{ id: string; now: string }, Pick<ApiKey, 'id' | 'name'>>('api-key/revoke');

/** Who is written in the audit log for what was done at the machine itself. */
const OPERATOR = { actor: 'command line', keyId: null };

type Transacting = Pick<Graph, 'transact'>;

/** Makes a key and an entry of the audit log; `text` is the only copy of its secret. */
export async function createApiKey(
  graph: Transacting,
  { name, scope, expiresAt }: { name: string; scope: Scope; expiresAt: string | null },
): Promise<ApiKey & { text: string }> {
  const key = newKey();
  const shown = { id: key.id, name, scopes: scopesOf(scope), createdAt: writtenNow(), expiresAt };
  await graph.transact(async (writer: Writer) => {
    await create(writer, { properties: { ...shown, hash: secretHash(key.secret) } });
    const after = { name, scopes: shown.scopes, expiresAt };
    await audit(writer, { ...OPERATOR, action: 'CREATE_KEY', subject: `ApiKey:${key.id}`, before: null, after });
  });
  return { ...shown, revokedAt: null, lastUsedAt: null, text: keyText(key) };
}

/** Ends a key, with an entry of the audit log; null where there is none of this id that has not ended. */
export async function revokeApiKey(graph: Transacting, id: string): Promise<Pick<ApiKey, 'id' | 'name'> | null> {
  return graph.transact(async (writer) => {
    const now = writtenNow();
    const [revoked] = await revoke(writer, { id, now });
    if (revoked === undefined) return null;
    const [before, after] = [{ revokedAt: null }, { revokedAt: now }];
    await audit(writer, { ...OPERATOR, action: 'REVOKE_KEY', subject: `ApiKey:${id}`, before, after });
    return revoked;
  });
}
