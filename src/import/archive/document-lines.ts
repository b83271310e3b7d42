import type { DocumentFacts, ProvisionFacts, VersionFacts, WordedFacts } from '../facts.ts';
import { shortConclusions } from './conclusion.ts';
import { type DocumentLine, type IntervalLine, letters, type VersionLine } from './format.ts';
import { base64url } from './hash.ts';

/** What an archive says of a document: no text, no heading, no cue. */
export interface DocumentLines {
  head: DocumentLine;
  versions: VersionLine[];
  intervals: IntervalLine[];
}

interface Stretch extends WordedFacts {
  kind: ProvisionFacts['kind'];
  number: number;
}

/** The lines of one document; `shorten` writes the addresses of its snapshots. */
export function documentLines(facts: DocumentFacts, shorten: (snapshot: string) => string): DocumentLines {
  const { id, collectionId: _, versions, provisions, ...rest } = facts;
  const slugs = clauseTypesOf(provisions);
  const stretches = provisions.flatMap(({ kind, worded }, number) => worded.map((each) => ({ ...each, kind, number })));
  stretches.sort((one, other) => one.order - other.order);
  const head: DocumentLine = {
    document: id.slice('CG-D-'.length),
    ...rest,
    clauseTypes: slugs,
    versions: versions.length,
    provisions: provisions.length,
    intervals: stretches.length,
  };
  return {
    head,
    versions: versions.map((version) => versionOf(version, shorten)),
    intervals: intervalsOf(stretches, slugs, facts.language),
  };
}

function intervalsOf(stretches: readonly Stretch[], slugs: readonly string[], language: string): IntervalLine[] {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const known = new Map<string, number>();
  return stretches.map((stretch, index) => {
    const { sha256, number, from, to, kind } = stretch;
    const wording = known.get(sha256) ?? base64url(sha256);
    if (typeof wording === 'string') known.set(sha256, index);
    const rest = [shortConclusions(stretch, places), ...remarks(stretch, language)] as const;
    return [wording, number, from, to, letters.kind[kind], ...rest];
  });
}

function clauseTypesOf(provisions: readonly ProvisionFacts[]): string[] {
  const slugs = new Set<string>();
  for (const { worded } of provisions)
    for (const { clauseTypes } of worded) for (const { clauseType } of clauseTypes) slugs.add(clauseType);
  return [...slugs].sort();
}

function remarks({ similarity, moved, language }: WordedFacts, ofDocument: string): (number | true | string)[] {
  return [
    ...(similarity === null ? [] : [similarity]),
    ...(moved ? [true as const] : []),
    ...(language === ofDocument ? [] : [language]),
  ];
}

function versionOf(version: VersionFacts, shorten: (snapshot: string) => string): VersionLine {
  const { commit, capturedAt, sha256, bytes, kind, engineVersion, snapshots, unreadable } = version;
  const hash = sha256 === null ? null : base64url(sha256);
  const line: VersionLine = [
    commit,
    capturedAt,
    hash,
    bytes,
    letters.change[kind],
    engineVersion,
    snapshots.map(shorten),
  ];
  return unreadable === null ? line : [...line, unreadable];
}
