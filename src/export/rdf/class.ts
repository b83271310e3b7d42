/** Classes that resources have, by the name that they have in JSON-LD; of our own ones with what they are. */
export const CLASSES = {
  AdministrativeArea: { iri: 'eli:AdministrativeArea' },
  Concept: { iri: 'skos:Concept' },
  ConceptScheme: { iri: 'skos:ConceptScheme' },
  Dataset: { iri: 'dcat:Dataset' },
  LegalExpression: { iri: 'eli:LegalExpression' },
  LegalResource: { iri: 'eli:LegalResource' },
  LegalResourceSubdivision: { iri: 'eli:LegalResourceSubdivision' },
  Organization: { iri: 'org:Organization' },
  Agency: { iri: 'cg:Agency', label: 'Agency', comment: 'An authority that supervises or enforces law.' },
  Article: { iri: 'cg:Article', label: 'Article', comment: 'An article, section or annex of a regulation.' },
  BuildingBlock: {
    iri: 'cg:BuildingBlock',
    label: 'Building block',
    comment: 'A sentence with placeholders, of which prose about provisions is composed.',
  },
  Change: { iri: 'cg:Change', label: 'Change', comment: 'What one version of a document did to one provision.' },
  Category: { iri: 'cg:Category', label: 'Category', comment: 'A group of clause types.' },
  ClauseType: {
    iri: 'cg:ClauseType',
    label: 'Clause type',
    comment: 'A kind of clause, such as binding arbitration: the point where terms and law meet.',
  },
  Collection: {
    iri: 'cg:Collection',
    label: 'Collection',
    comment: 'Where documents come from, with its licence.',
  },
  Document: { iri: 'cg:Document', label: 'Document', comment: 'One published text, such as a privacy policy.' },
  Enforcement: {
    iri: 'cg:Enforcement',
    label: 'Enforcement',
    comment: 'That an agency enforces a regulation, and in which role.',
  },
  Judgement: {
    iri: 'cg:Judgement',
    label: 'Judgement',
    comment: 'What a person judged of a conclusion or a mapping.',
  },
  Jurisdiction: { iri: 'cg:Jurisdiction', label: 'Jurisdiction', comment: 'A place with a law of its own.' },
  Mapping: {
    iri: 'cg:Mapping',
    label: 'Mapping',
    comment: 'That an article of law bears on a clause type, how, and why.',
  },
  Platform: { iri: 'cg:Platform', label: 'Platform', comment: 'A service whose terms are recorded.' },
  Provision: { iri: 'cg:Provision', label: 'Provision', comment: 'One clause of one document.' },
  Regulation: {
    iri: 'cg:Regulation',
    label: 'Regulation',
    comment: 'A law, directive or act that clause types fall under.',
  },
  Sector: { iri: 'cg:Sector', label: 'Sector', comment: 'A kind of service, such as social networks.' },
  Succession: { iri: 'cg:Succession', label: 'Succession', comment: 'That a document took the place of another.' },
  Usage: {
    iri: 'cg:Usage',
    label: 'Usage',
    comment: 'That a platform uses a clause type in its terms, and in how many provisions.',
  },
  Version: { iri: 'cg:Version', label: 'Version', comment: 'One recorded state of a document.' },
  Wording: {
    iri: 'cg:Wording',
    label: 'Wording',
    comment: 'What provisions say, word for word, once for all that say it.',
  },
} as const satisfies Record<string, { iri: string; label?: string; comment?: string }>;

/** The name of a class. */
export type ClassName = keyof typeof CLASSES;
