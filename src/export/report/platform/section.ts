import type { Version } from '../../../model/version.ts';
import { archivedTextUrl } from '../../../model/version.ts';
import type { About } from '../../about.ts';
import { recordLink } from '../address.ts';
import { facts, link, paragraph, type Section, tableOr } from '../block.ts';
import { counted, dayOf, rounded } from '../word.ts';
import { LATEST, type PlatformRecord } from './record.ts';

/** Which clause types the terms have, how often and how severe. */
export function clauseTypeSection(about: About, { uses, categories }: PlatformRecord): Section {
  const rows = uses.map(({ row, edge }) => [
    recordLink(about, row.label, 'ClauseType', row.slug),
    categories.get(row.categorySlug)?.label ?? row.categorySlug,
    edge.severity,
    edge.provisions,
    edge.confidence === null ? null : rounded(edge.confidence),
  ]);
  const columns = ['Clause type', 'Category', 'Highest severity', 'Provisions', 'Highest confidence'];
  return {
    title: 'Clause types',
    blocks: [
      tableOr('No provision that stands has a clause type.', 'Clause types in documents that stand', columns, rows),
      paragraph('Severity is about the effect on users; confidence, from 0 to 1, is about our conclusion.'),
    ],
  };
}

/** Which law bears on clauses of these kinds. */
export function lawSection(about: About, { law, places }: PlatformRecord): Section {
  const rows = law.map(({ row, edge }) => [
    recordLink(about, row.shortName, 'Regulation', row.slug),
    places.get(row.jurisdictionCode)?.name ?? row.jurisdictionCode,
    row.citation,
    edge.clauseTypes,
    edge.provisions,
    link('text', row.url),
  ]);
  const columns = ['Law', 'Where', 'Citation', 'Clause types', 'Provisions', 'Official text'];
  return {
    title: 'Law that bears on such clauses',
    blocks: [
      tableOr('No law of this graph bears on them.', 'Law by the number of provisions', columns, rows),
      paragraph(
        'By the subject of the clauses, whatever the place and whoever the provider is: that a law is listed does not say that it is broken, or that it binds this provider.',
      ),
    ],
  };
}

/** The versions that changed a provision lately. */
export function changeSection(about: About, { changes, documents }: PlatformRecord): Section {
  const titles = new Map(documents.map(({ row }) => [row.id, row.title]));
  const rows = changes.map((version) => [
    recordLink(about, dayOf(version.capturedAt) ?? '', 'Version', version.id),
    recordLink(about, titles.get(version.documentId) ?? version.documentId, 'Document', version.documentId),
    ...[version.added, version.edited, version.removed, version.moved, version.revived].map(String),
  ]);
  const columns = ['Day', 'Document', 'Added', 'Edited', 'Removed', 'Moved', 'Revived'];
  return {
    title: 'Changes lately',
    blocks: [
      tableOr(
        'No version is recorded that changed a provision.',
        `The last ${counted(rows.length, 'version')} that changed a provision${rows.length === LATEST ? '' : ', all that there are'}`,
        columns,
        rows,
      ),
    ],
  };
}

function proofOf(about: About, last: Version | null) {
  if (last === null) return facts([['Latest version', 'none that could be read as terms is known']]);
  return facts([
    ['Latest version', recordLink(about, `${last.id}, recorded on ${dayOf(last.capturedAt)}`, 'Version', last.id)],
    ['Recorded text', link(`commit ${last.commit}`, archivedTextUrl(last))],
    ['Path', last.path],
    ['SHA-256', last.sha256],
  ]);
}

/** The documents, each with the version that proves what is said of it. */
export function documentSection(about: About, { documents }: PlatformRecord): Section {
  const columns = ['Document', 'Kind of terms', 'Stands', 'First recorded', 'Last changed', 'Versions', 'Changes'];
  const rows = documents.map(({ row }) => [
    recordLink(about, row.title, 'Document', row.id),
    row.termsType,
    row.current ? 'yes' : 'no',
    dayOf(row.firstTracked),
    dayOf(row.lastChanged),
    row.versionCount,
    row.changeCount,
  ]);
  return {
    title: 'Documents and evidence',
    blocks: [tableOr('No document is recorded.', 'Documents', columns, rows)],
    sections: documents.map(({ row, last }) => ({
      title: row.title,
      blocks: [
        facts([
          ['Record', row.id],
          [
            'Published at',
            (row.sourceUrls ?? []).flatMap((url, index) => [...(index === 0 ? [] : [', ']), link(url, url)]),
          ],
        ]),
        proofOf(about, last),
      ],
    })),
  };
}
