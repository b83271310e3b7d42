import type { Resume } from '../db/list.ts';
import { BadInput } from '../errors.ts';

/** A place in a list, opaque to clients: it holds the list's kind, order and day, so that it fits no other. */
export function encodeCursor(list: string, { sort, id }: Resume): string {
  return Buffer.from(JSON.stringify([list, sort, id]), 'utf8').toString('base64url');
}

/** The place a cursor names; a `BadInput` tells a broken cursor from one of another list, order or day. */
export function decodeCursor(list: string, cursor: string): Resume {
  const content = parsed(cursor);
  if (!Array.isArray(content) || content.length !== 3)
    throw new BadInput(
      `"after" is no cursor: "${cursor.slice(0, 80)}". Take it from pageInfo.endCursor of the page before.`,
    );
  const [of, sort, id] = content as unknown[];
  if (of !== list || typeof id !== 'string' || (typeof sort !== 'string' && typeof sort !== 'number'))
    throw new BadInput(
      `"after" is a cursor of another list or order (${String(of).slice(0, 80)}), not of ${list}. Begin anew without "after".`,
    );
  return { sort, id };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
