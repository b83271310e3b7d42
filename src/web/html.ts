/** Markup that was made by `html`, and by nothing else. */
export class Html {
  readonly text: string;

  constructor(parts: readonly string[], values: readonly Inserted[]) {
    this.text = parts.map((part, index) => part + (index < values.length ? markup(values[index] ?? '') : '')).join('');
  }
}

/** What may stand between markup: texts, which are escaped, and markup. */
export type Inserted = string | number | Html | readonly Html[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markup(value: Inserted): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  // Neither halves of characters nor controls may stand in HTML, even escaped.
  return String(value)
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

/** HTML in which every value that is no markup itself is escaped, in text and in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  return new Html(parts, values);
}
