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

function asking(pieces: readonly Piece[]): Map<string, Piece> {
  return new Map(pieces.map((piece) => [[...new Set(piece.parameters)].sort().join(), piece]));
}

/**
 * The conditions of a filter, without its head. As of a day a condition of the twin stands in for the one that looks at the same parameters,
 * and one that looks at none comes first; an `Error` names a condition that stands in for nothing.
 */
export function filterPieces(name: string, past: boolean): Piece[] {
  const live = piecesOf(statement(name)).slice(1);
  const text = past ? twinStatement(name) : null;
  if (text === null) return live;
  const [, ...twin] = piecesOf(text);
  const standIns = asking(twin.filter(({ parameters }) => parameters !== null));
  const present = asking(live);
  const stray = [...standIns.keys()].find((parameters) => !present.has(parameters));
  if (stray !== undefined) throw new Error(`${name} has no condition on ${stray} for which its twin could stand in`);
  return [
    ...twin.filter(({ parameters }) => parameters === null),
    ...[...present].map(([parameters, piece]) => standIns.get(parameters) ?? piece),
  ];
}
