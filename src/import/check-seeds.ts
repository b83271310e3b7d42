import { join } from 'node:path';
import { createClassifier } from '../classify/classify.ts';
import { SourceError } from '../errors.ts';
import { type Archive, openArchives } from './archive/read.ts';
import { readCueBook } from './cue-book.ts';
import { readBoilerplate } from './markdown/boilerplate.ts';
import { sectorNotes } from './sector-note.ts';
import { readSeeds } from './seeds/read-seeds.ts';
import type { RecordSeed } from './seeds/record.ts';

/** How many entries of each kind the seeds hold. */
export type SeedCounts = Record<string, number>;

/**
 * Reads every file of the seeds, cues, boilerplate and archives included; throws what is wrong with them, and tells `note` what is
 * not wrong but may be a slip. Needs no database.
 */
export async function checkSeeds(
  folder: string,
  note: (message: string) => void = () => undefined,
): Promise<SeedCounts> {
  const seeds = await readSeeds(folder);
  const slugs = new Set(seeds.clauseTypes.map(({ slug }) => slug));
  const cues = await readCueBook(join(folder, 'cues'));
  createClassifier(cues);
  for (const slug of Object.keys(cues.types)) requireKnown(slug, slugs, join(folder, 'cues'));
  readBoilerplate(join(folder, 'boilerplate.yaml'));
  const archives = await openArchives(join(folder, 'archive'));
  const platforms = new Set(seeds.records.flatMap(platformsOf));
  for (const archive of archives) for (const slug of await checkArchive(archive, slugs)) platforms.add(slug);
  for (const message of sectorNotes(seeds.sectors, platforms)) note(message);
  return {
    jurisdictions: seeds.jurisdictions.length,
    agencies: seeds.agencies.length,
    regulations: seeds.regulations.length,
    articles: seeds.regulations.flatMap(({ articles }) => articles).length,
    categories: seeds.categories.length,
    'clause types': seeds.clauseTypes.length,
    mappings: seeds.clauseTypes.flatMap(({ mappings }) => mappings).length,
    'building blocks':
      seeds.explanations.flatMap(({ faq }) => faq).length + 7 * seeds.explanations.length + seeds.proseRules.length,
    collections: seeds.collections.length,
    records: seeds.records.length,
    successions: seeds.successions.length,
    judgements: seeds.judgements.length,
    sectors: seeds.sectors.length,
    archives: archives.length,
  };
}

/** The slugs of the platforms of an archive, all of whose clause types are known. */
async function checkArchive({ manifest, documents }: Archive, slugs: ReadonlySet<string>): Promise<Set<string>> {
  const platforms = new Set<string>();
  for await (const { id, platform, provisions } of documents()) {
    platforms.add(platform.slug);
    for (const { clauseType } of provisions.flatMap(({ worded }) => worded.flatMap(({ clauseTypes }) => clauseTypes)))
      requireKnown(clauseType, slugs, `archive of ${manifest.collection.id}, document ${id}`);
  }
  return platforms;
}

function platformsOf({ platform, peers }: RecordSeed): string[] {
  return [platform.slug, ...peers.map((peer) => peer.platform.slug)];
}

function requireKnown(slug: string, slugs: ReadonlySet<string>, place: string): void {
  if (!slugs.has(slug)) throw new SourceError(`${place}: there is no clause type "${slug}" in the seeds.`);
}
