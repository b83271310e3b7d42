import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { ClausegraphError } from '../errors.ts';
import {
  archiveCollection,
  type ImportSummary,
  importCollection,
  type OpenImport,
  openImport,
} from '../import/import-collection.ts';
import { ensureSeeded } from '../import/seed-graph.ts';
import { Exit } from './exit.ts';
import { type Outcome, summaryLines } from './import-text.ts';
import { interruptible } from './interrupt.ts';
import { type ProgressDisplay, progressDisplay } from './progress.ts';
import { seedFolder } from './seed.ts';
import { withGraph } from './session.ts';

interface ImportOptions {
  readonly declarations?: string;
  readonly collection?: string;
  readonly archive?: string;
  readonly full?: boolean;
  readonly json?: boolean;
}

/** `clausegraph import`: reads a collection of Open Terms Archive into the graph, or its facts into an archive. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Import a collection of Open Terms Archive: documents, every version, and what became of each clause. Run again, it reads only what is new.',
    )
    .argument('<source>', 'path or URL of a git repository or bundle with the versions')
    .option('--declarations <source>', 'folder, repository or bundle with the declarations (source URLs of documents)')
    .option(
      '--collection <id>',
      'id of the collection, when its name does not say it; one that was imported from another history is replaced only with --full',
    )
    .option('--full', 'read everything anew, also what the graph has; replaces a collection of another history')
    .option('--archive <folder>', 'write the facts to this folder instead, without any text; needs no database')
    .option('--json', 'print the summary as JSON')
    .action(runImport);
}

async function runImport(source: string, options: ImportOptions): Promise<void> {
  const display = progressDisplay();
  try {
    const started = performance.now();
    const outcome = await interruptible((signal) => run(source, options, display, signal));
    display.stop();
    const summary = { ...outcome, seconds: Math.round((performance.now() - started) / 100) / 10 };
    process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : `${summaryLines(summary).join('\n')}\n`);
    if (outcome.complete === false) throw interrupted(outcome);
    if (outcome.skipped.length > 0) process.exitCode = Exit.skipped;
  } finally {
    display.stop();
  }
}

async function run(
  source: string,
  { declarations, collection, archive, full }: ImportOptions,
  display: ProgressDisplay,
  signal: AbortSignal,
): Promise<Outcome> {
  const config = readConfig();
  const workFolder = join(config.home, 'sources');
  const named = { source, declarations, collectionId: collection, seedFolder, workFolder };
  const opened = await openImport(named, display.report);
  try {
    if (archive !== undefined) return await archiveCollection(archive, opened, display.report, signal);
    return await load(config, opened, display, { full, signal });
  } finally {
    await opened.close();
  }
}

async function load(
  config: Config,
  opened: OpenImport,
  { report }: ProgressDisplay,
  { full, signal }: { full: boolean | undefined; signal: AbortSignal },
): Promise<ImportSummary> {
  return withGraph(
    config,
    'command',
    async ({ graph }) => {
      await ensureSeeded(graph, { folder: seedFolder, report, signal });
      return importCollection(graph, opened, report, { full, signal });
    },
    signal,
  );
}

function interrupted({ documents }: Outcome): ClausegraphError {
  return new ClausegraphError(
    'INTERRUPTED',
    `Stopped after ${documents} documents. What is written is whole; run the same command again to load the rest.`,
  );
}
