import { command } from '../../db/query.ts';
import type { Conclusion, Stretch } from '../curation/conclusion.ts';
import type { Mark } from '../curation/standing.ts';
import type { Judgement, Level, StandingJudgement } from '../judgement.ts';
import type { Mapping } from '../mapping.ts';
import type { Properties } from './law.ts';

type Nothing = Record<string, never>;

/** A provision with what was derived and what was judged of it; without the first three where it is gone. */
export interface JudgedProvision {
  id: string;
  document: string | null;
  platform: string | null;
  wording: string | null;
  /** Whether it stands in the last text of its document. */
  lasting: boolean;
  stretches: (Stretch & { unclassifiedReason: string | null })[];
  derived: Conclusion[];
  /** Slugs of all clause types of which it is or was an instance, as it is shown. */
  concluded: string[];
  judgements: Judgement[];
}

/** A pair of a clause type and an article. */
export interface MappedPair {
  clauseType: string;
  article: string;
}

/** A pair with what was compiled and what was judged of it. */
export interface JudgedMapping extends MappedPair {
  /** Whether both are in the graph. */
  there: boolean;
  derived: Mapping | null;
  judgements: Judgement[];
}

/** What is concluded of a provision from now on, and what was derived where that is not the same. */
interface ConclusionsRow {
  id: string;
  judged: true | null;
  unclassifiedReason: string | null;
  current: readonly Pick<Conclusion, 'clauseType' | 'properties'>[];
  past: readonly Pick<Conclusion, 'clauseType' | 'properties'>[];
  derived: readonly Pick<Conclusion, 'clauseType' | 'properties'>[];
}

interface MappingRow extends MappedPair {
  effective: object | null;
  derived: object | null;
}

/** Statements that find what is judged; inside a transaction. */
export const judged = {
  provisionIds: command<{ documents: readonly string[] | null }, { id: string }>('judgement/judged-provisions'),
  pairs: command<Nothing, MappedPair>('judgement/judged-mappings'),
  provisions: command<{ ids: readonly string[] }, JudgedProvision>('judgement/provisions'),
  mappings: command<{ pairs: readonly MappedPair[] }, JudgedMapping>('judgement/mappings'),
  clauseTypes: command<Nothing, { slug: string; severity: Level }>('judgement/clause-types'),
  dataset: command<Nothing, { version: string | null }>('dataset/version'),
  one: command<{ id: string }, { judgement: StandingJudgement & { keyId: string | null } }>('judgement/one'),
};

/** Statements that write judgements and what follows from them. */
export const curation = {
  create: command<{ properties: Properties }>('judgement/create'),
  withdraw: command<{ id: string; properties: Properties }>('judgement/withdraw'),
  conclude: command<{ rows: readonly ConclusionsRow[] }>('judgement/conclude'),
  map: command<{ rows: readonly MappingRow[] }>('judgement/map'),
  mark: command<{ rows: readonly Mark[] }>('judgement/mark'),
  lockDocument: command<{ id: string }>('judgement/lock-document'),
  upsert: command<{ rows: readonly { key: string; properties: Properties }[] }>('judgement/upsert'),
  sweep: command<{ keys: readonly string[] }>('judgement/sweep'),
};

/** Says of judgements that came with the seeds where their provisions are. */
export const locateJudgements = command<Nothing>('judgement/locate');
