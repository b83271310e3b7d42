import { appliesOn } from '../model/article.ts';
import type { Basis } from '../model/basis.ts';
import { today } from '../model/day.ts';
import type { Mapping } from '../model/mapping.ts';
import { Articles } from './article.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import type { ConnectionEdge } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import { RelationRef } from './mapping.ts';
import { ArticleRef, ClauseTypeRef, ProvisionRef, RegulationRef } from './node-ref.ts';
import { Regulations } from './regulation.ts';

// The law that a provision comes under by its clause types: on the edges, which of them leads there, how and why.

/** A mapping that leads from a provision to an article: of which of its clause types, and what that conclusion rests on. */
interface ProvisionMapping extends Mapping {
  clauseType: string;
  basis: Basis;
}

const RELATION = 'How the article bears on the clause type.';

const ProvisionMappingRef = builder.objectRef<ProvisionMapping>('ProvisionMapping').implement({
  description:
    'A mapping that leads from a provision to an article: which of its clause types the article bears on, how, and why.',
  fields: (t) => ({
    clauseType: t.field({
      type: ClauseTypeRef,
      description: 'The clause type of the provision that the article bears on.',
      resolve: ({ clauseType }) => clauseType,
    }),
    relation: t.field({ type: RelationRef, description: RELATION, resolve: ({ relation }) => relation }),
    rationale: t.exposeString('rationale', { description: 'Why it does, in one sentence of our own.' }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure this mapping is.',
      resolve: ({ confidence }) => confidence,
    }),
    source: t.exposeString('source', { description: 'Where the mapping can be checked.' }),
    basis: t.field({
      type: BasisRef,
      description: 'What it rests on that the provision is of the clause type.',
      resolve: ({ basis }) => basis,
    }),
  }),
});

const mappings = ({ properties }: ConnectionEdge) => properties.mappings as ProvisionMapping[];

/** The strongest mapping of an entry; the list has none without. */
function strongest(entry: ConnectionEdge): ProvisionMapping {
  const [first] = mappings(entry);
  if (first === undefined) throw new Error(`${entry.node} is listed without a mapping`);
  return first;
}

const STRONGEST = 'of the strongest mapping: that of the clause type with the lowest rank, then the surest.';

const OfArticle = connectionTypes('ProvisionArticle', ArticleRef);
builder.objectFields(OfArticle.edge, (t) => ({
  relation: t.field({
    type: RelationRef,
    description: `How the article bears on the provision: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).relation,
  }),
  rationale: t.string({ description: `Why: ${STRONGEST}`, resolve: (entry) => strongest(entry).rationale }),
  confidence: t.field({
    type: ConfidenceLevelRef,
    description: `How sure that is: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).confidence,
  }),
  source: t.string({
    description: `Where it can be checked: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).source,
  }),
  clauseType: t.field({
    type: ClauseTypeRef,
    description: `The clause type that leads there: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).clauseType,
  }),
  basis: t.field({
    type: BasisRef,
    description: `What it rests on that the provision is of that clause type: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).basis,
  }),
  mappings: t.field({
    type: [ProvisionMappingRef],
    description: 'All mappings that lead there, the strongest first.',
    complexity: { field: 1, multiplier: 2 },
    resolve: mappings,
  }),
}));
Articles.on(ProvisionRef, 'articles', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description:
    'Articles that it comes under: those that bear on its clause types; each edge says on which, how, why, and how sure that is.',
  types: OfArticle,
  most: 15,
});

type Span = [appliesFrom: string | null, endedOn: string | null];

const OfRegulation = connectionTypes('ProvisionRegulation', RegulationRef);
builder.objectFields(OfRegulation.edge, (t) => ({
  relations: t.field({
    type: [RelationRef],
    description: 'The ways in which its articles bear on the provision, that of the strongest mapping first.',
    resolve: (entry) => [...new Set(mappings(entry).map(({ relation }) => relation))],
  }),
  confidence: t.field({
    type: ConfidenceLevelRef,
    description: `How sure it is that the provision comes under it: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).confidence,
  }),
  rationale: t.string({
    description: `Why it does, in one sentence of our own: ${STRONGEST}`,
    resolve: (entry) => strongest(entry).rationale,
  }),
  articles: t.field({
    type: 'NonNegativeInt',
    description: 'How many of its articles the provision comes under.',
    resolve: ({ properties }) => properties.articles as number,
  }),
  applies: t.boolean({
    description:
      'Whether any of these articles applies on the day of `@asOf`, or today where the operation names no day.',
    resolve: ({ properties }, _args, { graph }) =>
      (properties.spans as Span[]).some(([appliesFrom, endedOn]) =>
        appliesOn({ appliesFrom, endedOn }, graph.asOf ?? today()),
      ),
  }),
  clauseTypes: t.field({
    type: [ClauseTypeRef],
    description: 'The clause types of the provision that fall under it, that of the strongest mapping first.',
    complexity: { field: 1, multiplier: 2 },
    resolve: (entry) => [...new Set(mappings(entry).map(({ clauseType }) => clauseType))],
  }),
}));
Regulations.on(ProvisionRef, 'regulations', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description:
    'Regulations that it comes under: those its clause types fall under; each edge says how, why, and how sure that is. By its subject, whatever the place: `shownIn` and `bindingIn` narrow by place.',
  types: OfRegulation,
  most: 10,
});
