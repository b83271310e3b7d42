import type { RecordStatementsRow } from '../../model/writes/document.ts';
import type { Properties } from '../../model/writes/law.ts';
import type { RecordedProvisionSeed, RecordSeed } from '../seeds/record.ts';
import { ANALYSIS_PARTS, type RecordSentenceSeed } from '../seeds/record-statement.ts';
import { upperSnake } from './word.ts';

/** What a published record shows of itself beside the provision; of peers only what is said of their provision, with `record` null. */
export function publishedProperties(
  { document, provision }: RecordedProvisionSeed,
  record: RecordSeed | null,
): Properties {
  const shown = record?.prevalenceShown ?? null;
  return {
    snapshotStored: provision.snapshotStored,
    hashVerified: provision.hashVerified,
    documentChangedBefore: document?.changedBefore ?? null,
    analysisParts: record?.analysisParts ?? null,
    followedTopics: record?.followedTopics ?? null,
    shownPlatforms: shown?.platforms ?? null,
    shownOutOf: shown?.outOf ?? null,
    shownNote: shown?.note ?? null,
  };
}

/** The sentences of a record about its provision, in its order, part after part. */
export function statementsRow(key: string, { analysis, statements }: RecordSeed): RecordStatementsRow {
  const parts = ANALYSIS_PARTS.flatMap((field) =>
    analysis[field].map((sentence) => ({ part: snakeOf(field), sentence })),
  );
  const others = statements.map(({ part, ...sentence }) => ({ part: upperSnake(part), sentence }));
  return {
    key,
    statements: [...others, ...parts].map(({ part, sentence }, position) =>
      statementRow(key, { part, position }, sentence),
    ),
  };
}

function statementRow(
  key: string,
  { part, position }: { part: string; position: number },
  { text, origin, ...restsOn }: RecordSentenceSeed,
): RecordStatementsRow['statements'][number] {
  return {
    id: `${key}:${position + 1}`,
    properties: { part, text, origin: upperSnake(origin), position },
    ...restsOn,
  };
}

function snakeOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, '_$&').toUpperCase();
}
