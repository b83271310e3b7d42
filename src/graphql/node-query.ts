import { type GraphQLResolveInfo, isInterfaceType } from 'graphql';
import { BadInput } from '../errors.ts';
import { MOST_PER_PAGE } from './connection.ts';

/** Refuses ids of types that are no nodes, and more ids than one question may ask; the `BadInput` says what to write. */
export function checkNodeIds(ids: readonly { typename: string; id: unknown }[], { schema }: GraphQLResolveInfo): void {
  if (ids.length > MOST_PER_PAGE)
    throw new BadInput(
      `"ids" holds ${ids.length} global ids; the most is ${MOST_PER_PAGE}. Ask in several portions of ${MOST_PER_PAGE}.`,
    );
  const node = schema.getType('Node');
  const kinds = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  const stranger = ids.find(({ typename }) => !kinds.includes(typename));
  if (stranger !== undefined)
    throw new BadInput(
      `"${`${stranger.typename}:${stranger.id}`.slice(0, 80)}" is no global id: there is no kind of node "${stranger.typename.slice(0, 40)}". Write one of ${kinds.sort().join(', ')}, a colon and the key, such as "Regulation:eu-dsa".`,
    );
}
