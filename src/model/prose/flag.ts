import { groundsOf, mappingsOf, type ReadMapping } from './mapping.ts';
import type { Statement } from './statement.ts';
import type { Teller } from './teller.ts';
import { listed } from './term.ts';

/** The places whose law bears on a provision by its subject, with who supervises it there, and the places that a record of it flags. */
export function flagsOf(teller: Teller): Statement[] {
  const byPlace = new Map<string, ReadMapping[]>();
  for (const mapping of mappingsOf(teller)) {
    const code = teller.law.regulation(mapping.regulation)?.jurisdiction;
    if (code !== undefined) byPlace.set(code, [...(byPlace.get(code) ?? []), mapping]);
  }
  const places = [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...teller.told('JURISDICTION_FLAGS'),
    ...teller.provision.flags.map((code) =>
      teller.rule('jurisdiction-flagged', { jurisdiction: teller.law.place(code) }, [teller.self]),
    ),
    ...places.flatMap(([code, mappings]) => placeStatements(teller, code, mappings)),
  ];
}

function placeStatements({ law, rule }: Teller, code: string, mappings: readonly ReadMapping[]): Statement[] {
  const jurisdiction = law.place(code);
  const enforcers = new Set(mappings.flatMap(({ regulation }) => law.regulation(regulation)?.agencies ?? []));
  const regulations = listed(mappings.map(({ regulation }) => law.nameOf(regulation)));
  const bears = rule('jurisdiction-law', { jurisdiction, regulations }, groundsOf(mappings));
  if (enforcers.size === 0) return [bears];
  const agencies = listed([...enforcers].sort().map((slug) => law.authority(slug)));
  return [bears, rule('jurisdiction-agencies', { jurisdiction, agencies }, regulations.restsOn)];
}
