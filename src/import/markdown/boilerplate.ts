import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { SourceError } from '../../errors.ts';
import { normalisedText } from '../../model/text.ts';

const FILE = new URL('../../../seeds/boilerplate.yaml', import.meta.url);

const PLACEHOLDERS: Record<string, string> = {
  date: String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\p{L}{3,12}\.? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})`,
  number: String.raw`\d{1,4}`,
  version: String.raw`v?\.? ?\d[\d.]{0,15}`,
};

const Boilerplate = z.strictObject({ lines: z.array(z.string().min(1)).min(1) });

/** True for a whole text that belongs to the page around a document and is no clause. */
export type BoilerplateTest = (text: string) => boolean;

function bare(text: string): string {
  return normalisedText(text)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}{]+|[^\p{L}\p{N}}]+$/gu, '');
}

function pattern(line: string): string {
  return bare(line)
    .split(/(\{[a-z]+\})/u)
    .map((part) => {
      const name = /^\{([a-z]+)\}$/u.exec(part)?.[1];
      if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
      const placeholder = PLACEHOLDERS[name];
      if (placeholder === undefined)
        throw new SourceError(`seeds/boilerplate.yaml: "${line}": unknown placeholder {${name}}`);
      return placeholder;
    })
    .join('');
}

/** Compiles lines of boilerplate into a test; a `SourceError` names a line with an unknown placeholder. */
export function boilerplateTest(lines: readonly string[]): BoilerplateTest {
  const whole = new RegExp(`^(?:${lines.map(pattern).join('|')})$`, 'u');
  const longest = Math.max(...lines.map((line) => line.length)) + 60;
  return (text) => text.length <= longest && whole.test(bare(text));
}

let shared: BoilerplateTest | undefined;

/** Tests against `seeds/boilerplate.yaml`, read once. */
export function isBoilerplate(text: string): boolean {
  shared ??= readBoilerplate(FILE);
  return shared(text);
}

/** The test that a file of boilerplate makes; a `SourceError` says what is wrong with the file. */
export function readBoilerplate(file: string | URL): BoilerplateTest {
  const parsed = Boilerplate.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return boilerplateTest(parsed.data.lines);
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SourceError(`seeds/boilerplate.yaml cannot be used: ${problems.join('; ')}`);
}
