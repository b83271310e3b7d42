import { recorded, type WrittenCommit } from '../../support/collection.ts';

const GAMES = [
  'croquet',
  'chess',
  'curling',
  'bowls',
  'darts',
  'fives',
  'tennis',
  'polo',
  'golf',
  'rowing',
  'skat',
  'go',
];
const CLAUSES = [
  'Any dispute that arises from rule NUMBER of GAME shall be resolved by binding arbitration before the umpire of the club.',
  'We may change rule NUMBER of GAME at any time, at our sole discretion and without notice to the members.',
  'Whoever breaks rule NUMBER of GAME may see the account of the club closed without a refund of the fees paid.',
  'Members keep the ball of rule NUMBER dry, and hand it to the keeper of GAME before the sun is down.',
];

function rule(game: string, number: number, wording: number): string {
  const clause = CLAUSES[number % CLAUSES.length] ?? '';
  const added = wording === 0 ? '' : ` This was agreed upon in meeting ${wording}.`;
  return `${clause.replaceAll('NUMBER', String(number)).replaceAll('GAME', game)}${added}`;
}

/** The rules of a club in one of its versions: some are edited, some left out, some come back. */
function rules(game: string, version: number, size: number): string {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const standing = numbers.filter((number) => (number + version) % 29 !== 0);
  const texts = standing.map((number) => rule(game, number, number % 17 === 0 ? Math.floor(version / 2) : 0));
  return `# Rules of ${game}\n\n${texts.join('\n\n')}\n`;
}

/** What the clubs' archive records from one version to another, exclusive: each club once in every round. */
export function clubCommits(from: number, to: number, { clubs = GAMES.length, size = 300 } = {}): WrittenCommit[] {
  const games = GAMES.slice(0, clubs);
  return Array.from({ length: to - from }, (_, index) => from + index).flatMap((version) =>
    games.map((game, place) => {
      const time = new Date(Date.UTC(2024, version, 1 + place)).toISOString().replace('.000Z', '+00:00');
      const verb = version === 0 ? 'First record of' : 'Record new changes of';
      return recorded(`Club of ${game}`, 'Terms of Service', rules(game, version, size), time, verb);
    }),
  );
}
