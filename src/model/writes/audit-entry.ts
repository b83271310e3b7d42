import type { Writer } from '../../db/graph.ts';
import { command } from '../../db/query.ts';
import type { AuditAction } from '../audit-entry.ts';
import { writtenNow } from '../written-now.ts';
import { dropLock, takeLock } from './lock.ts';

/** What was done, by whom, to what: global id of the subject, and what was known of it before and is now. */
export interface AuditedWrite {
  actor: string;
  /** Null for what was done at the machine itself. */
  keyId: string | null;
  action: AuditAction;
  subject: string;
  before: object | null;
  after: object | null;
  reason?: string | null;
}

const append = command<{ properties: Record<string, string | null> }>('audit-entry/append');

/** Adds an entry to the audit log, in the transaction of what it tells of; the last thing that it does. */
export async function audit(writer: Writer, write: AuditedWrite): Promise<void> {
  const { actor, keyId, action, subject, before, after, reason = null } = write;
  await takeLock(writer, { name: 'audit' });
  const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
  await append(writer, {
    properties: { at: writtenNow(), actor, keyId, action, subject, before: json(before), after: json(after), reason },
  });
  await dropLock(writer, { name: 'audit' });
}
