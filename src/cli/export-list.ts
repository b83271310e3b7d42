import { EXPORTS } from '../export/registry.ts';

/** What can be exported: a line each with its forms, or JSON. */
export function exportList(json: boolean): string {
  const all = [...EXPORTS.values()];
  if (json) {
    const told = all.map(({ name, description, filters, formats }) => ({
      name,
      description,
      filters,
      formats: Object.entries(formats).map(([extension, { mediaType, description: about }]) => ({
        extension,
        mediaType,
        description: about,
      })),
    }));
    return `${JSON.stringify(told)}\n`;
  }
  return all
    .map(({ name, description, formats }) => `${name}\n  ${description}\n  ${Object.keys(formats).join(', ')}\n`)
    .join('');
}
