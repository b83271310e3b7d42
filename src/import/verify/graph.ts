import type { Graph } from '../../db/graph.ts';
import { listsByKey } from '../../db/query.ts';
import { documentId, provisionId, versionId } from '../../model/record-id.ts';
import { wordingSha256 } from '../../model/text.ts';
import {
  type VerifiedChange,
  type VerifiedInterval,
  type VerifiedVersion,
  verification,
} from '../../model/verification.ts';
import { changesOf } from '../history/change.ts';
import { documentPath } from '../open-terms-archive/document-path.ts';
import { agree, compare, type Findings } from './finding.ts';
import { provisionsOfIntervals } from './interval.ts';

type Reader = Pick<Graph, 'read'>;
type Report = (progress: { message: string; done: number; total: number }) => void;

/** One document as the graph states it. */
export interface StatedDocument {
  id: string;
  path: string | null;
  endedAt: string | null;
  versions: VerifiedVersion[];
  intervals: VerifiedInterval[];
}

const WORDINGS = 2000;
const DOCUMENTS = 20;

/** Recomputes the hash of every wording whose text is known. */
export async function verifyWordings(graph: Reader, findings: Findings, report: Report): Promise<void> {
  const [counts] = await verification.wordingCounts(graph, {});
  const total = (counts?.wordings ?? 0) - (counts?.textless ?? 0);
  findings.unknown += counts?.textless ?? 0;
  let after = '';
  for (let done = 0; ; ) {
    report({ message: 'Recomputing the hashes of wordings', done, total });
    const page = await verification.wordings(graph, { after, limit: WORDINGS });
    for (const { sha256, text } of page) compare(findings, sha256, 'wording hash', wordingSha256(text), sha256);
    done += page.length;
    after = page.at(-1)?.sha256 ?? after;
    if (page.length < WORDINGS) return;
  }
}

/** The documents of these collections as the graph states them, a few at a time. */
export async function* statedDocuments(graph: Reader, collections: readonly string[]): AsyncGenerator<StatedDocument> {
  const documents = await verification.documents(graph, { keys: collections });
  for (let start = 0; start < documents.length; start += DOCUMENTS) {
    const some = documents.slice(start, start + DOCUMENTS);
    const keys = some.map(({ id }) => id);
    const versions = listsByKey(keys, await verification.versions(graph, { keys }));
    const intervals = listsByKey(keys, await verification.intervals(graph, { keys }));
    for (const [index, document] of some.entries())
      yield { ...document, versions: versions[index] ?? [], intervals: intervals[index] ?? [] };
  }
}

/** Recomputes the ids, intervals and changes of the documents of a collection from what they are made of. */
export async function verifyDocuments(
  graph: Reader,
  collection: string,
  findings: Findings,
  report: Report,
): Promise<void> {
  const total = (await verification.documents(graph, { keys: [collection] })).length;
  let done = 0;
  for await (const document of statedDocuments(graph, [collection])) {
    done += 1;
    report({ message: `Recomputing the records of ${collection}`, done, total });
    verifyIds(collection, document, findings);
    verifyIntervals(document, findings);
    verifyChanges(document, await verification.changes(graph, { keys: [document.id] }), findings);
  }
}

function verifyIds(collection: string, { id, path, versions, intervals }: StatedDocument, findings: Findings): void {
  const named = path === null ? null : documentPath(path);
  if (named) compare(findings, id, 'document id', documentId(collection, named.service, named.termsType), id);
  for (const version of versions)
    compare(findings, version.id, 'version id', versionId(id, version.commit), version.id);
  const minted = new Map<string, number>();
  for (const { id: provision, worded } of provisionsOfIntervals(intervals)) {
    const first = worded[0]?.sha256 ?? '';
    const occurrence = (minted.get(first) ?? 0) + 1;
    minted.set(first, occurrence);
    compare(findings, provision, 'provision id', provisionId(id, first, occurrence), provision);
  }
}

function verifyIntervals({ versions, intervals, endedAt }: StatedDocument, findings: Findings): void {
  const times = [...versions.map(({ capturedAt }) => capturedAt), endedAt];
  const last = new Map<string, number>();
  for (const { provision, from, to, fromSequence, toSequence } of intervals) {
    compare(findings, provision, 'interval begin', times[fromSequence - 1], from);
    if (toSequence !== null) compare(findings, provision, 'interval end', times[toSequence - 1], to);
    const free = last.get(provision) ?? 0;
    if (fromSequence >= free && (toSequence === null || toSequence > fromSequence)) agree(findings, 'interval order');
    else
      findings.mismatched.push({
        record: provision,
        what: 'interval order',
        expected: `from version ${free} on`,
        found: `from version ${fromSequence} to ${toSequence ?? 'now'}`,
      });
    last.set(provision, toSequence ?? Number.POSITIVE_INFINITY);
  }
}

function verifyChanges(
  { id, versions, intervals }: StatedDocument,
  stated: readonly VerifiedChange[],
  findings: Findings,
): void {
  const facts = versions.map(({ key: _, ...version }) => ({ ...version, engineVersion: null, snapshots: [] }));
  const expected = new Set(
    changesOf({ versions: facts, provisions: provisionsOfIntervals(intervals) }).map(
      ({ sequence, provision, kind }) => `${versions[sequence - 1]?.id}:${provision} ${kind}`,
    ),
  );
  const found = new Set(stated.map(({ id: change, kind }) => `${change} ${kind}`));
  agree(findings, 'change', [...expected].filter((change) => found.has(change)).length);
  const missing = (what: string, record: string, here: string) =>
    findings.missing.push({ record, what, expected: here, found: id });
  for (const change of expected) if (!found.has(change)) missing('change in the graph', change, 'as its intervals say');
  for (const change of found) if (!expected.has(change)) missing('intervals of a change', change, 'as the graph says');
}
