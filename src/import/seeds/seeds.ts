import type { AgencySeed } from './agency.ts';
import type { CategorySeed } from './category.ts';
import type { ClauseTypeSeed } from './clause-type.ts';
import type { CollectionSeed } from './collection.ts';
import type { CompetenceSeed } from './competence.ts';
import type { ExplanationSeed } from './explanation.ts';
import type { JudgementSeed } from './judgement.ts';
import type { JurisdictionSeed } from './jurisdiction.ts';
import type { MetaSeed } from './meta.ts';
import type { ProseRuleSeed } from './prose-rule.ts';
import type { RecordSeed } from './record.ts';
import type { RegulationSeed } from './regulation.ts';
import type { RelationSeed } from './relation.ts';
import type { SectorSeed } from './sector.ts';
import type { SuccessionSeed } from './succession.ts';

/** All seeds, cross-checked; lists are ordered by key, categories, relations and sectors as in their files. */
export interface Seeds {
  meta: MetaSeed;
  jurisdictions: JurisdictionSeed[];
  agencies: AgencySeed[];
  regulations: RegulationSeed[];
  categories: CategorySeed[];
  relations: RelationSeed[];
  clauseTypes: ClauseTypeSeed[];
  explanations: ExplanationSeed[];
  proseRules: ProseRuleSeed[];
  collections: CollectionSeed[];
  competences: CompetenceSeed[];
  records: RecordSeed[];
  successions: SuccessionSeed[];
  judgements: JudgementSeed[];
  sectors: SectorSeed[];
}
