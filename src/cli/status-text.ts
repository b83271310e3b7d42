import type { CollectionStatus, GraphStatus } from '../model/status.ts';

/** Where the database is and, when it is the managed one, what it takes of this machine; sizes in bytes. */
export type DatabasePlace =
  | { readonly managed: false; readonly uri: string }
  | {
      readonly managed: true;
      readonly uri: string | null;
      readonly home: string;
      readonly pid: number | null;
      /** Whether it ran before it was asked. */
      readonly running: boolean;
      readonly usedBy: readonly string[];
      readonly disk: number;
      readonly memory: number | null;
    };

/** All that `clausegraph status` tells. */
export interface Status extends GraphStatus {
  readonly database: DatabasePlace;
  readonly fingerprint?: string;
}

const number = new Intl.NumberFormat('en');

function megabytes(bytes: number | null): string {
  return bytes === null ? 'unknown' : `${number.format(Math.ceil(bytes / 1_000_000))} MB`;
}

function placeLines(place: DatabasePlace): [string, string][] {
  if (!place.managed) return [['Address', `${place.uri} (named by NEO4J_URI)`]];
  const state = place.running ? `pid ${place.pid}` : 'not running before this command';
  return [
    ['Address', `${place.uri} (managed, ${state})`],
    ['Home', place.home],
    ['Used by', place.usedBy.join(', ') || 'nobody else'],
    ['Disk', megabytes(place.disk)],
    ['Memory', megabytes(place.memory)],
  ];
}

function collectionLines(collections: readonly CollectionStatus[]): string[] {
  if (collections.length === 0) return ['  none'];
  return collections.flatMap(({ id, name, licence, origin, head, importedAt, documents, provisions }) => [
    `  ${id}  ${name ?? ''}`,
    `    ${number.format(documents)} documents, ${number.format(provisions)} provisions, licence ${licence ?? 'unknown'}`,
    `    ${origin?.toLowerCase() ?? 'not loaded'} at ${importedAt ?? 'unknown time'}${head === null ? '' : `, head ${head.slice(0, 12)}`}`,
  ]);
}

/** The status as a person reads it. */
export function statusText({ database, version, edition, dataset, collections, nodes, fingerprint }: Status): string {
  const rows: [string, string][] = [
    ['Database', `Neo4j ${version} ${edition}`],
    ...placeLines(database),
    ['Data', dataset?.version == null ? 'none yet' : `version ${dataset.version}, built ${dataset.builtAt ?? '?'}`],
    ...(fingerprint === undefined ? [] : [['Fingerprint', fingerprint] as [string, string]]),
  ];
  const counts = Object.entries(nodes).map(
    ([label, total]) => `  ${label.padEnd(14)}${number.format(total).padStart(10)}`,
  );
  return `${[
    ...rows.map(([label, value]) => `${label.padEnd(13)}${value}`),
    'Collections',
    ...collectionLines(collections),
    'Nodes',
    ...(counts.length > 0 ? counts : ['  none']),
  ].join('\n')}\n`;
}
