import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { Classifier } from '../../classify/classify.ts';
import { documentId } from '../../model/record-id.ts';
import type { DocumentFacts } from '../facts.ts';
import { chainOf } from './chain.ts';
import type { Declarations } from './declaration.ts';
import type { TrackedDocument } from './history.ts';
import { readerVersion } from './rules.ts';
import { utc } from './time.ts';

/** What is known of a document before any of its texts is read. */
export type DocumentHead = Omit<DocumentFacts, 'versions' | 'provisions' | 'language' | 'current'>;

/** What tells the head of a document, beside its history. */
export interface HeadContext {
  collectionId: string;
  declarations: Declarations;
  classifier: Pick<Classifier, 'version'>;
}

/** Key of a platform: the same for the same service everywhere, also for names without a Latin letter. */
function platformSlug(service: string): string {
  return (
    slugify(service, { decamelize: false, customReplacements: [['·', ' ']] }) ||
    `service-${createHash('sha256').update(service).digest('hex').slice(0, 8)}`
  );
}

/** The head of a tracked document. */
export function documentHead(
  { path, service, termsType, versions, endedAt }: TrackedDocument,
  { collectionId, declarations, classifier }: HeadContext,
): DocumentHead {
  const declared = declarations.services.get(service);
  return {
    id: documentId(collectionId, service, termsType),
    collectionId,
    platform: { slug: platformSlug(service), name: declared?.name ?? service },
    title: `${service} ${termsType}`,
    termsType,
    path,
    sourceUrls: declared?.sourceUrls.get(termsType) ?? [],
    endedAt: endedAt === null ? null : utc(endedAt),
    chain: chainOf(versions),
    reader: readerVersion(classifier),
    externalIds: [],
  };
}
