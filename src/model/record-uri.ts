/** The stable address of a record: `<origin>/id/CG-P-…` for what has a record id, else the global id, such as `<origin>/id/Regulation:eu-dsa`. */
export function recordUri(origin: string, typename: string, key: string): string {
  const name = key.startsWith('CG-') ? key : `${typename}:${key}`;
  return `${origin}/id/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
}

/** The stable address of the record that a global id, such as `Regulation:eu-dsa`, names. */
export function globalIdUri(origin: string, globalId: string): string {
  const colon = globalId.indexOf(':');
  return recordUri(origin, globalId.slice(0, colon), globalId.slice(colon + 1));
}
