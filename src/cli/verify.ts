import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { BadInput } from '../errors.ts';
import type { Finding, Findings } from '../import/verify/finding.ts';
import { verify } from '../import/verify/verify.ts';
import { Exit } from './exit.ts';
import { progressDisplay } from './progress.ts';
import { seedFolder } from './seed.ts';
import { withGraph } from './session.ts';

interface VerifyOptions {
  readonly source?: string;
  readonly collection?: string;
  readonly json?: boolean;
}

const SHOWN = 50;

/** `clausegraph verify`: recomputes every hash and record id, from the graph alone or also from the source. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Recompute hashes, record ids, intervals and changes, and tell what agrees, differs or is missing.')
    .option(
      '--source <repository>',
      'path or URL of the versions of a collection: recompute from the recorded bytes too',
    )
    .option(
      '--collection <id>',
      'only the documents of this collection; with --source, its id when the name does not say it',
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExit codes: 0 everything agrees, 1 something differs or is missing.')
    .action(runVerify);
}

async function runVerify({ source, collection, json = false }: VerifyOptions): Promise<void> {
  if (source === '') throw new BadInput('--source needs the path or URL of a repository or bundle.');
  const display = progressDisplay();
  const config = readConfig();
  try {
    const workFolder = join(config.home, 'sources');
    const findings = await withGraph(config, 'command', ({ graph, signal }) =>
      verify(graph, { source, collection, seedFolder, workFolder, signal, report: display.report }),
    );
    display.stop();
    process.stdout.write(json ? `${JSON.stringify(findings)}\n` : `${lines(findings).join('\n')}\n`);
    if (findings.mismatched.length + findings.missing.length > 0) process.exitCode = Exit.failed;
  } finally {
    display.stop();
  }
}

const number = new Intl.NumberFormat('en');

function lines({ agreed, mismatched, missing, unknown }: Findings): string[] {
  const checked = Object.entries(agreed).map(([what, count]) => `  ${number.format(count).padStart(10)}  ${what}`);
  return [
    checked.length > 0 ? 'Agree:' : 'Nothing to recompute: the graph holds no archived document.',
    ...checked,
    ...(unknown > 0
      ? [
          `${number.format(unknown)} wordings of the graph are known by their hash only: an import of their collection brings the texts.`,
        ]
      : []),
    ...listed('Differ', mismatched),
    ...listed('Missing', missing),
    ...(mismatched.length + missing.length === 0 && checked.length > 0
      ? ['Everything that can be recomputed agrees.']
      : []),
  ];
}

function listed(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rest = findings.length - SHOWN;
  return [
    `${title}: ${number.format(findings.length)}`,
    ...findings
      .slice(0, SHOWN)
      .map(({ record, what, expected, found }) => `  ${record}: ${what}: expected ${expected}, found ${found}`),
    ...(rest > 0 ? [`  … and ${number.format(rest)} more; --json lists them all`] : []),
  ];
}
