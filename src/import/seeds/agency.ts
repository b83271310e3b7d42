import { z } from 'zod';
import { jurisdictionCode, optional, slug, text, webAddress } from './field.ts';
import { levels } from './word.ts';

/** The fields of one entry of agencies.yaml. */
export const agencySchema = z.strictObject({
  slug,
  name: text,
  shortName: text,
  jurisdiction: jurisdictionCode,
  roles: z.array(text).min(1, 'is empty'),
  website: webAddress,
  complaintUrl: optional(webAddress),
  complaintAudience: optional(text),
  source: text,
  urlConfidence: z.enum(levels),
  note: optional(text),
  reviewStatus: slug,
});

/** An authority that supervises or enforces; `complaintUrl` is where `complaintAudience` turns to. */
export type AgencySeed = z.infer<typeof agencySchema>;
