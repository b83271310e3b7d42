import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** What was done. */
export type AuditAction = 'CREATE_KEY' | 'REVOKE_KEY' | 'JUDGE' | 'WITHDRAW';

/** One entry of the audit log: added with each write by a person, never changed. */
interface AuditEntry {
  /** Ten digits: its number in the log. */
  id: string;
  at: string;
  actor: string;
  keyId: string | null;
  action: AuditAction;
  /** Global id of what was written. */
  subject: string;
  /** JSON text; null where there was nothing, or is nothing. */
  before: string | null;
  after: string | null;
  reason: string | null;
}

/** Entries of the audit log by number. */
export const auditEntriesByIds = query<{ ids: readonly string[] }, AuditEntry>('audit-entry/by-ids');

/** The audit log as a list. */
export const auditEntryList = nodeList({
  noun: 'audit-entry',
  key: 'id',
  from: ['all'],
  filtered: true,
  orders: { ID: 'node.id' },
});
