import { statement, twinStatement } from './query.ts';

/** A stretch of a part: one condition with the parameters of the filter that it looks at, or, with null, what always stands. */
export interface Piece {
  text: string;
  parameters: readonly string[] | null;
}

function piecesOf(part: string): Piece[] {
  return part.split(/^(?=(?:AND|WITH) )/m).map((text) => {
    const parameters = [...text.matchAll(/\$filter\.(\w+)/g)].map(([, name]) => name ?? '');
    return { text, parameters: text.startsWith('AND ') && parameters.length > 0 ? parameters : null };
  });
}

/** The pieces of a part of a list; as of a day those of its twin, where it has one. */
export function partPieces(name: string, past: boolean): Piece[] {
  return piecesOf((past ? twinStatement(name) : null) ?? statement(name));
}

function askedBy({ parameters }: Piece): string {
  return [...new Set(parameters)].sort().join();
}

function asking(name: string, pieces: readonly Piece[]): Map<string, Piece> {
  const conditions = new Map<string, Piece>();
  for (const piece of pieces.filter(({ parameters }) => parameters !== null)) {
    const parameters = askedBy(piece);
    if (conditions.has(parameters))
      throw new Error(`${name} has two conditions on ${parameters}, and a twin; it could stand in for one only`);
    conditions.set(parameters, piece);
  }
  return conditions;
}

/**
 * The conditions of a filter, without its head. As of a day a condition of the twin stands in for the one that looks at the same parameters,
 * and one that looks at none comes first; an `Error` names a condition that stands in for nothing, or parameters that two conditions look at.
 */
export function filterPieces(name: string, past: boolean): Piece[] {
  const live = piecesOf(statement(name)).slice(1);
  const text = past ? twinStatement(name) : null;
  if (text === null) return live;
  const [, ...twin] = piecesOf(text);
  const standIns = asking(name, twin);
  const present = asking(name, live);
  const stray = [...standIns.keys()].find((parameters) => !present.has(parameters));
  if (stray !== undefined) throw new Error(`${name} has no condition on ${stray} for which its twin could stand in`);
  return [
    ...twin.filter(({ parameters }) => parameters === null),
    ...live.map((piece) => standIns.get(askedBy(piece)) ?? piece),
  ];
}
