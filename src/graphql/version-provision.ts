import { recordIdsOf } from '../model/record-id.ts';
import { rankOf } from '../model/severity.ts';
import { conclusionsOf, type VersionProvision, versionProvisionList } from '../model/version-provision.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { ConnectionEdge } from './connection.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, ProvisionRef, VersionRef, WordingRef } from './node-ref.ts';
import { ProvisionKindRef } from './provision-kind.ts';
import { SeverityRef } from './severity.ts';

const VersionProvisionFilterRef = builder.inputType('VersionProvisionFilter', {
  description:
    'Which provisions of a version to keep, by what held then. What is asked of clause types, categories, law and severity must hold for one and the same clause type of then.',
  fields: (t) => ({
    recordIds: t.stringList({ description: 'Only these, by record id.' }),
    kinds: t.field({ type: [ProvisionKindRef], description: 'Only of these forms.' }),
    textContains: t.string({
      description: 'Only those with this in their text of then, whatever the case. Finds only in imported collections.',
    }),
    classified: t.boolean({ description: 'Only those with a clause type then (true), or without any (false).' }),
    clauseTypes: t.stringList({ description: 'Only of any of these clause types, by slug.' }),
    categories: t.stringList({ description: 'Only of clause types of any of these categories, by slug.' }),
    regulations: t.stringList({ description: 'Only those that come under any of these regulations, by slug.' }),
    severities: t.field({
      type: [SeverityRef],
      description: 'Only of these severities: that of the primary clause type, unless others are named.',
    }),
    severityAtLeast: t.field({ type: SeverityRef, description: 'Only of this severity or a higher one.' }),
  }),
});

type VersionProvisionFilter = Partial<typeof VersionProvisionFilterRef.$inferInput>;

function parametersOf(filter: VersionProvisionFilter): object {
  const { recordIds, textContains, severityAtLeast, ...others } = filter;
  const { clauseTypes, categories, regulations, severities } = filter;
  const subject = (clauseTypes ?? categories ?? regulations ?? null) !== null;
  const severity = (severities ?? severityAtLeast ?? null) !== null;
  return {
    ...others,
    recordIds: recordIdsOf('provision', 'recordIds', recordIds),
    textContains: textContains?.toLowerCase() ?? null,
    severityAtLeast: rankOf(severityAtLeast),
    concluded: subject || severity || null,
    primary: severity && !subject ? true : null,
  };
}

const VersionProvisions = listing('VersionProvision', {
  node: ProvisionRef,
  list: versionProvisionList,
  filter: VersionProvisionFilterRef,
  parameters: parametersOf,
  orders: { POSITION: 'By the place in the version: in reading order.', RECORD_ID: 'By record id.' },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});

/** What the version says of the provision; null on curated records. */
function saidOf({ properties }: ConnectionEdge): VersionProvision | null {
  return 'versionId' in properties ? (properties as unknown as VersionProvision) : null;
}

builder.objectFields(VersionProvisions.edge, (t) => ({
  wording: t.field({
    type: WordingRef,
    nullable: true,
    description: 'What the provision says in this version; null where a curated record tells of it without its text.',
    resolve: (edge) => saidOf(edge)?.sha256 ?? null,
  }),
  language: t.string({
    nullable: true,
    description: 'ISO 639-1 code of the wording, or `und` when it is not known; null on curated records.',
    resolve: (edge) => saidOf(edge)?.language ?? null,
  }),
  clauseTypes: t.field({
    type: [ClauseTypeRef],
    description: 'What it was concluded to be in this version, the primary clause type first.',
    complexity: { field: 1, multiplier: 3 },
    resolve: (edge, _args, context) => {
      const versionId = saidOf(edge)?.versionId;
      if (versionId === undefined) return [];
      const load = (keys: readonly string[]) => conclusionsOf(context.graph, keys);
      return batched(context, 'conclusions of then', load).load(`${versionId}:${edge.node}`);
    },
  }),
}));

VersionProvisions.on(VersionRef, 'provisions', {
  from: 'by-version',
  key: (version) => version.id,
  description:
    'The provisions that stood in it, in reading order; each edge has the wording and the clause types of then, each node is the provision as it stands now.',
});
