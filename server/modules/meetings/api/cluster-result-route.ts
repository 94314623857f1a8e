import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ClusterResult } from '../app/view-cluster-result.ts';
import type { Doors } from './doors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** GET /files/cluster-result?groupId=… → what each cluster counted and the sum, once all are added up (PDF) */
export function clusterResultRoute(
  parts: FileParts & { readonly printClusterResult: (result: ClusterResult) => Promise<Buffer> },
  doors: Pick<Doors, 'clusterResult'>,
): FileRoute {
  const handler = guarded(parts, async (request, response) => {
    const { groupId } = request.query;
    const found =
      typeof groupId === 'string' && UUID.test(groupId)
        ? await doors.clusterResult(await parts.actorOf(request), groupId)
        : refuse('NOT_FOUND');
    if (!found.ok) return sendRefusal(parts, request, response, found);
    const pdf = await parts.printClusterResult(found.value);
    response
      .set('content-disposition', 'inline; filename="ket-qua-chung.pdf"')
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', 'application/pdf')
      .send(pdf);
  });
  return { method: 'get', path: '/files/cluster-result', action: 'meeting.reconcile', handler };
}
