import { expect, test } from 'vitest';
import { warmUpQuestions } from '../../../src/server/warm-up.ts';
import { readExamples } from '../../../src/web/example.ts';

test('what is asked before anybody asks are three of the examples, the first one first', () => {
  const questions = warmUpQuestions();
  expect(questions).toHaveLength(3);
  expect(questions[0]).toEqual(readExamples()[0]);
});

test.each(['mutation', 'subscription'])('a %s is never asked, whatever its example is called', (operation) => {
  const others = warmUpQuestions().map(({ name }) => ({ name, query: `# A title\n${operation} Some { something }` }));
  expect(warmUpQuestions(others)).toEqual([]);
});
