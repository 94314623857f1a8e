import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { openFile } from '../app/view-submission.ts';

const KIND = /^[A-Z_]{3,40}$/;

/** GET /files/submission?reportId=…&kind=… → a frozen paper of the report. */
export function submissionFileRoute(parts: FileParts, open: ReturnType<typeof openFile>): FileRoute {
  const handler = sendFile(parts, async (actor, query) => {
    const [reportId, kind] = [idIn(query['reportId']), query['kind']];
    if (!reportId || typeof kind !== 'string' || !KIND.test(kind)) return refuse('NOT_FOUND');
    const found = await open(actor, { reportId, kind });
    return found.ok ? success({ ...found.value, type: found.value.mediaType }) : found;
  });
  return { method: 'get', path: '/files/submission', action: ['submission.view', 'dossier.view'], handler };
}
