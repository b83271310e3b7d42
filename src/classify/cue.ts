import { z } from 'zod';

const phrase = z.string().trim().min(1);
const phrases = z.array(phrase).default([]);

/** What speaks for one clause type. */
export const TypeCuesSchema = z.strictObject({
  phrases,
  weak: phrases,
  headings: phrases,
  not: phrases,
  notHeadings: phrases,
  termsTypes: z.array(z.string().min(1)).default([]),
  dedicated: z.array(z.string().min(1)).default([]),
});

/** What holds for all clause types: word groups, and sentences that only mention a topic. */
export const GeneralCuesSchema = z.strictObject({
  edition: z.int().positive(),
  groups: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.array(phrase).min(1)),
  passing: phrases,
});

/** The cues of one clause type, by strength. */
export type TypeCues = z.infer<typeof TypeCuesSchema>;
type GeneralCues = z.infer<typeof GeneralCuesSchema>;

/** All cues of the project: the data from which a classifier is made. */
export interface CueBook extends GeneralCues {
  types: Readonly<Record<string, TypeCues>>;
}
