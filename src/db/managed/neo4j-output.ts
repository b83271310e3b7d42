const STAMP = /^\d{4}-\d\d-\d\d [\d:.]+[+-]\d{4} [A-Z]+\s+/;
const SAYS_NOTHING =
  /^Error occurred during initialization of VM|^Error: (A fatal exception|Could not create the Java)/;

/** The line of Neo4j's or the JVM's output that tells why it failed, as one sentence. */
export function rootCause(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !SAYS_NOTHING.test(line));
  const line =
    lines.findLast((text) => text.startsWith('Caused by: ')) ??
    lines.findLast((text) => / ERROR /.test(text)) ??
    lines.find((text) => /^(Error|Exception|Unrecognized|Invalid|Too)/.test(text)) ??
    lines.at(-1) ??
    'it said nothing';
  const plain = line
    .replace(/^Caused by: /, '')
    .replace(STAMP, '')
    .replace(/^(?:[\w$]+\.)+([\w$]+): /, '')
    .trim();
  return plain.endsWith('.') ? plain : `${plain}.`;
}
