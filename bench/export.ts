// What exports take: rows a second, the first byte, memory above idle. `npx tsx bench/export.ts <address of a server> <its pid>`, such as http://localhost:4000 4242,
// asks a server that runs already and has answered nothing large yet; on Linux, for memory is read from /proc.
import { readFileSync } from 'node:fs';

const QUERY =
  '{ provisions(first: 500) { nodes { recordId platform { slug } document { title } clauseType { slug } severity } } }';

/** What is asked, and how a record is counted in it: by the end of its line, or not at all. */
const FILES: readonly (readonly [name: string, path: string, lines: boolean])[] = [
  ['regulatory map, CSV', '/export/regulatory-map.csv', true],
  ['regulatory map, NDJSON', '/export/regulatory-map.ndjson', true],
  ['regulatory map, XLSX', '/export/regulatory-map.xlsx', false],
  ['regulatory map, Parquet', '/export/regulatory-map.parquet', false],
  ['graph, NDJSON', '/export/graph.ndjson', true],
  ['changes, CSV', '/export/changes.csv', true],
  ['a query, CSV, all pages', `/graphql?format=csv&all=true&query=${encodeURIComponent(QUERY)}`, true],
];

const MB = 1e6;
const NEWLINE = 10;

function residentBytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

async function measured(url: string, pid: number) {
  const idle = residentBytes(pid);
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, 100);
  const started = performance.now();
  let first: number | null = null;
  let [bytes, lines] = [0, 0];
  try {
    const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    if (!response.ok || response.body === null) throw new Error(`${response.status}: ${await response.text()}`);
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      first ??= performance.now() - started;
      bytes += chunk.length;
      lines += linesIn(chunk);
    }
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - started) / 1000;
  return { bytes, lines, first: (first ?? 0) / 1000, seconds, above: (peak - idle) / MB, idle: idle / MB };
}

const [address, pid] = process.argv.slice(2);
if (address === undefined || !/^\d+$/.test(pid ?? '')) {
  console.error('Usage: npx tsx bench/export.ts <address of a running server> <pid of that server>');
  process.exit(2);
}
console.log('| what | lines | MB | first byte, s | all, s | lines/s | idle, MB | above idle, MB |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, path, counted] of FILES) {
  const { bytes, lines, first, seconds, above, idle } = await measured(address + path, Number(pid));
  const rows = counted ? [lines, Math.round(lines / seconds)] : ['', ''];
  const cells = [
    name,
    rows[0],
    (bytes / MB).toFixed(1),
    first.toFixed(2),
    seconds.toFixed(1),
    rows[1],
    idle.toFixed(0),
    above.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
