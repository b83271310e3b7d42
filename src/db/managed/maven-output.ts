const COPIED = /^\[INFO\] Copying (\S+\.jar) to /;
const DOWNLOADED = /^\[INFO\] Downloaded from \S+ \S+\/([^/\s]+\.jar) /;
const OF_MAVEN_ITSELF = /\/(org\/apache\/maven|org\/codehaus\/plexus|org\/sonatype)\//;

/** The jar of Neo4j that a line of Maven's says has arrived, or undefined. */
export function jarNamed(line: string): string | undefined {
  if (OF_MAVEN_ITSELF.test(line)) return undefined;
  return (COPIED.exec(line) ?? DOWNLOADED.exec(line))?.[1];
}

/** Why Maven failed, as one sentence without passwords of the addresses in it. */
export function mavenComplaint(lines: readonly string[]): { complaint: string; diskFull: boolean } {
  const errors = lines.filter((line) => line.startsWith('[ERROR]')).map((line) => line.slice('[ERROR]'.length).trim());
  const line = errors.find((text) => text !== '') ?? lines.findLast((text) => text.trim() !== '') ?? 'it said nothing.';
  const safe = line
    .trim()
    .replace(/\/\/[^/\s@]+@/g, '//')
    .replace(/ -> \[Help \d+\]$/, '');
  const short = safe.length > 400 ? `${safe.slice(0, 400)}…` : safe;
  return {
    complaint: /[.!?…]$/.test(short) ? short : `${short}.`,
    diskFull: /no space left on device/i.test(lines.join('\n')),
  };
}
