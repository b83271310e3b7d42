import type { Export, Format } from '../../src/export/export.ts';
import { FILTERS } from '../../src/export/selection.ts';
import type { Column } from '../../src/export/table.ts';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(...cells: string[]): string {
  return `| ${cells.map(cell).join(' | ')} |\n`;
}

function columnTable(columns: readonly Column[]): string {
  return (
    row('column', 'type', 'what it holds') +
    row('---', '---', '---') +
    columns.map(({ name, type, description }) => row(`\`${name}\``, type, description)).join('')
  );
}

/** The columns of an export, those that several forms share once. */
function columnTables(formats: Readonly<Record<string, Format>>): string {
  const sharing = new Map<string, string[]>();
  for (const [extension, format] of Object.entries(formats)) {
    const columns = format.columns?.();
    if (columns === undefined) continue;
    const text = columnTable(columns);
    sharing.set(text, [...(sharing.get(text) ?? []), `\`${extension}\``]);
  }
  return [...sharing].map(([text, extensions]) => `\nColumns of ${extensions.join(', ')}:\n\n${text}`).join('');
}

function section({ name, description, filters, holdsWordings, formats }: Export): string {
  const named = filters.length === 0 ? 'none' : filters.map((filter) => `\`${filter}\``).join(', ');
  const forms = Object.entries(formats).map(([extension, format]) =>
    row(`\`${extension}\``, `\`${format.mediaType.split(';')[0]}\``, format.description),
  );
  return `\n## ${name}\n
${description}\n
Filters: ${named}.${holdsWordings ? ' Holds wordings where the graph has them; `--no-wordings`, `wordings=false` leave them out.' : ''}\n
${row('form', 'media type', 'what it is')}${row('---', '---', '---')}${forms.join('')}${columnTables(formats)}`;
}

function filterTable(): string {
  const rows = Object.entries(FILTERS).map(([name, { description, value, many }]) =>
    row(`\`${name}\``, `${value}${many ? ', several by commas' : ''}`, description),
  );
  return row('filter', 'value', 'keeps') + row('---', '---', '---') + rows.join('');
}

/** The reference of all exports as Markdown, made of what they say of themselves. */
export function exportReference(exports: Iterable<Export>): string {
  return `# Exports: reference

Written by a test from what every export says of itself; [exports.md](exports.md) tells how to use them.

## Filters

The names are those of the URL; as flags of the command they have dashes (\`--clause-type\`).

${filterTable()}${[...exports].map(section).join('')}`;
}
