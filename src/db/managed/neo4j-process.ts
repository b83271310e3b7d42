import { basename, dirname } from 'node:path';
import type { ManagedHome } from './home.ts';
import { processesWhere, type RunningProcess } from './process.ts';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** A Neo4j of ours that runs, read off its command line. */
export interface Neo4jProcess extends RunningProcess {
  readonly port: number;
  readonly version: string;
}

/** The arguments of java that start this home's Neo4j; `findNeo4j` knows the process by them. */
export function javaArguments(
  home: ManagedHome,
  jars: string,
  { port, heap }: { port: number; heap: string },
): string[] {
  return [
    `-Xmx${heap}`,
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    `-Dclausegraph.bolt.port=${port}`,
    ...['-classpath', `${jars}/*`],
    MAIN_CLASS,
    `--home-dir=${home.root}`,
    `--config-dir=${home.configuration}`,
  ];
}

/** This home's Neo4j, whoever started it; undefined when it does not run. */
export function findNeo4j(home: ManagedHome): Neo4jProcess | undefined {
  const mark = ` ${MAIN_CLASS} --home-dir=${home.root} --config-dir=`;
  const [found] = processesWhere((command) => command.includes(mark));
  return found === undefined ? undefined : describe(found);
}

function describe(found: RunningProcess): Neo4jProcess {
  const port = Number(/ -Dclausegraph\.bolt\.port=(\d+) /.exec(found.command)?.[1] ?? 0);
  const classpath = / -classpath (.*?\/\*) /.exec(found.command)?.[1] ?? '';
  return { ...found, port, version: basename(dirname(classpath)).replace(/^neo4j-/, '') };
}
