import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { Exit, type ExitCode, errorJson, errorLine, exitCodeOf } from './exit.ts';
import { programVersion } from './program-version.ts';

type Load = () => Promise<Command>;

/** Each command loads only what it needs, so that a small one starts fast. */
const COMMANDS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['serve', async () => (await import('./serve.ts')).serveCommand()],
  ['seed', async () => (await import('./seed.ts')).seedCommand()],
  ['import', async () => (await import('./import.ts')).importCommand()],
  ['export', async () => (await import('./export.ts')).exportCommand()],
  ['verify', async () => (await import('./verify.ts')).verifyCommand()],
  ['key', async () => (await import('./key.ts')).keyCommand()],
  ['status', async () => (await import('./status.ts')).statusCommand()],
]);

function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const part of command.commands) inheriting(part as Command, command);
  return command;
}

async function program(asked: string | undefined): Promise<Command> {
  const root = new Command('clausegraph')
    .description("A GraphQL knowledge graph of online platforms' terms on Neo4j.")
    .version(programVersion(), '-V, --version', 'print the version of the program')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'clausegraph: ')) })
    .showHelpAfterError('(--help tells what is possible)')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong use, 3 done but records were skipped.');
  const one = COMMANDS.get(asked ?? '');
  const loads = one === undefined ? [...COMMANDS.values()] : [one];
  for (const command of await Promise.all(loads.map((load) => load()))) root.addCommand(inheriting(command, root));
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

/** Runs the command that the arguments name and tells what went wrong on standard error; gives the exit code. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  try {
    const root = await program(args[0]);
    await root.parseAsync([...args], { from: 'user' });
    return Exit.done;
  } catch (error) {
    tell(error, args.includes('--json'));
    return exitCodeOf(error);
  }
}
