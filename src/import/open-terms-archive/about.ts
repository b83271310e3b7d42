import slugify from '@sindresorhus/slugify';
import type { Nodes } from 'mdast';
import { BadInput, SourceError } from '../../errors.ts';
import type { CollectionFacts } from '../facts.ts';
import { readableText } from '../markdown/inline.ts';
import { parseMarkdown } from '../markdown/tree.ts';
import type { CollectionMetadata } from './declaration.ts';
import type { Repository } from './repository.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const UNFILLED = /_ _|^\W*$/u;

/** What a collection's README says of it. */
export interface Readme {
  name: string | null;
  attribution: string | null;
  licence: string | null;
  licenceUrl: string | null;
  versionsUrl: string | null;
  declarationsUrl: string | null;
}

function* linksIn(node: Nodes): Generator<string> {
  if (node.type === 'link') yield node.url;
  if ('children' in node) for (const child of node.children) yield* linksIn(child);
}

/** Licences by the addresses that READMEs link to. */
const LICENCES: readonly (readonly [RegExp, string])[] = [
  [/opendatacommons\.org\/licenses\/by\//u, 'ODC-By 1.0'],
  [/opendatacommons\.org\/licenses\/odbl\//u, 'ODbL 1.0'],
  [/opendatacommons\.org\/licenses\/pddl\//u, 'PDDL 1.0'],
  [/creativecommons\.org\/licenses\/by-sa\/4/u, 'CC BY-SA 4.0'],
  [/creativecommons\.org\/licenses\/by\/4/u, 'CC BY 4.0'],
  [/creativecommons\.org\/publicdomain\/zero/u, 'CC0 1.0'],
];

function repositoryUrl(links: readonly string[], kind: string): string | null {
  const pattern = new RegExp(`^(https?://[^/]+/[^/]+/[^/]+-${kind})(?:[/#?]|$)`, 'u');
  return links.map((link) => pattern.exec(link)?.[1]).find((url) => url !== undefined) ?? null;
}

/** Reads the facts of a README in the form that Open Terms Archive gives to collections; unknown ones are null. */
export function readReadme(markdown: string): Readme {
  const tree = parseMarkdown(markdown);
  const links = [...linksIn(tree)];
  const title = tree.children.find((node) => node.type === 'heading');
  const text = tree.children.map((node) => ('children' in node ? readableText(node.children) : '')).join('\n');
  const licenceUrl = links.find((link) => LICENCES.some(([pattern]) => pattern.test(link))) ?? null;
  const attribution = /attribute the resulting works to\s+(.+?)\.?$/mu.exec(text)?.[1] ?? null;
  return {
    name: /from the\s+(.+?)\s+collection/u.exec(title ? readableText(title.children) : '')?.[1] ?? null,
    attribution: attribution === null || UNFILLED.test(attribution) ? null : attribution,
    licence: LICENCES.find(([pattern]) => licenceUrl !== null && pattern.test(licenceUrl))?.[1] ?? null,
    licenceUrl,
    versionsUrl: repositoryUrl(links, 'versions'),
    declarationsUrl: repositoryUrl(links, 'declarations'),
  };
}

function nameIn(url: string | null, kind: string): string | undefined {
  return url === null ? undefined : new RegExp(`([^/]+)-${kind}$`, 'u').exec(url)?.[1];
}

/** The id of a collection: as asked for, or from its metadata, the names of its repositories, its README, in this order. */
export function collectionId(
  asked: string | undefined,
  { name, source }: Pick<Repository, 'name' | 'source'>,
  readme: Readme | null,
  metadata: CollectionMetadata | null,
): string {
  if (asked !== undefined) {
    if (!SLUG.test(asked))
      throw new BadInput(`--collection "${asked}" is no id: use lower-case letters, digits and hyphens.`);
    return asked;
  }
  const named = /^(.+)-versions$/iu.exec(name)?.[1];
  const linked = readme ? (nameIn(readme.declarationsUrl, 'declarations') ?? readme.name ?? undefined) : undefined;
  const id = slugify(metadata?.id ?? named ?? linked ?? name, { decamelize: false });
  if (!SLUG.test(id)) throw new SourceError(`${source} has no name to make an id of. Give one with --collection.`);
  return id;
}

function attributionOf(readme: Readme | null, metadata: CollectionMetadata | null, name: string): string {
  const governed = Object.keys(metadata?.governance ?? {}).filter((party) => party !== 'Open Terms Archive');
  return readme?.attribution ?? `${governed.join(', ') || name} and Open Terms Archive contributors`;
}

/** The facts of a collection, from its README, its metadata and its repository. What is not stated says so or is null. */
export function collectionFacts(
  id: string,
  repository: Repository,
  readme: Readme | null,
  metadata: CollectionMetadata | null,
): CollectionFacts {
  const name = metadata?.name ?? readme?.name ?? id;
  const versionsUrl = metadata?.versions ?? readme?.versionsUrl ?? repository.url;
  return {
    id,
    kind: 'OPEN_TERMS_ARCHIVE',
    name,
    tagline: metadata?.tagline?.trim() ?? null,
    licence: readme?.licence ?? 'not stated',
    licenceUrl: readme?.licenceUrl ?? null,
    attribution: attributionOf(readme, metadata, name),
    url: versionsUrl,
    versionsUrl,
    declarationsUrl: metadata?.declarations ?? readme?.declarationsUrl ?? null,
    languages: metadata?.languages ?? [],
    jurisdictions: metadata?.jurisdictions ?? [],
    head: repository.head,
  };
}
