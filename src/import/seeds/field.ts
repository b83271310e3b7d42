import { z } from 'zod';

/** Text of at least one visible character, without surrounding space. */
export const text = z.string().trim().min(1, 'is empty');

/** A lower-case name in words joined by hyphens, such as `eu-dsa`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** A regulation's slug and the place in it, such as `eu-dsa:art-14`. */
export const articleId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be the slug of a regulation, a colon and a place in it, such as eu-dsa:art-14',
  );

/** ISO 3166 code of a country or subdivision, or `EU`. */
export const jurisdictionCode = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as IE or US-CA');

/** ISO 639-1 code of a language. */
export const language = z.string().regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code such as en');

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date('is not a day that exists, written YYYY-MM-DD');

/** The word for a start that is still to come on a day that nobody knows. */
export const PENDING = 'pending';

/** The day from which something applies, or `pending`. */
export const commencement = z
  .string()
  .regex(
    new RegExp(`^${PENDING}$|${z.regexes.date.source}`),
    `is neither a day that exists, written YYYY-MM-DD, nor "${PENDING}"`,
  );

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export const moment = z.iso.datetime({
  precision: 0,
  error: 'is not a moment that exists, written YYYY-MM-DDTHH:MM:SSZ',
});

/** A web address with scheme and host. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'is not a web address (http or https)' })
  .regex(/^\S+$/, 'is not a web address: it has a space in it');

/** SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex');

/** A field that may be left out; the reader then gives null. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodNullable<Schema>> {
  return z.nullable(schema).default(null as never);
}

/** Ids of the same thing elsewhere, by the name of the place, such as `conductatlas: CA-P-011536`. */
export const externalIds = z.record(slug, text).default({});
