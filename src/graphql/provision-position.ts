import { type Provision, provisionPositions } from '../model/provision.ts';
import type { Context } from './context.ts';
import { counted } from './day-count.ts';

/** The place of a provision in its document, 0 for the first; null where it was removed. */
export async function positionOf(
  context: Context,
  provision: Pick<Provision, 'id' | 'position'>,
): Promise<number | null> {
  return (await counted(context, 'provision', provisionPositions, provision))?.position ?? null;
}
