import type { Writer } from '../../db/graph.ts';
import type { Level } from '../judgement.ts';
import { curation, type JudgedMapping, type JudgedProvision, judged, type MappedPair } from '../writes/judgement.ts';
import { type Conclusion, derivedIn, effective, type Stretch } from './conclusion.ts';
import { holding } from './holding.ts';
import { type DerivedOfLast, type Mark, marksOfLabels, marksOfMapping } from './standing.ts';

const BATCH = 500;

/** Makes what is concluded of the judged provisions of these documents, or of all, what the judgements say; the same however often. */
export async function applyToDocuments(writer: Writer, documents: readonly string[] | null): Promise<void> {
  const ids = (await judged.provisionIds(writer, { documents })).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH)
    await applyToProvisions(writer, ids.slice(start, start + BATCH));
}

/** The same for these provisions, whoever judged them or does no more. */
export async function applyToProvisions(writer: Writer, ids: readonly string[]): Promise<void> {
  const types = new Map((await judged.clauseTypes(writer, {})).map(({ slug, severity }) => [slug, severity]));
  const provisions = await judged.provisions(writer, { ids });
  const outcomes = provisions.map((provision) => outcomeOf(provision, types));
  await curation.conclude(writer, { rows: outcomes.flatMap(({ row }) => (row === null ? [] : [row])) });
  await curation.mark(writer, { rows: outcomes.flatMap(({ marks }) => marks) });
}

type Row = Parameters<typeof curation.conclude>[1]['rows'][number];

function outcomeOf(
  provision: JudgedProvision,
  severities: ReadonlyMap<string, Level>,
): { row: Row | null; marks: Mark[] } {
  const { id, document, derived, judgements } = provision;
  const stretches = stretchesOf(provision);
  const end = stretches.at(-1);
  const last = end === undefined ? [] : derivedIn(derived, end);
  const of = { there: document !== null, last, severities };
  const known = (slug: string | null): boolean => slug == null || severities.has(slug);
  const heard = holding(judgements).filter((one) => known(one.clauseType) && known(one.replacement));
  if (document === null) return { row: null, marks: marksOfLabels(judgements, { ...of, concluded: false }) };
  const conclusions = effective(derived, heard, stretches);
  const lasting = conclusions.filter(({ past }) => !past);
  const marks = marksOfLabels(judgements, { ...of, concluded: lasting.length > 0 });
  return { row: heard.length === 0 ? plain(provision) : judgedRow(id, provision, conclusions, of), marks };
}

/** Those of a curated record are one, for as long as it is known. */
function stretchesOf({ stretches, derived }: JudgedProvision): Stretch[] {
  if (stretches.length > 0) return stretches;
  const [first] = derived;
  return [{ from: first?.properties.from ?? '', to: null, fromSequence: null, toSequence: null }];
}

function plain({ id, lasting, stretches, derived }: JudgedProvision): Row {
  const bare = derived.map(withoutMark);
  const [current, past] = [bare.filter(({ past }) => !past), bare.filter(({ past }) => past)];
  const unclassifiedReason = stretches.at(-1)?.unclassifiedReason ?? null;
  return {
    id,
    judged: null,
    unclassifiedReason,
    current: lasting ? current : [],
    past: lasting ? past : bare,
    derived: [],
  };
}

function withoutMark({ clauseType, past, properties: { past: _, ...properties } }: Conclusion): Conclusion {
  return { clauseType, past, properties };
}

function judgedRow(
  id: string,
  { lasting, stretches, derived }: JudgedProvision,
  conclusions: readonly Conclusion[],
  { last }: Pick<DerivedOfLast, 'last'>,
): Row {
  const present = conclusions.filter(({ past }) => !past);
  const own = stretches.at(-1)?.unclassifiedReason ?? null;
  return {
    id,
    judged: true,
    unclassifiedReason: present.length > 0 ? null : last.length > 0 ? 'REJECTED' : own,
    current: lasting ? present : [],
    past: conclusions.filter(({ past }) => past || !lasting),
    derived: derived.map(({ clauseType, past, properties }) => ({ clauseType, properties: { ...properties, past } })),
  };
}

/** Makes the mappings to law what the judgements say, those of all clause types. */
export async function applyToMappings(writer: Writer, only?: readonly MappedPair[]): Promise<void> {
  const pairs = only ?? (await judged.pairs(writer, {}));
  if (pairs.length === 0) return;
  const mappings = await judged.mappings(writer, { pairs });
  const rows = mappings.filter(({ there }) => there).map(mappingRow);
  await curation.map(writer, { rows });
  const marks = mappings.flatMap(({ judgements, there, derived }) => marksOfMapping(judgements, there, derived));
  await curation.mark(writer, { rows: marks });
}

function mappingRow({ clauseType, article, derived, judgements }: JudgedMapping) {
  const [judgement] = holding(judgements);
  if (judgement === undefined) return { clauseType, article, effective: derived, derived: null };
  if (judgement.verdict === 'REJECT') return { clauseType, article, effective: null, derived };
  const { id, author, relation, rationale, confidence } = judgement;
  const source = derived?.source ?? `judgement of ${author}`;
  return {
    clauseType,
    article,
    effective: { ...derived, relation, rationale, confidence, source, judgement: id },
    derived,
  };
}
