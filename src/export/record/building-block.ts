import { type BuildingBlock, buildingBlocksByIds } from '../../model/building-block.ts';
import { recordUri } from '../../model/record-uri.ts';
import { recordKind } from './kind.ts';

/** Building blocks of prose. */
export const buildingBlockKind = recordKind<BuildingBlock>({
  typename: 'BuildingBlock',
  name: 'Building block',
  noun: null,
  question: '{ node(id: "BuildingBlock:$key") { ... on BuildingBlock { part template } } }',
  read: buildingBlocksByIds,
  title: ({ id }) => `Building block ${id}`,
  resource: (origin, row) => ({
    id: recordUri(origin, 'BuildingBlock', row.id),
    type: 'BuildingBlock',
    label: `Building block ${row.id}`,
    identifier: row.id,
    part: row.part,
    template: row.template,
    question: row.question,
    clauseType: row.clauseTypeSlug === null ? null : recordUri(origin, 'ClauseType', row.clauseTypeSlug),
    reviewStatus: row.reviewStatus,
  }),
  ways: [],
});
