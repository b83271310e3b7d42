import type { Path } from './path.ts';
import { type Saying, type Step, stepBetween, turned } from './step.ts';

/** Where a node of the graph stands among terms; what it is itself is null, as is what it has not. */
export interface Place {
  version: string | null;
  provision: string | null;
  document: string;
  platform: string;
  collection: string;
  wording: string | null;
  /** Kind of change by which a version came to the provision, or why a curated record names a node of the law. */
  naming: string | null;
}

/** A chain that leads away from a node: the ids on it in order, and the steps between them. */
interface Rail {
  ids: readonly string[];
  steps: readonly Step[];
}

function railOf(ids: readonly string[], first?: Step): Rail {
  const steps = ids.slice(1).map((id, index) => (index === 0 && first ? first : stepBetween(ids[index] ?? '', id)));
  return { ids, steps };
}

const only = (...ids: (string | false)[]) => ids.filter((id) => id !== false);

function wordedRail(place: Place, own: string): Rail[] {
  const { provision, wording } = place;
  return provision === null || wording === null || own.startsWith('Wording:')
    ? []
    : [railOf([own, `Wording:${wording}`])];
}

function changedRail({ version, provision, naming }: Place, own: string): Rail[] {
  if (version === null || provision === null || naming === null) return [];
  const id = `Provision:${provision}`;
  return [railOf([own, id], stepBetween(own, id, {}, naming))];
}

/** The chains that lead from a node to what holds it: over its provision and document to its platform and its collection. */
function railsOf(own: string, place: Place): Rail[] {
  const kind = own.slice(0, own.indexOf(':'));
  const ends = {
    Platform: [[`Collection:${place.collection}`]],
    Collection: [[`Platform:${place.platform}`]],
  }[kind] ?? [[`Platform:${place.platform}`], [`Collection:${place.collection}`]];
  const provision = place.version === null && place.provision !== null && `Provision:${place.provision}`;
  const change = kind === 'Change' ? (place.naming ?? undefined) : undefined;
  const named: Saying = { rationale: place.version === null && change === undefined ? place.naming : null };
  const through = only(own, provision !== own && provision, kind !== 'Document' && `Document:${place.document}`);
  const second = through[1];
  const first = second === undefined ? undefined : stepBetween(own, second, named, change);
  return [
    ...ends.map((end) => railOf([...through, ...end], first)),
    ...wordedRail(place, own),
    ...changedRail(place, own),
  ];
}

/** Paths between two nodes over what holds both of them (or is one of them): for each such node the shortest chains from both sides. */
export function railPaths(from: string, places: readonly Place[], to: string, others: readonly Place[]): Path[] {
  const ahead = nearest(
    places.flatMap((place) => railsOf(from, place)),
    from,
  );
  const back = nearest(
    others.flatMap((place) => railsOf(to, place)),
    to,
  );
  return [...ahead].flatMap(([id, steps]) => {
    const rest = back.get(id);
    return rest === undefined ? [] : [{ steps: [...steps, ...rest.map(turned).reverse()], strength: [] }];
  });
}

/** For each node on the chains the first of the shortest ways to it. */
function nearest(rails: readonly Rail[], own: string): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>([[own, []]]);
  for (const { ids, steps } of rails)
    for (const [index, id] of ids.entries()) {
      const known = ways.get(id);
      if (known === undefined || known.length > index) ways.set(id, steps.slice(0, index));
    }
  return ways;
}
