import { type Category, categoriesByIds } from '../../model/category.ts';
import { clauseTypeList } from '../../model/clause-type.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Resource } from '../rdf/resource.ts';
import { taxonomyUri } from './clause-type.ts';
import { recordKind } from './kind.ts';

/** A category as a top concept. */
export function categoryResource(origin: string, { slug, label, description }: Category): Resource {
  return {
    id: recordUri(origin, 'Category', slug),
    type: ['Category', 'Concept'],
    prefLabel: label,
    definition: description,
    notation: slug,
    slug,
    inScheme: taxonomyUri(origin),
    topConceptOf: taxonomyUri(origin),
  };
}

/** Categories. */
export const categoryKind = recordKind<Category>({
  typename: 'Category',
  name: 'Category',
  noun: 'category',
  question: '{ category(slug: $key) { label description clauseTypes(first: 50) { totalCount nodes { slug label } } } }',
  read: categoriesByIds,
  title: ({ label }) => label,
  resource: categoryResource,
  ways: [
    {
      term: 'narrower',
      title: 'Clause types',
      to: 'ClauseType',
      list: clauseTypeList,
      from: 'by-category',
      order: 'SLUG',
    },
  ],
});
