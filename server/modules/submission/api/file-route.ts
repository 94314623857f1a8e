import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { openFile } from '../app/view-submission.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KIND = /^[A-Z_]{3,40}$/;

/** GET /files/submission?reportId=…&kind=… → a frozen paper of the report. */
export function submissionFileRoute(parts: FileParts, open: ReturnType<typeof openFile>): FileRoute {
  const handler = guarded(parts, async (request, response) => {
    const { reportId, kind } = request.query;
    const asked =
      typeof reportId === 'string' && UUID.test(reportId) && typeof kind === 'string' && KIND.test(kind);
    const found = asked
      ? await open(await parts.actorOf(request), { reportId, kind })
      : refuse('NOT_FOUND' as const);
    if (!found.ok) return sendRefusal(parts, request, response, found);
    const { name, mediaType, bytes } = found.value;
    const how = mediaType === 'application/pdf' ? 'inline' : 'attachment';
    response
      .set('content-disposition', `${how}; filename="${name}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', mediaType)
      .send(Buffer.from(bytes));
  });
  return { method: 'get', path: '/files/submission', action: ['submission.view', 'dossier.view'], handler };
}
