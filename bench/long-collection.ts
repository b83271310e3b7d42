// Writes a git repository as long as the longest archives: by default 877 documents in 42,000 commits from 2012 on, the older
// ones with the verbs of that time, some out of order, some of one second, some no terms at all. The same each time.
// npx tsx bench/long-collection.ts <folder> [--commits <number>] [--documents <number>]
import { parseArgs } from 'node:util';
import { appendCommits, recorded, type WrittenCommit, writeRepository } from '../test/support/collection.ts';

const CHUNK = 1500;
/** The document of about a megabyte. */
const LARGE = 300;
const START = Date.UTC(2012, 0, 1);
const END = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;
const KINDS = ['Terms of Service', 'Privacy Policy', 'Community Guidelines', 'Trackers Policy'];
const SUBJECTS = [
  'the member',
  'the club',
  'a guest',
  'the keeper',
  'the umpire',
  'every player',
  'a supplier',
  'the court',
];
const DUTIES = [
  'may close the account at any time, at its sole discretion and without notice',
  'keeps the lawn dry and the books in order',
  'agrees that any dispute shall be resolved by binding arbitration',
  'pays the fee for the season in advance, and gets no refund when it rains',
  'may change these rules whenever it sees fit, and says so on the board',
  'shares the address and the score of players with partners for advertising',
  'is not liable for hats, balls or tempers that are lost on the grounds',
  'grants a worldwide licence to use the photographs of the garden party',
];
const REASONS = [
  'in the first half of the season',
  'unless the committee says otherwise',
  'as far as the law of the land allows',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commits: { type: 'string', default: '42000' }, documents: { type: 'string', default: '877' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Into which folder?');
const [commits, documents] = [Number(values.commits), Number(values.documents)];

/** Numbers that look random and are the same each time, from 0 up to the limit. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const roll = createDice(42);
function pick<Item>(items: readonly Item[]): Item {
  return items[roll(items.length)] as Item;
}

function clause(): string {
  return `In matter ${roll(100_000)} ${pick(SUBJECTS)} ${pick(DUTIES)}, ${pick(REASONS)}; what ${pick(SUBJECTS)} thinks of it is of no weight in matter ${roll(100_000)}.`;
}

interface Tracked {
  service: string;
  termsType: string;
  clauses: string[];
  earlier: string[];
}

function newDocument(index: number): Tracked {
  const size = index === LARGE ? 4000 : 10 + roll(40);
  return {
    service: `Club ${Math.floor(index / KINDS.length) + 1}`,
    termsType: KINDS[index % KINDS.length] ?? '',
    clauses: Array.from({ length: size }, clause),
    earlier: [],
  };
}

/** One clause in a hundred is edited, some go, some come, some come back. */
function change({ clauses, earlier }: Tracked): void {
  for (let times = 0; times <= clauses.length / 50; times += 1) {
    const place = roll(clauses.length);
    const dice = roll(10);
    if (dice < 2) clauses.splice(place, 0, clause());
    else if (dice < 4 && clauses.length > 8) earlier.push(...clauses.splice(place, 1));
    else if (dice < 5 && earlier.length > 0) clauses.splice(place, 0, earlier.pop() ?? '');
    else clauses[place] = `${clauses[place]?.replace(/matter \d+/, `matter ${roll(100_000)}`)}`;
  }
}

function textOf({ termsType, clauses }: Tracked, number: number): string | Buffer {
  if (number % 1009 === 0) return '';
  if (number % 1511 === 0) return Buffer.from([0xff, 0xfe, 0, 1, number % 256]);
  return `# ${termsType}\n\n${clauses.join('\n\n')}\n`;
}

function verbOf(time: number, first: boolean, dice: number): string {
  const old = time < Date.UTC(2022, 0, 1);
  if (first) return old ? 'Start tracking' : 'First record of';
  if (dice === 0) return old ? 'Refilter' : 'Apply technical or declaration upgrade on';
  return old ? 'Update' : 'Record new changes of';
}

function dateOf(time: number, number: number): string {
  const shifted = number % 47 === 0 ? time - 20 * DAY : time;
  const second = new Date(shifted - (shifted % 2000)).toISOString().slice(0, 19);
  return `${second}${pick(['+00:00', '+02:00', '-05:00'])}`;
}

function* written(): Generator<WrittenCommit> {
  const tracked: Tracked[] = [];
  for (let number = 0; number < commits; number += 1) {
    const time = START + ((END - START) * number) / commits;
    const wanted = Math.ceil((documents * (number + 1)) / (commits * 0.8));
    const first = tracked.length < Math.min(documents, wanted);
    if (first) tracked.push(newDocument(tracked.length));
    const document = first ? tracked.at(-1) : tracked[roll(tracked.length)];
    if (document === undefined) continue;
    if (!first) change(document);
    const { service, termsType } = document;
    const text = first ? textOf(document, 1) : textOf(document, number);
    yield recorded(service, termsType, text, dateOf(time, number), verbOf(time, first, roll(12)));
  }
}

writeRepository(folder, [], { bare: true });
let chunk: WrittenCommit[] = [];
for (const commit of written()) {
  chunk.push(commit);
  if (chunk.length === CHUNK) {
    appendCommits(folder, chunk);
    chunk = [];
  }
}
appendCommits(folder, chunk);
console.log(`${commits} commits of ${documents} documents in ${folder}`);
