import type { About } from '../../about.ts';
import type { ExportRequest } from '../../export.ts';
import { recordLink } from '../address.ts';
import { facts, link, paragraph, type Section, tableOr } from '../block.ts';
import { dayOf, rounded, spoken } from '../word.ts';
import type { ProvisionRecord } from './record.ts';

function standingOf({ provision }: ProvisionRecord): string {
  if (provision.removedAt !== null) return `removed on ${dayOf(provision.removedAt)}`;
  return provision.current ? 'stands' : 'its document ended or was taken down';
}

/** Which provision it is, and what was concluded of it. */
export function overview(about: About, record: ProvisionRecord): Section {
  const { provision, document, platform, concluded } = record;
  return {
    title: 'Overview',
    blocks: [
      facts([
        ['Record', recordLink(about, provision.id, 'Provision', provision.id)],
        ['Platform', recordLink(about, platform.name, 'Platform', platform.slug)],
        ['Document', recordLink(about, document.title, 'Document', document.id)],
        ['Kind of terms', document.termsType],
        ['State', standingOf(record)],
        ['Form', spoken(provision.kind)],
        ['Language', provision.language === 'und' ? 'not known' : provision.language],
        ['Severity', provision.severity],
        ['First recorded', dayOf(provision.firstTracked)],
        ['Last changed', dayOf(provision.lastChanged)],
        ['Last seen to stand', dayOf(provision.lastVerified)],
        ['Changes', provision.changeCount],
        ['Ids elsewhere', provision.externalIds?.join(', ') ?? null],
        ['Review', spoken(provision.reviewStatus)],
      ]),
      tableOr(
        unclassified(record),
        'Clause types, the primary one first',
        ['Clause type', 'Confidence', 'Basis', 'Cues', 'Concluded by'],
        concluded.map(({ row, edge }) => [
          recordLink(about, row.label, 'ClauseType', row.slug),
          `${rounded(edge.confidence)} (${edge.level})`,
          edge.basis,
          edge.cues?.join('; ') || null,
          edge.classifier,
        ]),
      ),
    ],
  };
}

function unclassified({ provision }: ProvisionRecord): string {
  if (provision.removedAt !== null)
    return 'It has no clause type: it was removed. Its history tells which ones it had.';
  const why = spoken(provision.unclassifiedReason);
  return `It has no clause type${why === null ? '.' : `: ${why}.`}`;
}

/** What it says, where the graph has the words and they are wanted; else why they are not there. */
export function wordingSection(
  { about, wordings }: ExportRequest,
  { provision, document, text }: ProvisionRecord,
  collection: About['collections'][number] | undefined,
): Section {
  const title = 'Wording';
  if (text !== null) {
    const path = provision.headingPath ?? [];
    const from = `${document.title}${path.length === 0 ? '' : `, ${path.join(' › ')}`}. Recorded in `;
    const terms = ` (${collection?.licence}; ${collection?.attribution}).`;
    const where = link(collection?.name ?? provision.collectionId, collection?.url ?? null);
    return { title, blocks: [{ kind: 'quote', text, from: [from, where, terms] }] };
  }
  const wording = provision.sha256;
  const why = !wordings
    ? 'The words are left out, as asked.'
    : wording === null
      ? 'The words are not recorded: a curated record tells of this provision.'
      : 'The words are not in this graph; an import of the collection brings them. Their hash is among the evidence.';
  const hash = wording === null ? [] : [facts([['Wording', recordLink(about, wording, 'Wording', wording)]])];
  return { title, blocks: [paragraph(why), ...hash] };
}
