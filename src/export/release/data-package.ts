import type { About } from '../about.ts';
import type { CellType, Column } from '../table.ts';
import { jsonText, type Release, type ReleasedFile, titleOf } from './manifest.ts';

const TYPES: Readonly<Record<CellType, object>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  day: { type: 'date' },
  time: { type: 'datetime' },
  link: { type: 'string' },
  list: { type: 'string' },
};

function fieldOf({ name, type, description }: Column): object {
  return { name, description: type === 'list' ? `${description}; several apart by "; "` : description, ...TYPES[type] };
}

function tabular({ columns, format }: ReleasedFile): object {
  if (columns === null || !format.endsWith('csv')) return { type: 'file', profile: 'data-resource' };
  return {
    type: 'table',
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map(fieldOf), missingValues: [''] },
  };
}

function resourceOf(file: ReleasedFile): object {
  const { path, description, format, mediaType, bytes, sha256 } = file;
  return {
    name: path.toLowerCase().replaceAll('/', '-'),
    path,
    description,
    format: format.split('.').at(-1),
    mediatype: mediaType.split(';')[0],
    ...(mediaType.includes('charset=utf-8') ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...tabular(file),
  };
}

function licencesOf({ collections }: About): object[] {
  const byName = new Map(collections.map(({ licence, licenceUrl }) => [licence, licenceUrl]));
  return [...byName].flatMap(([title, path]) => (path === null ? [] : [{ title, path }]));
}

/** `datapackage.json`: the release as a Frictionless data package, with the columns of its CSV files. */
export function dataPackageOf(release: Release): string {
  const { about, files } = release;
  return jsonText({
    profile: 'data-package',
    name: `clausegraph-release-${about.day}`,
    id: about.version,
    version: about.day,
    created: `${about.day}T00:00:00Z`,
    title: titleOf(release),
    description: about.disclaimer,
    homepage: about.origin,
    licenses: licencesOf(about),
    sources: about.collections.map(({ name, url }) => ({ title: name, ...(url === null ? {} : { path: url }) })),
    resources: files.map(resourceOf),
  });
}
