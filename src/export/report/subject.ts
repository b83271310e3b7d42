import { BadInput } from '../../errors.ts';
import type { ExportRequest } from '../export.ts';
import type { Selection } from '../selection.ts';
import type { Report } from './block.ts';
import { platformReport } from './platform/report.ts';
import { provisionReport } from './provision/report.ts';

const ONE = 'A report is about one platform or one provision';

function subjectOf({ platform, provision }: Selection): { slug: string } | { recordId: string } {
  const [slug, ...platforms] = platform;
  const [recordId, ...provisions] = provision;
  if (slug !== undefined && recordId !== undefined) throw new BadInput(`${ONE}: name the one or the other, not both.`);
  if (platforms.length + provisions.length > 0)
    throw new BadInput(`${ONE}: ${platform.length + provision.length} are named. Ask for each by itself.`);
  if (slug !== undefined) return { slug };
  if (recordId !== undefined) return { recordId };
  throw new BadInput(`${ONE}: name a platform by its slug, or a provision by its record id.`);
}

/** The report that is asked for; a `BadInput` where it is not exactly one, a `NotFound` where there is no such provision. */
export function reportOf(request: ExportRequest): Promise<Report> {
  const subject = subjectOf(request.selection);
  return 'slug' in subject ? platformReport(request, subject.slug) : provisionReport(request, subject.recordId);
}
