/** A law that an agency enforces and that a provision comes under: what the agency does under it, and the clause types that lead there. */
export interface EnforcedLaw {
  regulation: string;
  shortName: string;
  role: string;
  /** Labels, the most likely first. */
  clauseTypes: string[];
}

/** Why an agency has to do with a provision, one sentence a law; the reason that a curated record gives comes first, in its own words. */
export function agencyReason(laws: readonly EnforcedLaw[], recorded: string | null): string {
  return [...(recorded === null ? [] : [recorded]), ...laws.map(sentenceOf)].join(' ');
}

function sentenceOf({ shortName, role, clauseTypes }: EnforcedLaw): string {
  const quoted = clauseTypes.map((label) => `“${label}”`);
  const subject = `clause type${quoted.length === 1 ? '' : 's'} ${listed(quoted)}`;
  return `Its role under ${shortName} (${role}) reaches the ${subject}.`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
