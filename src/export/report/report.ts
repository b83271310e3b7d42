import type { Export, ExportRequest, Format } from '../export.ts';
import type { Chunk } from '../table.ts';
import type { Report } from './block.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { reportOf } from './subject.ts';

type Writer = (report: Report, day: string) => Chunk | Promise<Chunk>;

function formatOf(mediaType: string, description: string, write: Writer): Format {
  return {
    mediaType,
    description,
    async *write(request: ExportRequest) {
      yield await write(await reportOf(request), request.about.day);
    },
  };
}

/** The writer of PDF with its fonts is loaded when it is asked for. */
async function pdf(report: Report, day: string): Promise<Chunk> {
  const writer = await import('./pdf.ts');
  return writer.pdf(report, day);
}

/** All that is known of one platform or one provision, to read and to print. */
export const report: Export = {
  name: 'report',
  description: 'All that is known of one platform or one provision, with its evidence, to read and to print.',
  filters: ['platform', 'provision', 'asOf'],
  holdsWordings: true,
  formats: {
    md: formatOf('text/markdown; charset=utf-8; variant=GFM', 'Markdown', markdown),
    html: formatOf('text/html; charset=utf-8', 'one page of HTML to read and print, without scripts', html),
    pdf: formatOf('application/pdf', 'PDF, A4', pdf),
  },
};
