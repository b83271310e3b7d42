const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names in braces of a template; a brace without its fellow is named as it stands. */
export function placeholdersIn(template: string): string[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
  const stray = template.replaceAll(PLACEHOLDER, '').match(/[{}]/g) ?? [];
  return [...names, ...stray];
}

/** A template with every placeholder replaced, once: braces in a value stay as they are. An `Error` names a value that is missing. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`"${template}" has no value for {${name}}`);
    return value;
  });
}

/** Text that ends like a sentence. */
export function finished(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
