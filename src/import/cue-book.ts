import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type CueBook, GeneralCuesSchema, type TypeCues, TypeCuesSchema } from '../classify/cue.ts';
import type { Groups } from '../classify/phrase.ts';
import { parsePhrase } from '../classify/phrase-parser.ts';
import { BadInput, SourceError } from '../errors.ts';

const GENERAL = 'general.yaml';
const PHRASE_FIELDS = ['phrases', 'weak', 'headings', 'not', 'notHeadings'] as const;
const TypesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), TypeCuesSchema);

/** Reads `general.yaml` and one file a category from a folder; throws one `SourceError` that names every mistake by file, entry and field. */
export async function readCueBook(folder: string): Promise<CueBook> {
  const general = await readYaml(join(folder, GENERAL), GeneralCuesSchema);
  const types: Record<string, TypeCues> = {};
  const mistakes = general.passing.flatMap((source) =>
    unreadable(`${join(folder, GENERAL)}: passing`, source, general.groups),
  );
  for (const name of await filesIn(folder)) {
    const file = join(folder, name);
    for (const [slug, cues] of Object.entries(await readYaml(file, TypesSchema))) {
      if (Object.hasOwn(types, slug))
        mistakes.push(`${file}: ${slug}: the clause type has its cues in another file already`);
      types[slug] = cues;
      for (const field of PHRASE_FIELDS) {
        mistakes.push(
          ...cues[field].flatMap((source) => unreadable(`${file}: ${slug}.${field}`, source, general.groups)),
        );
      }
    }
  }
  if (mistakes.length > 0) throw new SourceError(mistakes.join('\n'));
  return { ...general, types };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => fail(folder, cause));
  return names.filter((name) => name.endsWith('.yaml') && name !== GENERAL).sort();
}

async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => fail(file, cause));
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new SourceError(`${file}: line ${error.linePos?.[0].line ?? '?'}: ${error.message.split('\n')[0]}`);
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  throw new SourceError(
    read.error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'file'}: ${issue.message}`).join('\n'),
  );
}

function unreadable(place: string, source: string, groups: Groups): string[] {
  try {
    parsePhrase(source, groups);
    return [];
  } catch (cause) {
    if (cause instanceof BadInput) return [`${place}: ${cause.message}`];
    throw cause;
  }
}

function fail(path: string, cause: unknown): never {
  throw new SourceError(`${path}: the cues cannot be read`, { cause });
}
