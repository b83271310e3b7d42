import { categoryList } from '../model/category.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { CategoryRef, ProvisionRef } from './node-ref.ts';

CategoryRef.implement({
  description: 'A group of clause types, such as disputes or privacy.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `disputes`.' }),
    label: t.exposeString('label', { description: 'Name for people.' }),
    description: t.exposeString('description', { description: 'What the clause types of this category are about.' }),
  }),
});

const CategoryFilterRef = builder.inputType('CategoryFilter', {
  description: 'Which categories to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    contains: t.string({ description: 'Only those with this in label or description, whatever the case.' }),
  }),
});

const Categories = listing('Category', {
  node: CategoryRef,
  list: categoryList,
  filter: CategoryFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: {
    POSITION: 'As the seeds list them.',
    SLUG: 'By key.',
    LABEL: 'By name.',
    CLAUSE_TYPES: 'By the number of clause types.',
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});

Categories.root('categories', 'All categories of clause types.');
Categories.on(ProvisionRef, 'categories', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description: 'Categories of its clause types.',
  most: 3,
});

builder.queryField('category', (t) =>
  t.field({
    type: CategoryRef,
    nullable: true,
    description: 'One category of clause types; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `disputes`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
