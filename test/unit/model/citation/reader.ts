// Readers of citation formats, written from the formats and not from what writes them.

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** The fields of the one entry of a BibTeX file, by name, with its type and key; braces must balance. */
export function readBibtex(text: string): Record<string, string> {
  const head = /^@(\w+)\{([^,\s]+),\s*/.exec(text);
  if (head === null) throw new Error('no entry');
  const fields: Record<string, string> = { entry: head[1] ?? '', key: head[2] ?? '' };
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^(\w+) = \{/.exec(text.slice(at));
    if (name === null) throw new Error(`no field at ${text.slice(at, at + 40)}`);
    at += name[0].length;
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      const sign = text[at];
      if (sign === undefined) throw new Error('a brace is open');
      if (sign === '\\' && name[1] !== 'url') at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    fields[name[1] ?? ''] = text.slice(start, at - 1);
    at += /^,?\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (text.slice(at).trim() !== '}') throw new Error('more than an entry');
  return fields;
}

/** The text that TeX makes of a field without braces for case. */
export function fromTex(field: string): string {
  const inner = field.startsWith('{') && field.endsWith('}') ? field.slice(1, -1) : field;
  return inner.replaceAll(/\\([a-z]+)\{\}|\\(.)|[#$%&_~^{}]/g, (whole, command?: string, sign?: string) => {
    if (command !== undefined) return COMMANDS[command] ?? `?${command}`;
    if (sign !== undefined) return sign;
    throw new Error(`"${whole}" means something to TeX`);
  });
}

/** The tags of the one record of an RIS file, in order. */
export function readRis(text: string): [tag: string, value: string][] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line is not ended');
  return lines.map((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    if (match === null || /[\r\n]/.test(line)) throw new Error(`no tag: ${line}`);
    return [match[1] ?? '', match[2] ?? ''];
  });
}
