import { archivedTextUrl } from '../../../model/version.ts';
import type { About } from '../../about.ts';
import { recordLink } from '../address.ts';
import { facts, link, paragraph, type Section, tableOr } from '../block.ts';
import { dayOf, rounded, spoken } from '../word.ts';
import type { ProvisionRecord } from './record.ts';

const HASH_SHOWN = 12;

/** What it said when, and what that was concluded to be. */
export function historySection(about: About, { history }: ProvisionRecord): Section {
  const rows = history.map((stretch) => [
    recordLink(about, dayOf(stretch.from) ?? '', 'Version', stretch.version),
    dayOf(stretch.to) ?? 'stands',
    recordLink(about, `${stretch.sha256.slice(0, HASH_SHOWN)}…`, 'Wording', stretch.sha256),
    stretch.similarity === null ? null : rounded(stretch.similarity),
    stretch.moved ? 'yes' : 'no',
    stretch.clauseTypes.join(', ') ||
      `none${stretch.unclassifiedReason === null ? '' : ` (${spoken(stretch.unclassifiedReason)})`}`,
  ]);
  return {
    title: 'History',
    blocks: [
      tableOr(
        'No version is recorded of it: a curated record tells of this provision.',
        'What it said, the oldest first',
        ['From', 'Until', 'Wording', 'Likeness to before', 'Moved', 'Clause types'],
        rows,
      ),
    ],
  };
}

/** What proves that it stands, or last stood. */
export function evidenceSection(about: About, { evidence }: ProvisionRecord): Section {
  const title = 'Evidence';
  if (evidence === null) return { title, blocks: [paragraph('No version is recorded that has it.')] };
  const { versionId, capturedAt, commit, path, sourceUrls, versionSha256, wordingSha256 } = evidence;
  return {
    title,
    blocks: [
      facts([
        ['Latest version that has it', recordLink(about, versionId, 'Version', versionId)],
        ['Recorded at', capturedAt],
        ['Recorded text', link(`commit ${commit}`, archivedTextUrl(evidence))],
        ['Path', path],
        ['Published at', (sourceUrls ?? []).flatMap((url, index) => [...(index === 0 ? [] : [', ']), link(url, url)])],
        ['SHA-256 of the wording', wordingSha256],
        ['SHA-256 of the recorded text', versionSha256],
      ]),
      paragraph('“clausegraph verify” computes these hashes anew from the archive.'),
    ],
  };
}

function said(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}

/** What the published record on which a curated provision rests shows of itself. */
export function publishedSection({ prose: { record } }: ProvisionRecord): Section[] {
  if (record === null) return [];
  const { shownPlatforms, shownOutOf, shownNote } = record;
  const shown = shownPlatforms === null || shownOutOf === null ? null : `${shownPlatforms} of ${shownOutOf} platforms`;
  const published = facts([
    ['Published at', record.url === null ? null : link(record.url, record.url)],
    ['Source', record.source],
    ['Archived by the publisher', record.archive],
    ['Analysed', record.analysedAt],
    ['Says that a snapshot is kept', said(record.snapshotStored)],
    ['Says that the hash was verified', said(record.hashVerified)],
    ['Says that the document had changed before', said(record.documentChangedBefore)],
    ['Prevalence that it shows', shown],
    ['Of these figures', shownNote],
    ['Parts of its analysis', record.analysisParts?.join(', ') || null],
    ['Topics', record.followedTopics?.join(', ') || null],
  ]);
  return [
    {
      title: 'The published record',
      blocks: [paragraph('What the record shows of itself; not a finding of ours.'), published],
    },
  ];
}
