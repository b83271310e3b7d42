import type { Searched } from '../model/search.ts';
import { builder } from './builder.ts';

const DESCRIPTIONS = {
  PROVISION: ['Provision', 'Provisions that stand: by their words, and curated records by title and gist.'],
  DOCUMENT: ['Document', 'Documents, current and ended, by title.'],
  PLATFORM: ['Platform', 'Platforms by name, other names and slug.'],
  CLAUSE_TYPE: ['ClauseType', 'Clause types by label, other names, slug and definition.'],
  REGULATION: ['Regulation', 'Regulations by name, slug, citation and topic.'],
  ARTICLE: ['Article', 'Articles by number and label.'],
  AGENCY: ['Agency', 'Agencies by name, slug and role.'],
  JURISDICTION: ['Jurisdiction', 'Jurisdictions by name and code.'],
} as const satisfies Record<string, readonly [Searched, string]>;

/** Kinds of nodes that a search finds. */
export const SearchKindRef = builder.enumType('SearchKind', {
  description: 'Which kinds of nodes a search finds, and by what.',
  values: Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([name, [value, description]]) => [name, { value, description }]),
  ) as { [Name in keyof typeof DESCRIPTIONS]: { value: (typeof DESCRIPTIONS)[Name][0]; description: string } },
});

/** The word of the API for a label. */
export function kindName(label: string): string {
  return Object.entries(DESCRIPTIONS).find(([, [value]]) => value === label)?.[0] ?? label;
}
