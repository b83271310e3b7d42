import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { errorJson, errorLine, exitCodeOf } from '../../../src/cli/exit.ts';
import { BadInput, EnvironmentError, NotFound, SourceError } from '../../../src/errors.ts';

test.each([
  ['wrong use', new BadInput('--port takes a number'), 2],
  ['an unknown option', new CommanderError(1, 'commander.unknownOption', 'unknown option'), 2],
  ['asking for help', new CommanderError(0, 'commander.helpDisplayed', ''), 0],
  ['a source that cannot be read', new SourceError('no such collection'), 1],
  ['a machine that lacks something', new EnvironmentError('PORT_TAKEN', 'taken'), 1],
  ['something that is not there', new NotFound('no graph yet'), 1],
  ['anything unforeseen', new TypeError('x'), 1],
])('%s ends with its own exit code', (_what, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});

test('an error is one line for people and one line of JSON for machines', () => {
  const error = new EnvironmentError('PORT_TAKEN', 'Port 4000 is taken.\n  Choose another.');
  expect(errorLine(error)).toBe('clausegraph: Port 4000 is taken. Choose another.\n');
  expect(JSON.parse(errorJson(error))).toEqual({
    error: { code: 'PORT_TAKEN', message: 'Port 4000 is taken. Choose another.' },
  });
});
