import { recordUri } from '../../model/record-uri.ts';
import type { About } from '../about.ts';
import { type Line, link, type Phrase } from './block.ts';

/** Words that lead to the record of a node. */
export function recordLink(about: About, text: string, typename: string, key: string): Phrase {
  return link(text, recordUri(about.origin, typename, key));
}

/** Nodes by their global ids, each leading to its record, with commas between; `self` is called what it is. */
export function recordLinks(about: About, globalIds: readonly string[], self: { id: string; name: string }): Line {
  return globalIds.flatMap((id, index) => {
    const colon = id.indexOf(':');
    const one = id === self.id ? self.name : recordLink(about, id, id.slice(0, colon), id.slice(colon + 1));
    return index === 0 ? [one] : [', ', one];
  });
}
