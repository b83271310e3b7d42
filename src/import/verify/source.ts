import { createHash } from 'node:crypto';
import type { Graph } from '../../db/graph.ts';
import { documentId } from '../../model/record-id.ts';
import { wordingSha256 } from '../../model/text.ts';
import type { VerifiedVersion } from '../../model/verification.ts';
import type { Provision } from '../markdown/provision.ts';
import { createMarkdownReader } from '../markdown/reader.ts';
import type { OpenCollection } from '../open-terms-archive/collection.ts';
import type { TrackedDocument } from '../open-terms-archive/history.ts';
import { readTerms } from '../open-terms-archive/terms.ts';
import { agree, compare, type Findings } from './finding.ts';
import { type StatedDocument, statedDocuments } from './graph.ts';
import { standingAt } from './interval.ts';

type Report = (progress: { message: string; done: number; total: number }) => void;
type Source = Pick<OpenCollection, 'facts' | 'tracked' | 'read'>;

/** Recomputes every hash of versions and wordings from the recorded bytes and compares it with the graph's. */
export async function verifySource(
  graph: Pick<Graph, 'read'>,
  source: Source,
  findings: Findings,
  report: Report,
): Promise<void> {
  const collection = source.facts.id;
  const tracked = new Map(
    source.tracked
      .filter(({ versions }) => versions.length > 0)
      .map((document) => [documentId(collection, document.service, document.termsType), document]),
  );
  const total = tracked.size;
  let done = 0;
  for await (const document of statedDocuments(graph, [collection])) {
    done += 1;
    report({ message: `Comparing ${source.facts.name} with the graph`, done, total });
    const own = tracked.get(document.id);
    tracked.delete(document.id);
    if (own) await verifyDocument(source, own, document, findings);
    else missing(findings, document.id, 'document in the source', document.path ?? '', 'in the graph');
  }
  for (const [id, { path }] of tracked) missing(findings, id, 'document in the graph', path, 'in the source');
}

async function verifyDocument(
  source: Source,
  tracked: TrackedDocument,
  { versions, intervals }: StatedDocument,
  findings: Findings,
): Promise<void> {
  const stated = new Map(versions.map((version) => [version.commit, version]));
  const hashed = hashing();
  for (const { commit, objectId } of tracked.versions) {
    const version = stated.get(commit);
    stated.delete(commit);
    const bytes = await source.read(objectId);
    if (version === undefined) missing(findings, commit, 'version in the graph', tracked.path, 'in the source');
    else if (bytes === null) missing(findings, version.id, 'recorded bytes in the source', objectId, 'in the graph');
    else verifyVersion(bytes, version, { standing: standingAt(intervals, version.sequence), hashed }, findings);
  }
  for (const { id, commit } of stated.values()) missing(findings, id, 'version in the source', commit, 'in the graph');
}

/** How the texts of one document are read and hashed: what its versions have in common once. */
interface Hashing {
  provisionsOf(markdown: string): Provision[];
  sha256(text: string): string;
}

function hashing(): Hashing {
  const known = new Map<string, string>();
  const { provisionsOf } = createMarkdownReader();
  return {
    provisionsOf,
    sha256(text) {
      const sha256 = known.get(text) ?? wordingSha256(text);
      known.set(text, sha256);
      return sha256;
    },
  };
}

function verifyVersion(
  bytes: Buffer,
  version: VerifiedVersion,
  { standing, hashed }: { standing: string[]; hashed: Hashing },
  findings: Findings,
): void {
  compare(findings, version.id, 'version hash', createHash('sha256').update(bytes).digest('hex'), version.sha256);
  compare(findings, version.id, 'version size', bytes.length, version.bytes);
  const terms = readTerms(bytes, hashed.provisionsOf);
  compare(findings, version.id, 'why it is not read', terms.unreadable, version.unreadable);
  if (terms.unreadable !== null || version.unreadable !== null) return;
  const expected = terms.provisions.map(({ text }) => hashed.sha256(text));
  const place = expected.findIndex((sha256, index) => sha256 !== standing[index]);
  if (place < 0 && expected.length === standing.length) agree(findings, 'wording in its version', expected.length);
  else {
    const at = place < 0 ? expected.length : place;
    const [one, other] = [expected[at] ?? 'the end', standing[at] ?? 'the end'];
    findings.mismatched.push({
      record: version.id,
      what: `wording ${at + 1} of the version`,
      expected: one,
      found: other,
    });
  }
}

function missing({ missing }: Findings, record: string, what: string, expected: string, found: string): void {
  missing.push({ record, what, expected, found });
}
