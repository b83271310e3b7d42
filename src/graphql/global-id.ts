import { BadInput } from '../errors.ts';

/** Readable global id, such as `Article:eu-dsa:art-14`. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return `${typename}:${id}`;
}

/** Type and key of a global id; a `BadInput` says how one looks. */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const colon = globalId.indexOf(':');
  if (colon < 1 || colon === globalId.length - 1)
    throw new BadInput(
      `"${globalId.slice(0, 80)}" is no global id. Write the type, a colon and the key, such as "Regulation:eu-dsa" or "Platform:tiktok".`,
    );
  return { typename: globalId.slice(0, colon), id: globalId.slice(colon + 1) };
}
