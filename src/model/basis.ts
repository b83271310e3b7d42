/** What a conclusion rests on: the text itself, its context, or a person. */
export type Basis = 'EXPLICIT' | 'INFERRED' | 'CURATED';
