import { nearMatches } from '../../model/near-match.ts';

/** `; did you mean "eu-dsa"?` when one of the words is close to the given one, else nothing. */
export function suggestion(given: string, words: Iterable<string>): string {
  const [nearest] = nearMatches(given, words, 1);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
