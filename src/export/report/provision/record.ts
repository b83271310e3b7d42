import type { GraphView } from '../../../db/view.ts';
import { type ClauseType, clauseTypesByIds, concludedClauseTypeList } from '../../../model/clause-type.ts';
import { peersOnePerPlatform } from '../../../model/compared-peer.ts';
import type { Conclusion } from '../../../model/conclusion.ts';
import { type Document, documentsByIds } from '../../../model/document.ts';
import { type Evidence, evidenceOf } from '../../../model/evidence.ts';
import { concludedIn, conclusionsEver, historiesOf, type Stretch } from '../../../model/history.ts';
import type { Peer } from '../../../model/peer.ts';
import { type Platform, platformsByIds } from '../../../model/platform.ts';
import { type Prevalence, prevalences } from '../../../model/prevalence.ts';
import { type Prose, proseOfProvisions } from '../../../model/prose/prose.ts';
import { type Provision, provisionsByIds } from '../../../model/provision.ts';
import { wordingsByIds } from '../../../model/wording.ts';
import { entriesOf, rowsOf } from '../entries.ts';

/** All that a report of a provision tells. */
export interface ProvisionRecord {
  provision: Provision;
  document: Document;
  platform: Platform;
  /** Null where the graph does not have it, or it is to be left out. */
  text: string | null;
  concluded: { row: ClauseType; edge: Conclusion }[];
  prose: Prose;
  evidence: Evidence | null;
  history: (Stretch & { clauseTypes: string[] })[];
  prevalence: Prevalence | null;
  peers: { total: number; shown: { peer: Peer; name: string }[] };
}

const EVERYWHERE = { collections: null, sectors: null, shownIn: null, termsTypes: null };

/** How many peers are shown. */
const MOST_PEERS = 25;

async function historyOf(graph: GraphView, id: string): Promise<ProvisionRecord['history']> {
  const [[stretches = []], [ever = []]] = await Promise.all([historiesOf(graph, [id]), conclusionsEver(graph, [id])]);
  return stretches.map((stretch) => ({ ...stretch, clauseTypes: concludedIn(stretch, ever) }));
}

async function peersOf(graph: GraphView, provision: Provision): Promise<ProvisionRecord['peers']> {
  if (provision.clauseTypeSlug === null) return { total: 0, shown: [] };
  const { total, peers } = await peersOnePerPlatform(graph, provision);
  const shown = peers.slice(0, MOST_PEERS);
  const platforms = await platformsByIds(graph, { ids: shown.map(({ platform }) => platform) });
  const names = new Map(platforms.map(({ slug, name }) => [slug, name]));
  return { total, shown: shown.map((peer) => ({ peer, name: names.get(peer.platform) ?? peer.platform })) };
}

async function textOf(graph: GraphView, sha256: string | null): Promise<string | null> {
  const [wording] = sha256 === null ? [] : await wordingsByIds(graph, { ids: [sha256] });
  return wording?.text ?? null;
}

async function prevalenceOf(graph: GraphView, { clauseTypeSlug }: Provision): Promise<Prevalence | null> {
  const [prevalence] = clauseTypeSlug === null ? [] : await prevalences(graph, EVERYWHERE, [clauseTypeSlug]);
  return prevalence ?? null;
}

async function concludedOf(graph: GraphView, key: string): Promise<ProvisionRecord['concluded']> {
  const below = { from: 'by-provision', key, order: 'RANK', limit: 100 };
  const entries = await entriesOf(graph, concludedClauseTypeList, below);
  return rowsOf<ClauseType, Conclusion>(entries, (ids) => clauseTypesByIds(graph, { ids }));
}

/** Reads what a report of a provision tells, with law as of a day; null where there was no such provision. */
export async function provisionRecord(
  graph: GraphView,
  id: string,
  { lawOf, wordings }: { lawOf: string; wordings: boolean },
): Promise<ProvisionRecord | null> {
  const ids = [id];
  const [provision] = await provisionsByIds(graph, { ids });
  if (provision === undefined) return null;
  const [[document], [platform], [prose], [evidence = null], concluded, history, prevalence, peers, text] =
    await Promise.all([
      documentsByIds(graph, { ids: [provision.documentId] }),
      platformsByIds(graph, { ids: [provision.platformSlug] }),
      proseOfProvisions(graph, ids, lawOf),
      evidenceOf(graph, ids),
      concludedOf(graph, id),
      historyOf(graph, id),
      prevalenceOf(graph, provision),
      peersOf(graph, provision),
      wordings ? textOf(graph, provision.sha256) : null,
    ]);
  if (!document || !platform || !prose) return null;
  return { provision, document, platform, text, concluded, prose, evidence, history, prevalence, peers };
}
