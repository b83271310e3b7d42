import { severityOf } from '../../../model/severity.ts';
import type { About } from '../../about.ts';
import { recordLink } from '../address.ts';
import { type Block, facts, paragraph, type Section, tableOr } from '../block.ts';
import { counted, dayOf, rounded, spoken } from '../word.ts';
import type { ProvisionRecord } from './record.ts';

function prevalenceBlocks({ prevalence, concluded: [primary] }: ProvisionRecord): Block[] {
  if (prevalence === null) return [paragraph('It has no clause type to compare by.')];
  const { platforms, outOf, provisions, excluded, recordedAt } = prevalence;
  const share = outOf === 0 ? null : `${rounded((100 * platforms) / outOf)} %`;
  return [
    facts([
      ['Clause type', primary?.row.label ?? prevalence.key],
      ['Platforms with it', platforms],
      ['Out of', `${counted(outOf, 'platform')} that could show it`],
      ['Share', share],
      ['Provisions', `${provisions} of this clause type`],
      ['Left out', excluded.map(({ reason, count }) => `${count} (${spoken(reason)})`).join(', ') || null],
      ['Recorded until', dayOf(recordedAt)],
    ]),
  ];
}

/** How common its clause type is, and how others handle the same. */
export function peerSection(about: About, record: ProvisionRecord): Section {
  const { total, shown } = record.peers;
  const rows = shown.map(({ peer, name }) => [
    recordLink(about, name, 'Platform', peer.platform),
    recordLink(about, peer.id, 'Provision', peer.id),
    severityOf(peer.severityRank),
    peer.similarity === null ? null : rounded(peer.similarity),
    peer.basis,
  ]);
  const caption = `${shown.length} of ${counted(total, 'other platform')} with it, one provision each, the most severe first`;
  return {
    title: 'How others handle it',
    blocks: [
      ...prevalenceBlocks(record),
      tableOr(
        'No other platform is known to have such a provision.',
        caption,
        ['Platform', 'Provision', 'Severity', 'Likeness', 'Basis'],
        rows,
      ),
    ],
  };
}
