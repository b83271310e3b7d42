import type { ChangeRow, PartRow } from '../../model/writes/document.ts';
import type { DocumentFacts, VersionFacts } from '../facts.ts';
import type { ChangeFacts } from '../history/change.ts';

/** A version as the graph keeps it, with how many provisions it changed in which way, and whether it is the first that was terms. */
export function versionRow(
  { id: document, platform, collectionId }: DocumentFacts,
  { id, ...properties }: VersionFacts,
  { changes, opening }: { changes: readonly ChangeFacts[]; opening: VersionFacts | undefined },
): PartRow {
  const counts = { added: 0, edited: 0, removed: 0, moved: 0, revived: 0 };
  for (const { kind } of changes) counts[kind.toLowerCase() as Lowercase<typeof kind>] += 1;
  return {
    key: id,
    document,
    properties: {
      ...properties,
      documentId: document,
      platformSlug: platform.slug,
      collectionId,
      ...counts,
      changeCount: changes.length,
      opening: id === opening?.id ? true : null,
    },
  };
}

/** What a version did to a provision, as the graph keeps it; the id is made of theirs. */
export function changeRow(
  { versions }: DocumentFacts,
  { sequence, provision, kind, ...properties }: ChangeFacts,
): ChangeRow {
  const version = versions[sequence - 1]?.id ?? '';
  return { version, provision, kind, properties: { id: `${version}:${provision}`, ...properties } };
}

/** The versions of kind CHANGE that changed a provision, oldest first; not the first that was terms, which adds what was there before. */
export function changingVersions({ versions }: DocumentFacts, changes: readonly ChangeFacts[]): VersionFacts[] {
  const changing = new Set(changes.filter(({ base }) => base > 0).map(({ sequence }) => sequence));
  return versions.filter(({ kind, sequence }) => kind === 'CHANGE' && changing.has(sequence));
}
