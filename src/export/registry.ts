import { BadInput, NotFound } from '../errors.ts';
import { nearMatches } from '../model/near-match.ts';
import { changes } from './change/changes.ts';
import { citations } from './citation/citations.ts';
import { crosswalk } from './crosswalk/crosswalk.ts';
import type { Export, Format } from './export.ts';
import { graph } from './graph/graph.ts';
import { knowledge } from './knowledge/knowledge.ts';
import { law } from './law/law.ts';
import { obligations } from './obligation/obligations.ts';
import { regulatoryMap } from './regulatory-map/regulatory-map.ts';
import { report } from './report/report.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';

const ALL: readonly Export[] = [
  changes,
  citations,
  crosswalk,
  graph,
  knowledge,
  law,
  obligations,
  regulatoryMap,
  report,
  taxonomy,
];

/** Everything that can be taken away, by name. */
export const EXPORTS: ReadonlyMap<string, Export> = new Map(ALL.map((one) => [one.name, one]));

/** What all exports together are called, as a folder; no export, as it is written by the command only. */
export const RELEASE = 'release';

function listed(names: Iterable<string>): string {
  return [...names].join(', ');
}

function meant(given: string, names: Iterable<string>): string {
  const [near] = nearMatches(given, names, 1);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** The export of this name; a `NotFound` lists those that exist. */
export function exportNamed(name: string): Export {
  const found = EXPORTS.get(name);
  if (found !== undefined) return found;
  if (name === RELEASE)
    throw new NotFound(
      'A release is made by a command: clausegraph export release --out <folder>. One by one its files are among the exports.',
    );
  const near = meant(name, EXPORTS.keys());
  throw new NotFound(`There is no export "${name.slice(0, 60)}".${near} There are: ${listed(EXPORTS.keys())}.`);
}

/** A form of an export by its extension, the first one where none is named; a `BadInput` lists those that exist. */
export function formatNamed(from: Export, extension: string | null): { extension: string; format: Format } {
  const names = Object.keys(from.formats);
  const wanted = extension ?? names[0] ?? '';
  const format = Object.hasOwn(from.formats, wanted) ? from.formats[wanted] : undefined;
  if (format !== undefined) return { extension: wanted, format };
  const near = meant(wanted, names);
  throw new BadInput(`${from.name} does not come as "${wanted.slice(0, 40)}".${near} Its forms: ${listed(names)}.`);
}
