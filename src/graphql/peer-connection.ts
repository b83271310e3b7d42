import { setImmediate } from 'node:timers/promises';
import {
  comparePlaces,
  MOST_COMPARED,
  type Peer,
  type PeerOrder,
  type PeerPlace,
  peerList,
  peerPlace,
  sortedPeers,
} from '../model/peer.ts';
import type { Provision } from '../model/provision.ts';
import { likenessTo } from '../model/similarity.ts';
import { batched } from './batch.ts';
import { type Connection, type ConnectionEdge, checkedFirst, type Page } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { onceKnown } from './known.ts';
import { WordingRef } from './node-ref.ts';

/** The provision whose peers are asked for. */
export type Own = Pick<Provision, 'id' | 'sha256' | 'clauseTypeSlug'>;

/** Which of its peers, and which page of them. */
export interface PeerQuestion {
  first: number | null | undefined;
  after: string | null;
  order: PeerOrder;
  /** Rejects where the filter names what there is not. */
  check: () => Promise<void>;
  onePerPlatform: boolean;
  /** Parameters of the filter of provisions. */
  filter: object;
}

/** Comparisons between two looks at what else there is to do. */
const AT_A_STRETCH = 100;

/** The text of a wording; null where it is not in the graph. */
export async function textOf(context: Context, sha256: string | null): Promise<string | null> {
  if (sha256 === null) return null;
  const wording: { text: string | null } | null = await WordingRef.getDataloader(context).load(sha256);
  return wording?.text ?? null;
}

/** Likeness of a wording to each of others, 0 to 1; null where a text is not known, 1 for the wording itself even then. */
async function likenesses(
  context: Context,
  own: string | null,
  others: readonly (string | null)[],
): Promise<(number | null)[]> {
  const text = await textOf(context, own);
  const likeness = text === null ? null : likenessTo(text);
  const texts = await Promise.all(others.map((one) => (likeness === null ? null : textOf(context, one))));
  const values: (number | null)[] = [];
  for (const [index, other] of texts.entries()) {
    if (index % AT_A_STRETCH === 0) await setImmediate();
    const same = own !== null && others[index] === own;
    values.push(same ? 1 : other === null || likeness === null ? null : likeness(other).value);
  }
  return values;
}

type Found = Omit<Peer, 'similarity'>;

async function peersIn(context: Context, own: Own, filter: object, rest?: Rest): Promise<Peer[]> {
  const { from, after, limit } = rest ?? { from: 'peers', after: null, limit: MOST_COMPARED };
  const request = { from, filter, order: 'SEVERITY', descending: true, after, limit };
  const entries = await batched(context, `peers ${JSON.stringify(request)}`, (keys) =>
    peerList.page(context.graph, { ...request, keys }),
  ).load(own.id);
  const found = entries.map(({ id, edge }) => ({ ...(edge as unknown as Omit<Found, 'id'>), id }));
  const values = await likenesses(
    context,
    own.sha256,
    found.map(({ sha256 }) => sha256),
  );
  return found.map((each, index) => ({ ...each, similarity: values[index] ?? null }));
}

/** What lies behind the compared peers: by which way, behind which place, how many. */
interface Rest {
  from: string;
  after: { sort: number; id: string } | null;
  limit: number;
}

function restOf(compared: readonly Peer[], onePerPlatform: boolean, limit: number): Rest {
  const last = compared.at(-1);
  if (onePerPlatform || last === undefined) return { from: 'one-a-platform', after: null, limit };
  return { from: 'peers', after: { sort: last.severityRank, id: last.id }, limit };
}

/** The peers of a provision: the compared ones in the order asked, then what lies behind them by severity. */
export function peersOf(context: Context, own: Own, question: PeerQuestion): Connection {
  const { order, onePerPlatform, filter } = question;
  const limit = checkedFirst('Provision.peers', question.first);
  const day = context.graph.asOf === null ? '' : ` as of ${context.graph.asOf}`;
  const list = `Provision.peers by ${order}${onePerPlatform ? ', one a platform' : ''}${day}`;
  const resume = question.after === null ? null : decodeCursor(list, question.after);
  const from = onePerPlatform ? 'one-a-platform' : 'peers';

  async function read(): Promise<Page> {
    const compared = await peersIn(context, own, filter);
    const sorted = sortedPeers(compared, order, onePerPlatform);
    const start = resume === null ? 0 : startBehind(sorted, resume, order);
    const edges = sorted.slice(start, start + limit + 1).map((peer) => edgeOf(peer, placeText(peerPlace(peer, order))));
    const missing = limit + 1 - edges.length;
    if (missing > 0 && compared.length === MOST_COMPARED) {
      const seen = onePerPlatform ? { exceptPlatforms: exceptions(filter, compared) } : {};
      const rest = restOf(compared, onePerPlatform, missing);
      const after = typeof resume?.sort === 'number' ? { sort: resume.sort, id: resume.id } : rest.after;
      const others = await peersIn(context, own, { ...filter, ...seen }, { ...rest, after });
      edges.push(...others.map((peer) => edgeOf(peer, peer.severityRank)));
    }
    return { edges: edges.slice(0, limit), hasNextPage: edges.length > limit, hasPreviousPage: resume !== null };
  }
  const edgeOf = (peer: Peer, sort: string | number): ConnectionEdge => ({
    cursor: encodeCursor(list, { sort, id: peer.id }),
    node: peer.id,
    properties: { ...peer, clauseType: own.clauseTypeSlug },
  });
  let page: Promise<Page> | null = null;
  return {
    page: () => {
      page ??= onceKnown(question.check(), read());
      return page;
    },
    total: () =>
      onceKnown(
        question.check(),
        batched(context, `peers count ${from} ${JSON.stringify(filter)}`, (keys) =>
          peerList.count(context.graph, { from, filter, keys }),
        ).load(own.id),
      ),
  };
}

function exceptions(filter: { exceptPlatforms?: readonly string[] | null }, compared: readonly Peer[]): string[] {
  return [...new Set([...(filter.exceptPlatforms ?? []), ...compared.map(({ platform }) => platform)])];
}

function placeText([first, second]: PeerPlace): string {
  return `${first} ${second}`;
}

/** Where the peers behind a cursor begin; at the end where it stands behind the compared ones. */
function startBehind(sorted: readonly Peer[], { sort, id }: { sort: string | number; id: string }, order: PeerOrder) {
  if (typeof sort === 'number') return sorted.length;
  const [first = 0, second = 0] = sort.split(' ').map(Number);
  const start = sorted.findIndex((peer) => comparePlaces(peerPlace(peer, order), [first, second, id]) > 0);
  return start === -1 ? sorted.length : start;
}
