#!/usr/bin/env node
import { runProgram } from './program.ts';

const code = await runProgram(process.argv.slice(2));
// A command that is done may have set a code of its own.
if (code !== 0) process.exitCode = code;
