import type { ClauseType } from '../../model/clause-type.ts';
import type { Resource } from '../rdf/resource.ts';
import { PREFIXES } from '../rdf/term.ts';

interface Scheme {
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly labels: Readonly<Record<string, string>>;
}

// These vocabularies have no addresses of their own for what they name.
const SCHEMES = {
  claudette: {
    name: 'claudette',
    title: 'CLAUDETTE: potentially unfair clauses',
    page: 'http://claudette.eui.eu/',
    labels: {
      A: 'Arbitration',
      CH: 'Unilateral change',
      CR: 'Content removal',
      J: 'Jurisdiction',
      LAW: 'Choice of law',
      LTD: 'Limitation of liability',
      TER: 'Unilateral termination',
      USE: 'Contract by using',
    },
  },
  opp115: {
    name: 'opp115',
    title: 'OPP-115: categories of data practices',
    page: 'https://usableprivacy.org/data',
    labels: {},
  },
  termsType: {
    name: 'terms-type',
    title: 'Open Terms Archive: terms types',
    page: 'https://github.com/OpenTermsArchive/terms-types',
    labels: {},
  },
} as const satisfies Record<string, Scheme>;

type SchemeName = keyof typeof SCHEMES;

function schemeUri(scheme: SchemeName): string {
  return `${PREFIXES.cg}${SCHEMES[scheme].name}`;
}

function conceptUri(scheme: SchemeName, notation: string): string {
  const local = notation.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${schemeUri(scheme)}-${local}`;
}

type Bridged = Pick<ClauseType, 'claudette' | 'opp115' | 'typicalDocuments'>;

function notationsOf({ claudette, opp115, typicalDocuments }: Bridged): Record<SchemeName, readonly string[]> {
  return { claudette: claudette === null ? [] : [claudette], opp115, termsType: typicalDocuments };
}

/** What a clause type is filed under in the vocabularies of others, which are coarser than ours. */
export function bridgesOf(clauseType: Bridged): Pick<Resource, 'broadMatch' | 'typicalDocument'> {
  const { claudette, opp115, termsType } = notationsOf(clauseType);
  return {
    broadMatch: [
      ...claudette.map((one) => conceptUri('claudette', one)),
      ...opp115.map((one) => conceptUri('opp115', one)),
    ],
    typicalDocument: termsType.map((one) => conceptUri('termsType', one)),
  };
}

function conceptResource(scheme: SchemeName, notation: string): Resource {
  const labels: Readonly<Record<string, string>> = SCHEMES[scheme].labels;
  return {
    id: conceptUri(scheme, notation),
    type: 'Concept',
    prefLabel: labels[notation] ?? notation,
    notation,
    inScheme: schemeUri(scheme),
    topConceptOf: schemeUri(scheme),
  };
}

/** The vocabularies of others with the concepts of theirs that these clause types lead to, in order. */
export function bridgeResources(clauseTypes: readonly Bridged[]): Resource[] {
  const notations = clauseTypes.map(notationsOf);
  return (Object.keys(SCHEMES) as SchemeName[]).flatMap((scheme) => {
    const concepts = [...new Set(notations.flatMap((one) => one[scheme]))]
      .sort()
      .map((notation) => conceptResource(scheme, notation));
    const { title, page } = SCHEMES[scheme];
    const head: Resource = {
      id: schemeUri(scheme),
      type: 'ConceptScheme',
      title,
      page,
      hasTopConcept: concepts.map(({ id }) => id),
    };
    return concepts.length === 0 ? [] : [head, ...concepts];
  });
}
