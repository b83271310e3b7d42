/** How an article of law bears on a clause type; seeds/relations.yaml gives the meaning of each word. */
export const relations = [
  'must-disclose',
  'must-provide',
  'limits',
  'unfairness-test',
  'prohibits',
  'grants-right',
  'permits',
] as const;

/** Three steps, for severity and for confidence alike. */
export const levels = ['low', 'medium', 'high'] as const;

/** What a conclusion rests on: the text itself, its context, or a person. */
export const bases = ['explicit', 'inferred', 'curated'] as const;

/** Whether a regulation binds today. */
export const regulationStatuses = ['in-force', 'partly-in-force', 'in-force-partly-enjoined'] as const;

/** Which kind of legal act a regulation is, in the words of its own legal order. */
export const regulationTypes = [
  'regulation',
  'directive',
  'act',
  'statute',
  'statutory-instrument',
  'assimilated-regulation',
  'lei',
] as const;

/** Which kind of place has a law of its own. */
export const jurisdictionKinds = ['supranational', 'country', 'subdivision'] as const;

/** What people judged of a service that seems to have taken the place of another. */
export const verdicts = ['confirmed', 'rejected'] as const;

/** What a judgement is of. */
export const judgementKinds = ['clause-type', 'severity', 'mapping'] as const;

/** What somebody holds of a conclusion. */
export const judgementVerdicts = ['confirm', 'correct', 'reject'] as const;

/** How the documents of a collection are come by. */
export const collectionKinds = ['open-terms-archive', 'curated'] as const;

/** What an agency is in charge of in a case. */
export const capacities = ['complaint', 'lead', 'supervision', 'coordination', 'prosecution'] as const;

/** Whose place an agency must sit in to be in charge: of the person, of the provider, or of the law. */
export const seats = ['residence', 'establishment', 'law'] as const;

/** Where somebody is, seen from the area in which a law binds. */
export const areas = ['any', 'inside', 'outside'] as const;
