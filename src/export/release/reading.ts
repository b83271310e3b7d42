import { type Block, facts, link, paragraph, type Report, tableOr } from '../report/block.ts';
import { markdown } from '../report/markdown.ts';
import { type Release, titleOf } from './manifest.ts';

// What the folder of a release has beside the exports.
const BESIDE = {
  'manifest.json': 'what each file holds, with counts and hashes',
  'datapackage.json': 'the same as a Frictionless data package, with the columns of the CSV files',
  'LICENSES.md': 'from whom the data are, and under which licences',
  SHA256SUMS: 'hashes of all files, for sha256sum -c',
} as const;

function told(filters: Release['filters']): string {
  return Object.entries(filters)
    .map(([name, values]) => `${name} = ${(values ?? []).join(', ')}`)
    .join('; ');
}

function filesOf({ files }: Release): Block {
  return tableOr(
    'There are no files.',
    'Files',
    ['File', 'What', 'Form', 'Records', 'Bytes'],
    files.map(({ path, export: what, description, records, bytes }) => [path, what, description, records, bytes]),
  );
}

/** `README.md`: what the release is, of which data, and what its files are. */
export function readme(release: Release): string {
  const { about, software, wordings, filters, leftOut } = release;
  const narrowed = told(filters);
  const page: Report = {
    title: titleOf(release),
    lead: [
      paragraph(about.disclaimer),
      facts([
        ['Data of', about.day],
        ['As of', about.asOf],
        ['Data version', about.version],
        ['Written by', software],
        ['Records are at', `${about.origin}/id/…`],
        ['Narrowed by', narrowed === '' ? 'nothing' : `${narrowed}; each file by what of that it knows`],
        ['Wordings', wordings ? 'where the graph has them, under the licence of their collection' : 'left out'],
      ]),
    ],
    sections: [
      {
        title: 'What is in the folder',
        blocks: [
          filesOf(release),
          facts(Object.entries(BESIDE)),
          ...leftOut.map(({ export: what, reason }) => paragraph(`Left out: ${what}. ${reason}`)),
        ],
      },
      {
        title: 'Checking it',
        blocks: [
          { kind: 'code', text: 'sha256sum -c SHA256SUMS\nfrictionless validate datapackage.json' },
          paragraph('The same data, filters and version of the program give the same bytes.'),
        ],
      },
    ],
  };
  return markdown(page);
}

/** `LICENSES.md`: every source with its licence and attribution. */
export function licences({ about, wordings }: Release): string {
  const page: Report = {
    title: 'Sources and licences',
    lead: [
      paragraph(
        `Facts and wordings come from these collections, each under its own licence. ${wordings ? 'Wordings are other people’s texts: name the collection that recorded them as its attribution says.' : 'Wordings are left out.'}`,
      ),
      paragraph(
        'Clause types, law, mappings between them, and what is concluded of provisions are part of Clausegraph, under its MIT licence.',
      ),
    ],
    sections: about.collections.map(({ name, id, licence, licenceUrl, attribution, url }) => ({
      title: name,
      blocks: [
        facts([
          ['Collection', id],
          ['Licence', link(licence, licenceUrl)],
          ['Attribution', attribution],
          ['At', url === null ? null : link(url, url)],
        ]),
      ],
    })),
  };
  return markdown(page);
}
