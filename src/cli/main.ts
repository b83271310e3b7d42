#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { errorJson, errorLine, exitCodeOf } from './exit.ts';
import { importCommand } from './import.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { statusCommand } from './status.ts';

function program(): Command {
  const root = new Command('clausegraph')
    .description("A GraphQL knowledge graph of online platforms' terms on Neo4j.")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'clausegraph: ')) })
    .showHelpAfterError('(--help tells what is possible)')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong use, 3 done but records were skipped.');
  for (const command of [serveCommand(), seedCommand(), importCommand(), statusCommand()])
    root.addCommand(command.copyInheritedSettings(root));
  return root;
}

function debugging(): boolean {
  try {
    return ['debug', 'trace'].includes(readConfig().logLevel);
  } catch {
    return false;
  }
}

function tell(error: unknown, json: boolean): void {
  if (error instanceof CommanderError) return;
  process.stderr.write(json ? errorJson(error) : errorLine(error));
  if (debugging() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: 'user' });
  } catch (error) {
    tell(error, args.includes('--json'));
    process.exitCode = exitCodeOf(error);
  }
}

await main(process.argv.slice(2));
