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
import type { Tally } from '../import/load/tally.ts';
import { ensureSeeded } from '../import/seed-graph.ts';
import { Exit } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { type ProgressDisplay, progressDisplay } from './progress.ts';
import { seedFolder } from './seed.ts';
import { withGraph } from './session.ts';

interface ImportOptions {
  readonly declarations?: string;
  readonly collection?: string;
  readonly archive?: string;
  readonly json?: boolean;
}

/** What a run read, and what it changed when it wrote to the graph. */
type Outcome = Tally & Partial<ImportSummary>;

/** `clausegraph import`: reads a collection of Open Terms Archive into the graph, or its facts into an archive. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Import a collection of Open Terms Archive: documents, versions, and the clauses of the latest versions.',
    )
    .argument('<source>', 'path or URL of a git repository or bundle with the versions')
    .option('--declarations <source>', 'folder, repository or bundle with the declarations (source URLs of documents)')
    .option('--collection <id>', 'id of the collection, when its name does not say it')
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
    process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : `${lines(summary).join('\n')}\n`);
    if (outcome.complete === false) throw interrupted(outcome);
    if (outcome.skipped.length > 0) process.exitCode = Exit.skipped;
  } finally {
    display.stop();
  }
}

async function run(
  source: string,
  { declarations, collection, archive }: ImportOptions,
  display: ProgressDisplay,
  signal: AbortSignal,
): Promise<Outcome> {
  const config = readConfig();
  const workFolder = join(config.home, 'sources');
  const named = { source, declarations, collectionId: collection, seedFolder, workFolder };
  const opened = await openImport(named, display.report);
  try {
    if (archive !== undefined) return await archiveCollection(archive, opened, display.report, signal);
    return await load(config, opened, display, signal);
  } finally {
    await opened.close();
  }
}

async function load(
  config: Config,
  opened: OpenImport,
  { report }: ProgressDisplay,
  signal: AbortSignal,
): Promise<ImportSummary> {
  return withGraph(
    config,
    'command',
    async ({ graph }) => {
      await ensureSeeded(graph, { folder: seedFolder, report, signal });
      return importCollection(graph, opened, report, signal);
    },
    signal,
  );
}

function lines(summary: Outcome & { seconds: number }): string[] {
  const { collection, documents, versions, provisions, typed, untyped, skipped, seconds } = summary;
  const reasons = Object.entries(untyped).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...(collection ? [`${collection.name} (${collection.id}) at ${collection.head.slice(0, 12)}`] : []),
    `${documents} documents, ${versions} versions, ${provisions} provisions in ${seconds} s`,
    `${typed} provisions with a clause type`,
    ...reasons.map(([reason, number]) => `${number} without: ${reason.toLowerCase().replaceAll('_', ' ')}`),
    ...changes(summary),
    ...(skipped.length > 0 ? [`${skipped.length} skipped:`] : []),
    ...skipped.map(({ path, reason }) => `  ${path}: ${reason}`),
  ];
}

function changes({ added, removed, removedDocuments, version }: Outcome): string[] {
  if (version === undefined) return [];
  const parts = `${added} versions and provisions added, ${removed} removed`;
  const gone = removedDocuments ? `, ${removedDocuments} documents removed` : '';
  return [`${parts}${gone}`, `version of the data: ${version}`];
}

function interrupted({ documents }: Outcome): ClausegraphError {
  return new ClausegraphError(
    'INTERRUPTED',
    `Stopped after ${documents} documents. What is written is whole; run the same command again to load the rest.`,
  );
}
