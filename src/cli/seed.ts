import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { checkSeeds, type SeedCounts } from '../import/check-seeds.ts';
import { ensureSeeded, type SeedSummary } from '../import/seed-graph.ts';
import { BadSeeds, describeProblem } from '../import/seeds/problem.ts';
import { Exit } from './exit.ts';
import { progressDisplay } from './progress.ts';
import { withGraph } from './session.ts';

/** Folder of the seeds that come with the program. */
export const seedFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

interface SeedOptions {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `clausegraph seed`: loads the seeds into the graph, or checks them without one. */
export function seedCommand(): Command {
  return new Command('seed')
    .description(
      'Load the seeds: law, clause types, curated records and archived facts. Does nothing when they are there.',
    )
    .option('--check', 'check the seeds and load nothing; needs no database')
    .option('--force', 'load them even when the graph has them')
    .option('--json', 'print the result as JSON')
    .action((options: SeedOptions) => (options.check ? check(options) : load(options)));
}

async function load({ force = false, json = false }: SeedOptions): Promise<void> {
  const display = progressDisplay();
  try {
    const { report } = display;
    const summary = await withGraph(readConfig(), 'command', ({ graph, signal }) =>
      ensureSeeded(graph, { folder: seedFolder, report, force, signal }),
    );
    display.stop();
    process.stdout.write(json ? `${JSON.stringify(summary)}\n` : sentence(summary));
  } finally {
    display.stop();
  }
}

function sentence({ loaded, version }: SeedSummary): string {
  return `${loaded ? 'Loaded the seeds' : 'The graph has these seeds already'}; version of the data: ${version}\n`;
}

async function check({ json = false }: SeedOptions): Promise<void> {
  try {
    const notes: string[] = [];
    const counts = await checkSeeds(seedFolder, (note) => notes.push(note));
    for (const note of notes) process.stderr.write(`Note: ${note}\n`);
    process.stdout.write(json ? `${JSON.stringify({ valid: true, counts, notes })}\n` : countLine(counts));
  } catch (error) {
    if (!(error instanceof BadSeeds)) throw error;
    const { problems } = error;
    if (json) process.stdout.write(`${JSON.stringify({ valid: false, problems })}\n`);
    else for (const problem of problems) process.stderr.write(`${join(seedFolder, describeProblem(problem))}\n`);
    process.exitCode = Exit.failed;
  }
}

function countLine(counts: SeedCounts): string {
  const parts = Object.entries(counts).map(([noun, number]) => `${number} ${noun}`);
  return `The seeds are valid: ${parts.join(', ')}\n`;
}
