import { CommanderError } from 'commander';
import { BadInput, ClausegraphError } from '../errors.ts';

/** What the exit code of every command tells a script. */
export const Exit = {
  done: 0,
  failed: 1,
  wrongUse: 2,
  /** Done, but records were skipped. */
  skipped: 3,
} as const;

/** One of the codes in `Exit`. */
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** The exit code that an error deserves: commander's own errors and `BadInput` are wrong use, asking for help is none. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.wrongUse;
  if (error instanceof BadInput) return Exit.wrongUse;
  return Exit.failed;
}

/** The error as a person reads it: one line, `clausegraph: …`. */
export function errorLine(error: unknown): string {
  return `clausegraph: ${messageOf(error)}\n`;
}

/** The error as a machine reads it: one line of JSON with `code` and `message`. */
export function errorJson(error: unknown): string {
  const code = error instanceof ClausegraphError ? error.code : 'FAILED';
  return `${JSON.stringify({ error: { code, message: messageOf(error) } })}\n`;
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return message.replace(/\s*\n\s*/g, ' ').trim();
}
