import { NotFound } from '../../../errors.ts';
import { provisionCitable } from '../../../model/citation/record.ts';
import { provisionsByIds } from '../../../model/provision.ts';
import type { ExportRequest } from '../../export.ts';
import { paragraph, type Report } from '../block.ts';
import { citing, provenance } from '../closing.ts';
import { dayOf } from '../word.ts';
import { evidenceSection, historySection, publishedSection } from './evidence.ts';
import { overview, wordingSection } from './overview.ts';
import { peerSection } from './peer.ts';
import { type ProvisionRecord, provisionRecord } from './record.ts';
import { analysisSections } from './statement.ts';

/** A report on one provision: all that its record tells, with what each sentence rests on. */
export async function provisionReport(request: ExportRequest, recordId: string): Promise<Report> {
  const { graph, about, wordings } = request;
  const record = await provisionRecord(graph, recordId, { lawOf: about.asOf ?? about.day, wordings });
  if (record === null) return notYet(request, recordId);
  const { provision, document, platform, evidence } = record;
  const collection = about.collections.find(({ id }) => id === provision.collectionId);
  const cited = collection && provisionCitable({ document, platform, collection, data: about }, provision, evidence);
  return {
    title: titleOf(record),
    lead: [
      paragraph(
        `One provision of the document “${document.title}”: what it is, which law bears on clauses of its kind, how others handle the same, and where all of it can be checked.`,
      ),
      paragraph(about.disclaimer),
    ],
    sections: [
      overview(about, record),
      wordingSection(request, record, collection),
      ...analysisSections(about, record),
      peerSection(about, record),
      historySection(about, record),
      evidenceSection(about, record),
      ...publishedSection(record),
      ...(cited === undefined ? [] : [citing(cited)]),
      provenance(about, [provision.collectionId]),
    ],
  };
}

function titleOf({ provision, concluded: [primary], platform }: ProvisionRecord): string {
  return `${provision.title ?? primary?.row.label ?? 'Provision'} – ${platform.name} (${provision.id})`;
}

async function notYet({ graph, about }: ExportRequest, id: string): Promise<Report> {
  const [present] = about.asOf === null ? [] : await provisionsByIds({ read: graph.read }, { ids: [id] });
  if (present === undefined)
    throw new NotFound(`There is no provision "${id}". Its record id is that of the API, such as in provisions.`);
  const since = present.firstTracked === null ? '' : ` It is first recorded on ${dayOf(present.firstTracked)}.`;
  return {
    title: `Provision ${id}`,
    lead: [
      paragraph(`At the end of ${about.asOf} nothing was recorded of this provision yet.${since}`),
      paragraph(about.disclaimer),
    ],
    sections: [provenance(about, [present.collectionId])],
  };
}
