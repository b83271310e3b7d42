import type { Citable } from '../../../model/citation/citable.ts';
import { citablesOfDocuments } from '../../../model/citation/read.ts';
import type { About } from '../../about.ts';
import type { ExportRequest } from '../../export.ts';
import { recordLink } from '../address.ts';
import { facts, paragraph, type Report, type Section } from '../block.ts';
import { citing, provenance } from '../closing.ts';
import { counted } from '../word.ts';
import { type PlatformRecord, platformRecord } from './record.ts';
import { changeSection, clauseTypeSection, documentSection, lawSection } from './section.ts';

const PLATFORM_TYPE = 'Platform';

/** A report on one platform: what its terms hold, which law bears on that, what changed, and what proves it. */
export async function platformReport(request: ExportRequest, slug: string): Promise<Report> {
  const { graph, about } = request;
  const record = await platformRecord(graph, slug);
  if (record === null) return notYet(about, slug);
  const ids = record.documents.map(({ row }) => row.id);
  const cited = await citablesOfDocuments(graph, ids, about);
  const { name } = record.platform;
  return {
    title: `Report on ${name}`,
    lead: [
      paragraph(
        `What the recorded terms of ${name} hold, which law bears on clauses of such kinds, what changed lately, and where all of it can be checked.`,
      ),
      paragraph(about.disclaimer),
    ],
    sections: [
      overview(about, record),
      clauseTypeSection(about, record),
      lawSection(about, record),
      changeSection(about, record),
      documentSection(about, record),
      citing(reportItself(about, slug, name), cited),
      provenance(about, [...new Set(record.documents.map(({ row }) => row.collectionId))]),
    ],
  };
}

function notYet(about: About, slug: string): Report {
  return {
    title: `Report on ${slug}`,
    lead: [
      paragraph(`At the end of ${about.asOf ?? about.day} no document of the platform "${slug}" was recorded yet.`),
      paragraph(about.disclaimer),
    ],
    sections: [provenance(about, [])],
  };
}

function overview(about: About, { platform, profile, categories, documents, uses, law }: PlatformRecord): Section {
  const { slug, name, aliases } = platform;
  const standing = documents.filter(({ row }) => row.current).length;
  const provisions = profile?.provisions ?? 0;
  return {
    title: 'Overview',
    blocks: [
      facts([
        ['Platform', recordLink(about, name, PLATFORM_TYPE, slug)],
        ['Other names', aliases === null || aliases.length === 0 ? null : aliases.join(', ')],
        ['Documents', `${counted(documents.length, 'document')}, of which ${standing} stand`],
        ['Provisions', `${counted(provisions, 'provision')} in documents that stand`],
        ['Classified', `${profile?.classified ?? 0} of them have a clause type`],
        ['Clause types', uses.length],
        ['Regulations', `${law.length} bear on clauses of these types`],
        ['Severity', shares(profile?.severities ?? [], (key) => key)],
        ['Categories', shares(profile?.categories ?? [], (key) => categories.get(key)?.label ?? key)],
      ]),
      ...(provisions === 0 ? [paragraph('No provision of this platform stands in a recorded document.')] : []),
    ],
  };
}

function shares<Key extends string>(entries: readonly { key: Key; provisions: number }[], name: (key: Key) => string) {
  if (entries.length === 0) return null;
  return entries.map(({ key, provisions }) => `${name(key)}: ${counted(provisions, 'provision')}`).join('; ');
}

function reportItself({ origin, day, asOf, version }: About, slug: string, name: string): Citable {
  const address = new URL(`${origin}/export/report.html`);
  address.searchParams.set('platform', slug);
  if (asOf !== null) address.searchParams.set('asOf', asOf);
  return {
    key: `report-${slug}${asOf === null ? '' : `-${asOf}`}`,
    title: `Report on ${name}${asOf === null ? '' : `, as of ${asOf}`}`,
    author: 'Clausegraph',
    genre: 'Report',
    archive: null,
    date: day,
    accessed: day,
    url: address.href,
    language: 'en',
    marks: [['Clausegraph data version', version]],
  };
}
