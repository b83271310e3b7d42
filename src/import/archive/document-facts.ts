import { provisionId, versionId } from '../../model/record-id.ts';
import type { DocumentFacts, ProvisionFacts, VersionFacts, WordedFacts } from '../facts.ts';
import { fullConclusions } from './conclusion.ts';
import type { DocumentLines } from './document-lines.ts';
import { type DocumentLine, type IntervalLine, type Manifest, type VersionLine, words } from './format.ts';
import { hex } from './hash.ts';
import { fullSnapshot } from './snapshot.ts';

/** What the lines of a document rest on. */
export type ArchiveContext = Pick<Manifest, 'classifier' | 'snapshots'> & { collectionId: string };

/** Says that an interval (0 for the first of the document) is wrong; never returns. */
export type Refuse = (interval: number, reason: string) => never;

interface Stretch extends WordedFacts {
  provision: number;
  kind: ProvisionFacts['kind'];
}

/** The facts behind the lines of one document: ids and places are computed. */
export function documentFacts(lines: DocumentLines, context: ArchiveContext, refuse: Refuse): DocumentFacts {
  const { document, clauseTypes: _, versions: _count, intervals: _lines, provisions: _number, ...rest } = lines.head;
  const id = `CG-D-${document}`;
  const versions = lines.versions.map((line, index) => versionOf(id, line, index, context.snapshots));
  const stretches = lines.intervals.map((line, index) =>
    stretchOf(lines, line, index, context, (reason) => refuse(index, reason)),
  );
  setPositions(stretches, versions.length);
  const { collectionId } = context;
  return { id, collectionId, ...rest, versions, provisions: provisionsOf(id, lines.head, stretches, refuse) };
}

function versionOf(document: string, line: VersionLine, index: number, base: string | null): VersionFacts {
  const [commit, capturedAt, sha256, bytes, kind, engineVersion, snapshots, unreadable] = line;
  return {
    id: versionId(document, commit),
    commit,
    capturedAt,
    sha256: sha256 === null ? null : hex(sha256),
    bytes,
    kind: words.change[kind],
    engineVersion,
    snapshots: snapshots.map((snapshot) => fullSnapshot(base, snapshot)),
    sequence: index + 1,
    unreadable: unreadable ?? null,
  };
}

function stretchOf(
  { head, intervals }: DocumentLines,
  [wording, provision, from, to, kind, written, ...remarks]: IntervalLine,
  order: number,
  { classifier }: ArchiveContext,
  refuse: (reason: string) => never,
): Stretch {
  if (provision >= head.provisions) refuse(`there is no provision ${provision}, the document has ${head.provisions}`);
  if (from > head.versions || (to !== null && (to <= from || to > head.versions + 1)))
    refuse(`from ${from} to ${to} is no stretch of ${head.versions} versions`);
  const concluded = fullConclusions(written, head.clauseTypes, classifier);
  if (concluded === null) return refuse('names a clause type that the line of the document does not');
  const sha256 = typeof wording === 'string' ? wording : intervals[wording]?.[0];
  if (typeof sha256 !== 'string') return refuse(`interval ${wording} of the document tells no hash`);
  return {
    provision,
    kind: words.kind[kind],
    from,
    to,
    sha256: hex(sha256),
    text: null,
    position: 0,
    order,
    moved: remarks.includes(true),
    similarity: remarks.find((remark) => typeof remark === 'number') ?? null,
    language: remarks.find((remark) => typeof remark === 'string') ?? head.language,
    ...concluded,
  };
}

/** Places in the first version of each stretch: how many stand there before it. */
function setPositions(stretches: readonly Stretch[], versions: number): void {
  const firsts = new Set(stretches.map(({ from }) => from));
  for (const version of firsts) {
    let position = 0;
    for (const stretch of stretches) {
      if (stretch.from > version || (stretch.to ?? versions + 2) <= version) continue;
      if (stretch.from === version) stretch.position = position;
      position += 1;
    }
  }
}

function provisionsOf(
  document: string,
  head: DocumentLine,
  stretches: readonly Stretch[],
  refuse: Refuse,
): ProvisionFacts[] {
  const minted = new Map<string, number>();
  return grouped(stretches, head.provisions).map((own, number) => {
    const [first] = own;
    if (first === undefined) return refuse(stretches.length - 1, `is the last, and provision ${number} has none`);
    for (const [index, { from, order }] of own.entries()) {
      const before = own[index - 1];
      if (before !== undefined && (before.to ?? from + 1) > from)
        refuse(order, `provision ${number} already stands in version ${from}`);
    }
    const occurrence = (minted.get(first.sha256) ?? 0) + 1;
    minted.set(first.sha256, occurrence);
    const worded = own.map(({ provision: _, kind: _kind, ...facts }) => facts);
    return {
      id: provisionId(document, first.sha256, occurrence),
      kind: first.kind,
      headingPath: null,
      worded,
    };
  });
}

function grouped(stretches: readonly Stretch[], provisions: number): Stretch[][] {
  const groups: Stretch[][] = Array.from({ length: provisions }, () => []);
  for (const stretch of stretches) groups[stretch.provision]?.push(stretch);
  for (const own of groups) own.sort((one, other) => one.from - other.from);
  return groups;
}
