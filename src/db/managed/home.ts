import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './file.ts';
import { unusableFolder } from './folder.ts';

/** Where everything of one managed Neo4j lies; `root` is also its NEO4J_HOME. */
export interface ManagedHome {
  readonly root: string;
  readonly configuration: string;
  readonly data: string;
  readonly logs: string;
  readonly console: string;
  readonly password: string;
  readonly state: string;
  readonly lock: string;
  readonly holders: string;
}

/** The paths under a home, whether it exists or not. */
export function managedHome(home: string): ManagedHome {
  const root = join(realPath(home), 'neo4j');
  return {
    root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    logs: join(root, 'logs'),
    console: join(root, 'logs', 'console.log'),
    password: join(root, 'password'),
    state: join(root, 'state.json'),
    lock: join(root, 'lock'),
    holders: join(root, 'leases'),
  };
}

// Two spellings of one folder must be one home: processes are recognised by the path in their command line.
function realPath(home: string): string {
  try {
    return realpathSync(home);
  } catch {
    return home;
  }
}

/** Makes the home's folders and proves that they can be written, or says what is in the way. */
export function prepareHome(home: string): ManagedHome {
  try {
    mkdirSync(home, { recursive: true });
    const paths = managedHome(home);
    mkdirSync(paths.root, { recursive: true, mode: 0o700 });
    for (const folder of [paths.configuration, paths.logs, paths.holders]) mkdirSync(folder, { recursive: true });
    rmSync(writeProbe(paths.root));
    return paths;
  } catch (error) {
    throw unusableFolder(error, home, 'HOME_NOT_WRITABLE', 'CLAUSEGRAPH_HOME');
  }
}

function writeProbe(folder: string): string {
  const probe = join(folder, `probe-${process.pid}`);
  writeWhole(probe, 'x');
  return probe;
}
