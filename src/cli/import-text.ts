import type { ImportSummary } from '../import/import-collection.ts';
import type { Tally } from '../import/load/tally.ts';

/** What a run read, and what it changed when it wrote to the graph. */
export type Outcome = Tally & Partial<ImportSummary>;

/** The summary of an import for people, line by line. */
export function summaryLines(summary: Outcome & { seconds: number }): string[] {
  const { collection, skipped, seconds } = summary;
  return [
    ...(collection ? [`${collection.name} (${collection.id}) at ${collection.head.slice(0, 12)}`] : []),
    `${documentCounts(summary)} in ${seconds} s`,
    ...read(summary),
    ...brought(summary),
    ...(skipped.length > 0 ? [`${skipped.length} skipped:`] : []),
    ...told(skipped),
    ...(summary.version === undefined ? [] : [`version of the data: ${summary.version}`]),
  ];
}

function documentCounts(summary: Outcome): string {
  const { documents, newDocuments = 0, grownDocuments = 0, alteredDocuments = 0 } = summary;
  const { unchangedDocuments = 0, removedDocuments = 0 } = summary;
  const parts = [
    [newDocuments, 'new'],
    [grownDocuments, 'with new versions'],
    [alteredDocuments, 'read again'],
    [unchangedDocuments, 'unchanged'],
    [removedDocuments, 'removed'],
  ].filter(([number]) => number !== 0);
  return [`${documents} documents`, parts.map((words) => words.join(' ')).join(', ')].filter(Boolean).join(': ');
}

function read({ versions, provisions, provisionsEver, typed, untyped }: Outcome): string[] {
  if (versions === 0) return [];
  const reasons = Object.entries(untyped).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${versions} versions of them, ${provisions} provisions that stand, ${provisionsEver} that ever stood`,
    `${typed} provisions with a clause type`,
    ...reasons.map(([reason, number]) => `${number} without: ${reason.toLowerCase().replaceAll('_', ' ')}`),
  ];
}

function brought({ newVersions, lostVersions, changes, rewritten }: Outcome): string[] {
  if (newVersions === undefined || changes === undefined) return [];
  const kinds = Object.entries(changes).filter(([, number]) => number > 0);
  const words = kinds.map(([kind, number]) => `${number} ${kind.toLowerCase()}`).join(', ');
  return [
    `${newVersions} new versions${words === '' ? '' : `; provisions: ${words}`}`,
    ...(lostVersions ? [`${lostVersions} versions that the source no longer has were removed`] : []),
    ...(rewritten ? ['the history of the collection was rewritten since the last import'] : []),
  ];
}

/** Of each document the first few, as error pages are often recorded many times over. */
const TOLD = 2;

function told(skipped: Outcome['skipped']): string[] {
  const byPath = new Map<string, string[]>();
  for (const { path, reason } of skipped) byPath.set(path, [...(byPath.get(path) ?? []), reason]);
  return [...byPath].flatMap(([path, reasons]) => [
    ...reasons.slice(0, TOLD).map((reason) => `  ${path}: ${reason}`),
    ...(reasons.length > TOLD ? [`  ${path}: … and ${reasons.length - TOLD} more; --json lists them all`] : []),
  ]);
}
