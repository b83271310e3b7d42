import { type Entry, fieldOf, problemAt } from './entry.ts';
import type { SeedProblem } from './problem.ts';

const FIELDS: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  'clause-type': { must: ['provision', 'clauseType', 'verdict'], may: ['replacement'] },
  severity: { must: ['provision', 'severity'], may: [] },
  mapping: { must: ['clauseType', 'article', 'verdict'], may: ['relation', 'rationale', 'confidence'] },
};
const ALL = [
  'provision',
  'clauseType',
  'article',
  'verdict',
  'replacement',
  'severity',
  'relation',
  'rationale',
  'confidence',
];

/** What a judgement lacks for its kind, and what it says that its kind or its verdict leaves no room for. */
export function misjudged(entry: Entry): SeedProblem[] {
  const kind = fieldOf(entry.raw, 'kind');
  const fields = typeof kind === 'string' ? FIELDS[kind] : undefined;
  if (fields === undefined) return [];
  const given = (name: string): boolean => fieldOf(entry.raw, name) != null;
  const verdict = fieldOf(entry.raw, 'verdict');
  const must = [...fields.must, ...wanted(kind, verdict)];
  const may = verdict === 'reject' ? [] : fields.may;
  return [
    ...must.filter((name) => !given(name)).map((name) => problemAt(entry, [name], 'is missing')),
    ...ALL.filter((name) => given(name) && !must.includes(name) && !may.includes(name)).map((name) =>
      problemAt(
        entry,
        [name],
        `cannot stand in a judgement of kind ${String(kind)}${verdict === 'reject' ? ' that rejects' : ''}`,
      ),
    ),
  ];
}

function wanted(kind: unknown, verdict: unknown): string[] {
  if (kind === 'clause-type') return verdict === 'correct' ? ['replacement'] : [];
  return kind === 'mapping' && verdict !== 'reject' ? ['relation', 'rationale', 'confidence'] : [];
}
