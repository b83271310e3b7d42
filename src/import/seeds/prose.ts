import { RULE_NAMES } from '../../model/prose/rule.ts';
import type { Book } from './book.ts';
import { type Entry, fieldOf, findingsIn, problemAt } from './entry.ts';
import type { SeedProblem } from './problem.ts';

const BLOCKS = [
  'summary',
  'whyItMatters',
  'consumerImpact',
  'governanceExposure',
  'contractImplications',
  'complianceConsiderations',
  'openQuestion',
  'faq.*.question',
  'faq.*.answer',
];

/** What is wrong with building blocks beside the rest of the seeds: clause types and rules without any, blocks in the wrong file, blocks that name a law. */
export function proseContradictions(book: Book): SeedProblem[] {
  return [...unexplained(book), ...misplaced(book), ...missingRules(book), ...lawNamed(book)];
}

function unexplained({ clauseTypes, explanations }: Book): SeedProblem[] {
  if (!explanations.complete) return [];
  const explained = new Set(explanations.entries.map(({ label }) => label));
  return clauseTypes.entries
    .filter(({ label }) => !explained.has(label))
    .map((entry) => problemAt(entry, ['slug'], 'has no building blocks in prose/clause-types/'));
}

function misplaced({ clauseTypes, categories: { entries }, explanations }: Book): SeedProblem[] {
  const known = new Set<string | undefined>(entries.flatMap(({ label }) => label ?? []));
  const categories = new Map(clauseTypes.entries.map(({ label, seed }) => [label, seed?.category]));
  return explanations.entries.flatMap((entry) => {
    const own = entry.seed?.category;
    const category = categories.get(entry.label);
    if (own === undefined || !known.has(category) || own === category) return [];
    return [problemAt(entry, ['clauseType'], `belongs in the file of its category, "${category}"`)];
  });
}

function missingRules({ proseRules: { heads, entries, complete } }: Book): SeedProblem[] {
  const given = new Set(entries.map(({ label }) => label));
  return heads
    .filter(() => complete)
    .flatMap((head) =>
      RULE_NAMES.filter((name) => !given.has(name)).map((name) =>
        problemAt(head, ['rules'], `"${name}" is missing: every rule needs its template`),
      ),
    );
}

/** Law comes of the relationships: a name in a block would hold for every clause of the type, whatever they say. */
function lawNamed({ regulations, agencies, explanations, proseRules }: Book): SeedProblem[] {
  const names = [...regulations.entries, ...agencies.entries].flatMap(({ raw }) =>
    ['shortName', 'name'].flatMap((field) => {
      const name = fieldOf(raw, field);
      return typeof name === 'string' ? [name] : [];
    }),
  );
  const blocks = [
    ...explanations.entries.map((entry) => [entry, BLOCKS] as const),
    ...proseRules.entries.map((entry) => [entry, ['text', 'question']] as const),
  ];
  return blocks.flatMap(([entry, patterns]: readonly [Entry, readonly string[]]) =>
    patterns
      .flatMap((pattern) => findingsIn(entry, pattern))
      .flatMap(({ path, value }) => {
        const named = names.find((name) => isNamed(value, name));
        return named === undefined
          ? []
          : [problemAt(entry, path, `names "${named}": law is told by mappings, not by building blocks`)];
      }),
  );
}

function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length));
}
