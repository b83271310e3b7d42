import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { BadInput, NotFound } from '../errors.ts';
import { type ApiKey, isLive, parseKey, SCOPES, type Scope } from '../model/api-key.ts';
import { apiKeys, createApiKey, revokeApiKey } from '../model/writes/api-key.ts';
import { writtenNow } from '../model/written-now.ts';
import { withGraph } from './session.ts';

interface CreateOptions {
  readonly name: string;
  readonly scope: Scope;
  readonly expires?: string;
  readonly json?: boolean;
}

const LONGEST_NAME = 100;

function nameOf(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new BadInput(`--name takes 1 to ${LONGEST_NAME} characters on one line: it is shown with every judgement.`);
  return name;
}

/** The last second of a day to come, as it is stored. */
function endOf(day: string | undefined): string | null {
  if (day === undefined) return null;
  const end = `${day}T23:59:59Z`;
  const exists = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(end).toJSON()?.startsWith(day);
  if (!exists) throw new BadInput(`--expires takes a day, such as 2027-12-31, not "${day.slice(0, 40)}".`);
  if (end <= writtenNow()) throw new BadInput(`--expires is ${day}, which is over. Give a day to come.`);
  return end;
}

/** The id in what somebody typed: a whole key is taken too, and never repeated. */
function idOf(typed: string): string {
  const id = parseKey(typed.trim())?.id ?? typed.trim().toLowerCase();
  if (/^[0-9a-f]{12}$/.test(id)) return id;
  throw new BadInput('That is no id of a key: 12 digits or letters from a to f, as `clausegraph key list` shows them.');
}

async function create({ json = false, ...options }: CreateOptions): Promise<void> {
  const asked = { name: nameOf(options.name), scope: options.scope, expiresAt: endOf(options.expires) };
  const { text, ...key } = await withGraph(readConfig(), 'command', ({ graph }) => createApiKey(graph, asked));
  if (json) process.stdout.write(`${JSON.stringify({ key: text, ...key })}\n`);
  else {
    process.stdout.write(`${text}\n`);
    const until = key.expiresAt === null ? 'until it is revoked' : `until ${key.expiresAt}`;
    process.stderr.write(
      `This is the key of ${key.name}: ${key.scopes.join(', ')}, ${until}. It is shown only now: keep it as a password.\n`,
    );
  }
}

function stateOf(key: ApiKey): string {
  if (key.revokedAt !== null) return `revoked ${key.revokedAt}`;
  if (!isLive(key, writtenNow())) return `expired ${key.expiresAt}`;
  return key.expiresAt === null ? 'holds' : `holds until ${key.expiresAt}`;
}

async function list({ json = false }: { json?: boolean }): Promise<void> {
  const keys = await withGraph(readConfig(), 'command', ({ graph }) => apiKeys(graph, {}));
  if (json) process.stdout.write(`${JSON.stringify(keys)}\n`);
  else if (keys.length === 0) process.stdout.write('There are no keys. "clausegraph key create" makes one.\n');
  for (const key of json ? [] : keys) {
    const use = key.lastUsedAt === null ? 'never used' : `last used ${key.lastUsedAt}`;
    const scope = key.scopes.at(-1) ?? '';
    process.stdout.write(
      `${key.id}  ${scope.padEnd(6)}  ${key.name}  (made ${key.createdAt}, ${use}, ${stateOf(key)})\n`,
    );
  }
}

async function revoke(typed: string, { json = false }: { json?: boolean }): Promise<void> {
  const id = idOf(typed);
  const revoked = await withGraph(readConfig(), 'command', ({ graph }) => revokeApiKey(graph, id));
  if (revoked === null) throw new NotFound(`There is no key ${id} that holds. "clausegraph key list" shows all.`);
  process.stdout.write(json ? `${JSON.stringify(revoked)}\n` : `Revoked ${revoked.id}, the key of ${revoked.name}\n`);
}

/** `clausegraph key`: makes, lists and revokes the keys with which the API may be written to. */
export function keyCommand(): Command {
  const key = new Command('key').description('Make, list and revoke API keys: without one the API can only be read.');
  const json = ['--json', 'print the result as JSON'] as const;
  key
    .command('create')
    .description('Make an API key and print it, this once.')
    .requiredOption('--name <who>', 'whose it is: shown to everybody as the author of what is judged with it')
    .addOption(
      new Option('--scope <scope>', 'what it may do: each may also do what those before it may')
        .choices(SCOPES)
        .makeOptionMandatory(),
    )
    .option('--expires <day>', 'last day on which it holds, UTC, YYYY-MM-DD; without it, until it is revoked')
    .option(...json)
    .action(create);
  key
    .command('list')
    .description('Tell which keys there are, whose, and when they were last used; never their secrets.')
    .option(...json)
    .action(list);
  key
    .command('revoke')
    .description('End a key, at once and for all. What was judged with it stays.')
    .argument('<id>', 'id of the key')
    .option(...json)
    .action(revoke);
  return key;
}
