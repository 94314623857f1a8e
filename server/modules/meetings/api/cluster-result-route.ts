import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ClusterResult } from '../app/view-cluster-result.ts';
import type { Doors } from './doors.ts';

/** GET /files/cluster-result?groupId=… → what each cluster counted and the sum, once all are added up (PDF) */
export function clusterResultRoute(
  parts: FileParts & { readonly printClusterResult: (result: ClusterResult) => Promise<Buffer> },
  doors: Pick<Doors, 'clusterResult'>,
): FileRoute {
  const handler = sendFile(parts, async (actor, query) => {
    const groupId = idIn(query['groupId']);
    const found = groupId ? await doors.clusterResult(actor, groupId) : refuse('NOT_FOUND');
    if (!found.ok) return found;
    return success({ name: 'ket-qua-chung.pdf', bytes: await parts.printClusterResult(found.value) });
  });
  return { method: 'get', path: '/files/cluster-result', action: 'meeting.reconcile', handler };
}
