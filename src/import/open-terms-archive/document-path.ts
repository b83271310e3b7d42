/** What the path of a document says. */
export interface DocumentPath {
  service: string;
  termsType: string;
}

/** Reads `Service/Terms Type.md`; null for any other path, such as README.md, hidden folders, deeper files. */
export function documentPath(path: string): DocumentPath | null {
  const match = /^([^/]+)\/([^/]+)\.md$/u.exec(path.normalize('NFC'));
  const service = match?.[1]?.trim() ?? '';
  const termsType = match?.[2]?.trim() ?? '';
  if (service === '' || termsType === '' || service.startsWith('.') || termsType.startsWith('.')) return null;
  return { service, termsType };
}
