import { auditEntriesByIds, auditEntryList } from '../model/audit-entry.ts';
import { dayAfter, dayOf } from '../model/day.ts';
import { onlyAsItStands } from './as-it-stands.ts';
import { builder } from './builder.ts';
import { requireScope } from './caller.ts';
import { connectionTo, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import type { Context } from './context.ts';
import { tidyFilter } from './filter-value.ts';

const AuditActionRef = builder.enumType('AuditAction', {
  description: 'What was done, as the audit log has it.',
  values: {
    CREATE_KEY: { description: 'An API key was made.' },
    REVOKE_KEY: { description: 'An API key was ended.' },
    JUDGE: { description: 'A label, a severity or a mapping was judged.' },
    WITHDRAW: { description: 'A judgement was taken back.' },
  } as const,
});

const AuditEntryRef = builder.loadableNodeRef('AuditEntry', {
  id: { resolve: (entry) => entry.id },
  load: (ids: string[], context: Context) => {
    requireScope(context, 'The audit log', 'admin');
    return auditEntriesByIds(context.graph, { ids });
  },
  sort: (entry) => entry.id,
});

AuditEntryRef.implement({
  description:
    'One write by a person, as the audit log has it: added with the write, never changed. For keys of scope `admin`.',
  fields: (t) => ({
    number: t.exposeString('id', { description: 'Its number in the log, in ten digits: the newest has the highest.' }),
    at: t.field({ type: 'DateTime', description: 'When it was done.', resolve: ({ at }) => at }),
    actor: t.exposeString('actor', { description: 'Name of the key with which it was done, or `command line`.' }),
    keyId: t.exposeString('keyId', {
      nullable: true,
      description: 'Id of that key; null for what was done at the machine itself.',
    }),
    action: t.field({ type: AuditActionRef, description: 'What was done.', resolve: ({ action }) => action }),
    subject: t.exposeString('subject', { description: 'Global id of what was written, such as `Judgement:CG-J-…`.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What stood before, as JSON; null where there was nothing.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What stands since, as JSON; null where nothing does.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'The reason that was given; null where none is asked.',
    }),
  }),
});

const AuditFilterRef = builder.inputType('AuditFilter', {
  description: 'Which entries of the audit log to keep.',
  fields: (t) => ({
    actors: t.stringList({ description: 'Only what was done in any of these names.' }),
    keyIds: t.stringList({ description: 'Only what was done with any of these keys, by id.' }),
    actions: t.field({ type: [AuditActionRef], description: 'Only what was done in any of these ways.' }),
    subjects: t.stringList({ description: 'Only what was done to any of these, by global id.' }),
    since: t.field({ type: 'Date', description: 'Only what was done on this day or later, UTC.' }),
    until: t.field({ type: 'Date', description: 'Only what was done on this day or earlier, UTC.' }),
  }),
});

type AuditFilter = Partial<typeof AuditFilterRef.$inferInput>;

function parametersOf(given: AuditFilter): object {
  const { since, until, ...filter } = tidyFilter('auditLog', given);
  return { ...filter, from: dayOf(since), before: dayAfter(until) };
}

builder.queryField('auditLog', (t) =>
  t.field({
    type: connectionTypes('AuditEntry', AuditEntryRef).connection,
    description:
      'Every write by a person, the newest first: judgements, withdrawals, keys made and revoked. Needs an API key of scope `admin`.',
    args: {
      first: t.arg.int({ defaultValue: DEFAULT_PER_PAGE, description: `Entries a page, at most ${MOST_PER_PAGE}.` }),
      after: t.arg.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
      filter: t.arg({ type: AuditFilterRef, description: 'Keep only what matches all of these.' }),
    },
    complexity: ({ first }) => ({ field: 2, multiplier: Math.max(1, first ?? DEFAULT_PER_PAGE) }),
    resolve: (_query, { first, after, filter }, context) => {
      requireScope(context, 'auditLog', 'admin');
      onlyAsItStands(context, 'auditLog');
      return connectionTo(
        context,
        'auditLog',
        auditEntryList,
        { from: 'all', key: '*', filter: parametersOf(filter ?? {}) },
        { first, after: after ?? null, order: 'ID', descending: true },
      );
    },
  }),
);
