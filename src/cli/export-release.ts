import { readConfig } from '../config.ts';
import { BadInput } from '../errors.ts';
import { asFolder, checkFolder } from '../export/release/folder.ts';
import type { Release } from '../export/release/manifest.ts';
import { type ReleaseOrder, writeRelease } from '../export/release/release.ts';
import { type ExportOptions, flagOf, typedOf } from './export-flag.ts';
import { programVersion } from './program-version.ts';
import { progressDisplay } from './progress.ts';
import { withGraph } from './session.ts';

/** `clausegraph export release`: everything that can be taken away, as a folder with a manifest. */
export async function runRelease(options: ExportOptions): Promise<void> {
  const { out, format, force = false, wordings, json = false } = options;
  if (out === undefined) throw new BadInput('A release is a folder. Name it: --out <folder>.');
  await checkFolder(out, force);
  const display = progressDisplay();
  const config = readConfig();
  try {
    const release = await withGraph(config, 'command', ({ graph, signal }) => {
      const order: ReleaseOrder = {
        typed: typedOf(options),
        called: flagOf,
        wordings,
        origin: config.publicUrl,
        forms: format?.split(',').map((form) => form.trim()) ?? null,
        software: `clausegraph ${programVersion()}`,
        signal,
        report: display.report,
      };
      return asFolder(out, (folder) => writeRelease(graph, folder, order));
    });
    display.stop();
    tellEnd(out, release, json);
  } finally {
    display.stop();
  }
}

function tellEnd(out: string, { about, files, leftOut }: Release, json: boolean): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const end = { what: 'release', out, dataVersion: about.version, day: about.day, files: files.length, bytes, leftOut };
  if (json) process.stdout.write(`${JSON.stringify(end)}\n`);
  else
    process.stderr.write(
      `Wrote ${out}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, and what describes them.\n`,
    );
}
