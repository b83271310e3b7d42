import type { SectorSeed } from './seeds/sector.ts';
import { suggestion } from './seeds/suggestion.ts';

/** What stands out where sectors and the platforms of the seeds (`known`, by slug) do not meet; not wrong, as an import may bring a platform. */
export function sectorNotes(sectors: readonly SectorSeed[], known: ReadonlySet<string>): string[] {
  const sorted = new Set(sectors.flatMap(({ platforms }) => platforms));
  const strangers = sectors.flatMap(({ slug, platforms }) =>
    platforms
      .filter((platform) => !known.has(platform))
      .map(
        (platform) =>
          `sectors.yaml: ${slug}: no archive or record of the seeds has a platform "${platform}"${suggestion(platform, known)}`,
      ),
  );
  const unsorted = [...known].filter((platform) => !sorted.has(platform)).sort();
  return [...strangers, ...unsorted.map((platform) => `sectors.yaml: "${platform}" is in no sector`)];
}
