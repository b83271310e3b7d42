import { query } from '../../db/query.ts';
import type { Basis } from '../../model/basis.ts';
import { type ProvisionFilter, provisionParameters } from '../../model/provision-filter.ts';
import { provisionPages } from '../../model/provision-page.ts';
import { rankOf, type Severity } from '../../model/severity.ts';
import type { ExportRequest } from '../export.ts';
import { provisionFilterOf } from '../selection.ts';
import type { ClauseTypeLaw } from './law.ts';

/** What is concluded of a provision. */
export interface Conclusion {
  /** Record id of the provision. */
  readonly id: string;
  readonly platform: string;
  readonly clauseType: string;
  readonly rank: number;
  readonly confidence: number;
  readonly confidenceLevel: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly basis: Basis;
  readonly cues: readonly string[] | null;
  readonly classifier: string;
  readonly severity: Severity;
  readonly judgement: string | null;
  readonly severityJudgement: string | null;
}

interface Asked {
  readonly ids: readonly string[];
  readonly clauseTypes: readonly string[];
  readonly primary: boolean | null;
  readonly severityAtLeast: number | null;
  readonly confidenceAtLeast: number | null;
}

const conclusions = query<Asked, Conclusion>('regulatory-map/conclusions');

// Small enough that the first rows are there at once, and that the rows of a turn, some thirty of a provision, weigh little.
const A_TURN = 200;

/** Conclusions that a selection asks for, for some provisions at a time: the very ones for which the API lists these provisions. */
export async function* conclusionPages(
  { graph, selection, signal }: Pick<ExportRequest, 'graph' | 'selection' | 'signal'>,
  law: ReadonlyMap<string, ClauseTypeLaw>,
): AsyncGenerator<Conclusion[]> {
  const filter: ProvisionFilter = { ...provisionFilterOf(selection), classified: true };
  const { primary } = provisionParameters(filter, 'all') as Pick<Asked, 'primary'>;
  const clauseTypes = [...law.values()].flatMap(({ slug, meets }) => (meets ? [slug] : []));
  const asked = {
    clauseTypes,
    primary,
    severityAtLeast: rankOf(selection.severityAtLeast),
    confidenceAtLeast: selection.confidenceAtLeast,
  };
  for await (const page of provisionPages(graph, filter))
    for (let start = 0; start < page.length; start += A_TURN) {
      signal.throwIfAborted();
      yield await conclusions(graph, { ids: page.slice(start, start + A_TURN), ...asked });
    }
}
