const ABSOLUTE = /^[a-z][a-z0-9+.-]*:[^\s]/i;

/** An address as RDF takes it, with what may not stand in one percent-encoded; null for what is no absolute address. */
export function iriOf(address: string): string | null {
  const trimmed = address.trim();
  if (!ABSOLUTE.test(trimmed)) return null;
  return wellFormed(trimmed).replaceAll(/[\p{Cc}\s<>"{}|\\^`]/gu, (sign) => encodeURIComponent(sign));
}

/** The text without halves of characters, which no file in UTF-8 can carry. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
