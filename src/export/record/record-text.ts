import type { Told } from '../about.ts';
import { plain } from '../rdf/json-ld.ts';
import type { Resource } from '../rdf/resource.ts';
import { TurtleText } from '../rdf/turtle.ts';
import { linkedResource, type RecordView } from './record.ts';

/** Where the meaning of the names in our JSON-LD can be read. */
export const CONTEXT_PATH = '/context.jsonld';

function pageResource({ version, day, disclaimer }: Told, of: string, form: string): Resource {
  return {
    id: `${of}?format=${form}`,
    type: 'Dataset',
    about: of,
    comment: disclaimer,
    modified: day,
    dataVersion: version,
  };
}

/** A record as Turtle, with what the file says of itself. */
export function recordTurtle(about: Told, view: RecordView): string {
  const text = new TurtleText();
  text.add(linkedResource(view));
  text.add(pageResource(about, view.record.resource.id, 'ttl'));
  return text.end();
}

/** A record as JSON-LD, with what the file says of itself; its context is referred to. */
export function recordJsonLd(about: Told, view: RecordView): string {
  const resources = [linkedResource(view), pageResource(about, view.record.resource.id, 'jsonld')];
  return `${JSON.stringify({ '@context': `${about.origin}${CONTEXT_PATH}`, '@graph': resources.map(plain) }, null, 2)}\n`;
}
