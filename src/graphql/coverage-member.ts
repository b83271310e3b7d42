import type { Dimension } from '../model/coverage-dimension.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { encodeGlobalId } from './global-id.ts';
import {
  AgencyRef,
  ArticleRef,
  CategoryRef,
  ClauseTypeRef,
  CollectionRef,
  JurisdictionRef,
  PlatformRef,
  RegulationRef,
  SectorRef,
} from './node-ref.ts';

/** What the rows and columns of a matrix can be. */
export const CoverageDimensionRef = builder.enumType('CoverageDimension', {
  description: 'What the rows or columns of a matrix are.',
  values: {
    PLATFORM: { description: 'Platforms, by slug.' },
    SECTOR: {
      description: 'Kinds of service that platforms are of, by slug; a platform can be of several, or of none.',
    },
    DOCUMENT_TYPE: { description: 'Kinds of terms, such as `Privacy Policy`.' },
    COLLECTION: { description: 'Collections, by key.' },
    CLAUSE_TYPE: { description: 'Clause types, by slug.' },
    CATEGORY: { description: 'Categories of clause types, by slug.' },
    REGULATION: { description: 'Regulations that clause types fall under, by slug.' },
    ARTICLE: { description: 'Articles that bear on clause types, by id.' },
    JURISDICTION: { description: 'Jurisdictions whose own law clause types fall under, by code.' },
    AGENCY: { description: 'Agencies that enforce regulations which clause types fall under, by slug.' },
    SEVERITY: { description: 'Severities: LOW, MEDIUM, HIGH.' },
  } as const,
});

/** A row or column of a matrix. */
export interface Member {
  dimension: Dimension;
  key: string;
  total: number;
}

const SEVERITY_LABELS: Readonly<Record<string, string>> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };

type Label = (context: Context, key: string) => Promise<string | undefined>;

const name =
  <Row>(
    ref: { getDataloader(context: Context): { load(key: string): Promise<unknown> } },
    of: (row: Row) => string,
  ): Label =>
  async (context, key) => {
    const row = (await ref.getDataloader(context).load(key)) as Row | null;
    return row === null ? undefined : of(row);
  };

const NODES: Readonly<Partial<Record<Dimension, { type: string; label: Label }>>> = {
  PLATFORM: { type: 'Platform', label: name(PlatformRef, (row: { name: string }) => row.name) },
  SECTOR: { type: 'Sector', label: name(SectorRef, (row: { label: string }) => row.label) },
  COLLECTION: { type: 'Collection', label: name(CollectionRef, (row: { name: string }) => row.name) },
  CLAUSE_TYPE: { type: 'ClauseType', label: name(ClauseTypeRef, (row: { label: string }) => row.label) },
  CATEGORY: { type: 'Category', label: name(CategoryRef, (row: { label: string }) => row.label) },
  REGULATION: { type: 'Regulation', label: name(RegulationRef, (row: { shortName: string }) => row.shortName) },
  ARTICLE: { type: 'Article', label: name(ArticleRef, (row: { label: string }) => row.label) },
  JURISDICTION: { type: 'Jurisdiction', label: name(JurisdictionRef, (row: { name: string }) => row.name) },
  AGENCY: { type: 'Agency', label: name(AgencyRef, (row: { name: string }) => row.name) },
};

/** A row or column with its name and how many provisions it has. */
export const CoverageMemberRef = builder.objectRef<Member>('CoverageMember').implement({
  description: 'A row or column of a matrix.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'What filters take for it: a slug, an id, a code, a kind of terms or a severity.',
    }),
    label: t.string({
      description: 'Name for people.',
      resolve: async ({ dimension, key }, _args, context) =>
        (await NODES[dimension]?.label(context, key)) ?? SEVERITY_LABELS[key] ?? key,
    }),
    total: t.field({
      type: 'NonNegativeInt',
      description:
        'How many different provisions it has in all, over every page: at most the sum of its cells, as a provision can be in several.',
      resolve: ({ total }) => total,
    }),
    node: t.node({
      description: 'The node that it stands for; null for kinds of terms and severities.',
      id: ({ dimension, key }) => {
        const type = NODES[dimension]?.type;
        return type === undefined ? null : encodeGlobalId(type, key);
      },
    }),
  }),
});
