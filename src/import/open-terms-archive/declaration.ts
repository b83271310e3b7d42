import { stat } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { SourceError } from '../../errors.ts';
import type { SkippedDocument } from '../facts.ts';
import { commitFolder, diskFolder, type TextFolder } from './folder.ts';
import { isRemote, openRepository, type RepositoryOptions } from './repository.ts';

/** What the declarations of a collection add to its recorded versions. */
export interface Declarations {
  metadata: CollectionMetadata | null;
  /** By service, then terms type: where the document was captured. */
  services: Map<string, { name: string; sourceUrls: Map<string, string[]> }>;
  /** Files that could not be understood. */
  skipped: SkippedDocument[];
}

const Page = z.looseObject({ fetch: z.string().optional() });
const Terms = z.record(z.string(), z.looseObject({ fetch: z.string().optional(), combine: z.array(Page).optional() }));
const Declaration = z.looseObject({ name: z.string().min(1), terms: Terms.optional(), documents: Terms.optional() });

const Metadata = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  tagline: z.string().optional(),
  versions: z.string().optional(),
  declarations: z.string().optional(),
  languages: z.array(z.string()).default([]),
  jurisdictions: z.array(z.string()).default([]),
  governance: z.record(z.string(), z.unknown()).default({}),
});

/** What `metadata.yml` says of a collection. */
export type CollectionMetadata = z.infer<typeof Metadata>;

/** No declarations: documents have no source URLs. */
export function noDeclarations(): Declarations {
  return { metadata: null, services: new Map(), skipped: [] };
}

async function folderOf(source: string, options: RepositoryOptions): Promise<TextFolder> {
  const entry = isRemote(source) ? null : await stat(source).catch(() => null);
  if (entry?.isDirectory() && !(await isBare(source))) return diskFolder(source);
  const { gitFolder, head } = await openRepository(source, options);
  return commitFolder(gitFolder, head);
}

async function isBare(folder: string): Promise<boolean> {
  const names = (await diskFolder(folder).list('')).map(String);
  return names.includes('HEAD') && names.includes('config');
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function isDeclaration(path: string): boolean {
  return path.endsWith('.json') && !path.endsWith('.history.json');
}

function sourceUrlsOf(text: string): { name: string; sourceUrls: Map<string, string[]> } {
  const { name, terms, documents } = Declaration.parse(JSON.parse(text));
  const sourceUrls = new Map<string, string[]>();
  for (const [termsType, { fetch, combine }] of Object.entries(terms ?? documents ?? {})) {
    const pages = combine?.map((page) => page.fetch ?? fetch) ?? [fetch];
    sourceUrls.set(termsType.normalize('NFC'), [...new Set(pages.filter((url) => url !== undefined))]);
  }
  return { name, sourceUrls };
}

/** Reads the declarations of a folder, repository or bundle; a file that cannot be understood is told in `skipped`. */
export async function readDeclarations(source: string, options: RepositoryOptions): Promise<Declarations> {
  const folder = await folderOf(source, options);
  const result = noDeclarations();
  const inFolder = (await folder.list('declarations')).filter(isDeclaration);
  const paths = inFolder.length > 0 ? inFolder : (await folder.list('')).filter(isDeclaration);
  for (const path of paths.sort()) {
    const service = (path.split('/').at(-1) ?? '').slice(0, -'.json'.length).normalize('NFC');
    try {
      result.services.set(service, sourceUrlsOf((await folder.read(path)) ?? ''));
    } catch (error) {
      result.skipped.push({ skipped: true, path, reason: `not a declaration that can be read: ${reasonOf(error)}` });
    }
  }
  if (paths.length === 0)
    throw new SourceError(`${source} holds no declarations: no declarations/<Service>.json was found.`);
  result.metadata = await readMetadata(folder, result.skipped);
  return result;
}

async function readMetadata(folder: TextFolder, skipped: SkippedDocument[]): Promise<CollectionMetadata | null> {
  const path = 'metadata.yml';
  const text = (await folder.read(path)) ?? (await folder.read('../metadata.yml'));
  if (text === null) return null;
  try {
    return Metadata.parse(parse(text));
  } catch (error) {
    skipped.push({ skipped: true, path, reason: `not metadata that can be read: ${reasonOf(error)}` });
    return null;
  }
}
