import { v5 } from 'uuid';
import type { ExportRequest } from '../export.ts';

/** The release of OSCAL that the files are of. */
const OSCAL_VERSION = '1.2.0';
/** Namespace of what is ours in OSCAL files. */
const OWN = 'https://w3id.org/clausegraph/vocabulary#';
const NAMESPACE = v5(OWN, v5.URL);

/** A named value; `ns` is absent for the names of OSCAL itself. */
export interface Property {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
}

/** Where there is more. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly text?: string;
}

/** A UUID for what these keys name: the same ones give the same, always. */
export function uuidOf(...keys: readonly string[]): string {
  return v5(keys.join('\n'), NAMESPACE);
}

/** The UUID of a document: another one for other data, another day and another selection. */
export function documentUuid(kind: string, { about, selection }: ExportRequest): string {
  return uuidOf(kind, about.origin, about.version, JSON.stringify(selection));
}

/** A key of ours as OSCAL allows identifiers: `eu-dsa:art-14` as `eu-dsa.art-14`. */
export function tokenOf(key: string): string {
  const token = key.replaceAll(/[^\p{L}\p{N}._-]/gu, '.');
  return /^[\p{L}_]/u.test(token) ? token : `_${token}`;
}

/** A text as OSCAL allows one on a line: without breaks, and without blanks at its ends. */
export function lineOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function named(name: string, value: string | null | undefined, ns: object): Property[] {
  const line = lineOf(value ?? '');
  return line === '' ? [] : [{ name, ...ns, value: line }];
}

/** A property of OSCAL itself, such as `label`; none where nothing is known. */
export function prop(name: string, value: string | null | undefined): Property[] {
  return named(name, value, {});
}

/** A property of ours; none where nothing is known. */
export function ownProp(name: string, value: string | null | undefined): Property[] {
  return named(name, value, { ns: OWN });
}

/** A link; none where no address is known. */
export function link(rel: string, href: string | null | undefined): Link[] {
  return href ? [{ href, rel }] : [];
}

/** Only what there is something of: OSCAL allows no empty lists. */
export function filled<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  const there = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(there) as Partial<Fields>;
}

/** What an OSCAL document says of itself: of which data it is, who made it, and that it is no legal advice. */
export function metadata(title: string, { about }: ExportRequest): object {
  const party = uuidOf('party', 'Clausegraph');
  const sources = about.collections.map(
    ({ id, name, licence, attribution }) => `- ${lineOf(name)} (${id}), ${lineOf(licence)}: ${lineOf(attribution)}`,
  );
  return {
    title: lineOf(title),
    'last-modified': `${about.day}T00:00:00Z`,
    version: about.asOf === null ? about.version : `${about.version} as of ${about.asOf}`,
    'oscal-version': OSCAL_VERSION,
    props: [...ownProp('data-version', about.version), ...ownProp('as-of', about.asOf)],
    links: [{ href: about.origin, rel: 'source' }],
    roles: [{ id: 'creator', title: 'Creator of the document' }],
    parties: [{ uuid: party, type: 'organization', name: 'Clausegraph' }],
    'responsible-parties': [{ 'role-id': 'creator', 'party-uuids': [party] }],
    remarks: [about.disclaimer, '', 'Collections in the graph:', '', ...sources].join('\n').trim(),
  };
}

/** A document as it is written. */
export function documentText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
