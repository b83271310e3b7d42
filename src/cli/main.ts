#!/usr/bin/env node
import { runProgram } from './program.ts';

// A reader that has seen enough, such as head, is no failure; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`clausegraph: Standard output cannot be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const code = await runProgram(process.argv.slice(2));
// A command that is done may have set a code of its own.
if (code !== 0) process.exitCode = code;
