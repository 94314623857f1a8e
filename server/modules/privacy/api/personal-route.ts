import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PersonalFile, showPersonalData } from '../app/view-requests.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** GET /files/personal-data?requestId=…&format=pdf|json → everything that is stored of the person who asked */
export function personalRoutes(
  parts: FileParts,
  show: ReturnType<typeof showPersonalData>,
  render: (file: PersonalFile) => Promise<Buffer>,
): readonly FileRoute[] {
  const handler = guarded(parts, async (request, response) => {
    const { requestId, format } = request.query;
    const known = typeof requestId === 'string' && UUID.test(requestId);
    const made = known ? await show(await parts.actorOf(request), requestId) : refuse('NOT_FOUND');
    if (!made.ok) return sendRefusal(parts, request, response, made);
    const json = format === 'json';
    response
      .set('content-disposition', `attachment; filename="du-lieu-ca-nhan.${json ? 'json' : 'pdf'}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', json ? 'application/json; charset=utf-8' : 'application/pdf')
      .send(json ? JSON.stringify(made.value, null, 2) : await render(made.value));
  });
  return [{ method: 'get', path: '/files/personal-data', action: 'data-request.work', handler }];
}
