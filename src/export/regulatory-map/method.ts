const SAID: readonly (readonly [what: string, text: string])[] = [
  [
    'A row',
    'One way from a provision over one of its clause types, an article that bears on it and the regulation of that article to an agency that enforces it. A way ends where nothing is known further: such a row has no article, or no agency.',
  ],
  [
    'Filters',
    'As in the API: clause type, law, severity and confidence are asked of one and the same conclusion; severity and confidence by themselves of the primary clause type, with a filter of clause types or law of any. Several filters of law are met by one article where there is one; else the rows of all articles that meet any of them are given.',
  ],
  [
    'Clause types',
    'Rules read the text of a provision and name the clause types that it is an instance of, the primary one with rank 1. People can confirm, correct or reject that; then the basis is CURATED and the judgement is named.',
  ],
  [
    'Basis',
    'EXPLICIT: the text of the provision itself says it. INFERRED: the heading above it or the kind of document suggests it. CURATED: a person read it and decided.',
  ],
  [
    'Confidence',
    'About our conclusion, not about the effect on users. HIGH: direct, the source itself says as much. MEDIUM: arguable or indirect. LOW: a hint that a person should look at before relying on it.',
  ],
  [
    'Severity',
    'About the effect of the clause on users, LOW, MEDIUM or HIGH: that of the clause type, where no record or judgement states another.',
  ],
  [
    'Relation',
    'MUST_DISCLOSE: must be stated in terms or a notice. MUST_PROVIDE: something must be offered or done. LIMITS: conditions on the practice. UNFAIRNESS_TEST: can be tested for unfairness. PROHIBITS: barred or void. GRANTS_RIGHT: a right of users to respect. PERMITS: a basis or safe harbour.',
  ],
  [
    'Law',
    'An article bears on a clause type by its subject, whether or not it reaches this platform or this user. Of a past day, law is that which applied then; which article bears on which clause type, and why, is what is known today.',
  ],
  [
    'Gaps',
    'A gap is a question to look into, no breach: an article may ask nothing of terms, and terms may say it elsewhere.',
  ],
  [
    'Evidence',
    'The latest recorded version that has the provision, its commit in the archive, and hashes of the wording and of the recorded bytes: `clausegraph verify` recomputes them.',
  ],
];

/** How the regulatory map comes about, in lines for people who have only the file. */
export const METHOD = SAID.map(([what, text]) => ({ what, text, url: null }));
