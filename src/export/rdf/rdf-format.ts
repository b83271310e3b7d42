import { recordUri } from '../../model/record-uri.ts';
import type { About } from '../about.ts';
import type { Export, ExportRequest, Format } from '../export.ts';
import type { Chunk } from '../table.ts';
import type { ClassName } from './class.ts';
import { jsonLd } from './json-ld.ts';
import type { OpenResource, Resource } from './resource.ts';
import { turtle } from './turtle.ts';

/** The resources of an export, read as they are taken. */
export type ResourceMaker = (request: ExportRequest) => AsyncIterable<readonly Resource[]>;

/** The address of what an export holds, whatever its form. */
function datasetUri({ origin }: Pick<About, 'origin'>, name: string): string {
  return `${origin}/export/${name}`;
}

/** What a file says of itself: of which data it is, from where, under which licences. */
function datasetResource(
  about: About,
  { name, description }: Pick<Export, 'name' | 'description'>,
  type: ClassName[] = [],
): Resource {
  return {
    id: datasetUri(about, name),
    type: ['Dataset', ...type],
    title: `Clausegraph: ${name}`,
    description,
    comment: about.disclaimer,
    modified: about.day,
    dataVersion: about.version,
    asOf: about.asOf,
    from: about.collections.map((one) => ({
      id: recordUri(about.origin, 'Collection', one.id),
      type: 'Collection',
      label: one.name,
      page: one.url,
      licenceName: one.licence,
      licence: one.licenceUrl,
      attribution: one.attribution,
    })),
  };
}

async function* told(
  batches: AsyncIterable<readonly Resource[]>,
  head: Resource,
  empty: () => void,
  count: ExportRequest['count'],
): AsyncGenerator<readonly OpenResource[]> {
  let first = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield first ? [head, ...batch] : batch;
    first = false;
    count?.(batch.length);
  }
  count?.(0);
  if (!first) return;
  empty();
  yield [head];
}

type Written = (batches: AsyncIterable<readonly OpenResource[]>) => AsyncIterable<Chunk>;

/** An export as Turtle and as JSON-LD, with a resource that says what the file is, and a note where there is nothing else in it. */
export function rdfFormats(
  about: Pick<Export, 'name' | 'description'>,
  make: ResourceMaker,
  types: ClassName[] = [],
): { ttl: Format; jsonld: Format } {
  const write = (written: Written) => (request: ExportRequest) =>
    written(
      told(
        make(request),
        datasetResource(request.about, about, types),
        () => request.note(`Nothing matches: ${about.name} has no resources.`),
        request.count,
      ),
    );
  return {
    ttl: {
      mediaType: 'text/turtle; charset=utf-8',
      description: 'RDF 1.1 Turtle',
      write: write(turtle),
    },
    jsonld: {
      mediaType: 'application/ld+json; charset=utf-8',
      description: 'JSON-LD 1.1 with its context, one resource a line',
      write: write(jsonLd),
    },
  };
}
