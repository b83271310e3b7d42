import { type Evidence, evidenceOf } from '../model/evidence.ts';
import { archivedTextUrl } from '../model/version.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { CollectionRef, ProvisionRef, VersionRef } from './node-ref.ts';

const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'What proves that a provision stands in the terms, or last stood there: the latest version that has it, and where to check that. `clausegraph verify` recomputes the hashes.',
  fields: (t) => ({
    version: t.field({
      type: VersionRef,
      description: 'The latest version that has it.',
      resolve: ({ versionId }) => versionId,
    }),
    collection: t.field({
      type: CollectionRef,
      description: 'The archive or set of records that holds the version.',
      resolve: ({ collectionId }) => collectionId,
    }),
    commit: t.exposeString('commit', {
      description: 'Commit of the archive that recorded the version; the id of the record for curated records.',
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'Path of the document in the archive; null outside archives.',
    }),
    sourceUrls: t.field({
      type: ['URL'],
      description: 'Pages that the archive takes the document from; empty when they are not known.',
      resolve: ({ sourceUrls }) => sourceUrls ?? [],
    }),
    capturedAt: t.field({
      type: 'DateTime',
      description: 'When the version was recorded.',
      resolve: ({ capturedAt }) => capturedAt,
    }),
    wordingSha256: t.exposeString('wordingSha256', {
      nullable: true,
      description:
        'SHA-256 of the normalised wording, hex, as `Wording.sha256` says; null where a curated record does not have the text.',
    }),
    versionSha256: t.exposeString('versionSha256', {
      nullable: true,
      description: 'SHA-256 of the recorded bytes of the version, hex; null when it is not known.',
    }),
    archiveUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where the recorded text can be read at the archive; null when the address is not known.',
      resolve: (evidence) => archivedTextUrl(evidence),
    }),
  }),
});

builder.objectField(ProvisionRef, 'evidence', (t) =>
  t.field({
    type: EvidenceRef,
    nullable: true,
    description:
      'What proves it: the latest version that has it, by the day asked for. Null where no recorded version is known, as for some curated records.',
    resolve: ({ id }, _args, context) => batched(context, 'evidence', (ids) => evidenceOf(context.graph, ids)).load(id),
  }),
);
