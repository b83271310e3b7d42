import { BadInput } from '../errors.ts';
import type { Context } from './context.ts';

/** Refuses a field that has no answer as of a day where the operation asks for one. */
export function onlyAsItStands({ graph }: Context, field: string): void {
  if (graph.asOf !== null) throw new BadInput(`${field} answers as the graph stands: leave out @asOf.`);
}
