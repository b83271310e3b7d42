import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a key may do; each may also do what those before it may. */
export const SCOPES = ['read', 'curate', 'admin'] as const;

/** One thing that a key may do. */
export type Scope = (typeof SCOPES)[number];

/** What is known of an API key. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export interface ApiKey {
  id: string;
  /** Whose it is: the author of what is judged with it, for everybody to see. */
  name: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  lastUsedAt: string | null;
}

/** A key as somebody presents it. */
export interface PresentedKey {
  id: string;
  secret: string;
}

const ID_BYTES = 6;
const SECRET_BYTES = 32;
const FORM = /^cg_([0-9a-f]{12})_([0-9a-f]{64})$/;

/** A new key: an id that may be shown, and a secret of 256 random bits. */
export function newKey(): PresentedKey {
  return { id: randomBytes(ID_BYTES).toString('hex'), secret: randomBytes(SECRET_BYTES).toString('hex') };
}

/** The key as its owner keeps it: `cg_<id>_<secret>`. */
export function keyText({ id, secret }: PresentedKey): string {
  return `cg_${id}_${secret}`;
}

/** The parts of a key; null where the text is none. */
export function parseKey(text: string): PresentedKey | null {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** SHA-256 in hex of a secret: all that is kept of it. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares with what is kept of a secret in a time that tells nothing of either; without a kept hash it takes as long and is false. */
export function isSecret(secret: string, hash: string | null): boolean {
  const presented = Buffer.from(secretHash(secret), 'hex');
  const kept = hash === null ? Buffer.alloc(presented.length) : Buffer.from(hash, 'hex');
  const same = kept.length === presented.length && timingSafeEqual(kept, presented);
  return same && hash !== null;
}

/** Whether a key holds at a time, written as the graph writes it. */
export function isLive({ expiresAt, revokedAt }: Pick<ApiKey, 'expiresAt' | 'revokedAt'>, now: string): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

/** A scope with all those that it includes. */
export function scopesOf(scope: Scope): Scope[] {
  return SCOPES.slice(0, SCOPES.indexOf(scope) + 1);
}
