/** What a request says of who asks: nothing, the text of a key, or two that contradict each other. */
export type Credential = { readonly text: string } | 'none' | 'two';

const BEARER = /^bearer(?: +(.*))?$/i;

/** The key that a request presents, as `authorization: Bearer …` or as `x-api-key`; other schemes are for proxies in between. */
export function credentialOf(headers: Headers): Credential {
  const bearer = BEARER.exec((headers.get('authorization') ?? '').trim());
  const texts = [bearer === null ? null : (bearer[1] ?? '').trim(), headers.get('x-api-key')?.trim() ?? null];
  const given = new Set(texts.filter((text) => text !== null));
  if (given.size > 1) return 'two';
  for (const text of given) return { text };
  return 'none';
}
