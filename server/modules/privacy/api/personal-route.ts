import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PersonalFile, showPersonalData } from '../app/view-requests.ts';

/** GET /files/personal-data?requestId=…&format=pdf|json → everything that is stored of the person who asked */
export function personalRoutes(
  parts: FileParts,
  show: ReturnType<typeof showPersonalData>,
  render: (file: PersonalFile) => Promise<Buffer>,
): readonly FileRoute[] {
  const handler = sendFile(parts, async (actor, query) => {
    const requestId = idIn(query['requestId']);
    const made = requestId ? await show(actor, requestId) : refuse('NOT_FOUND');
    if (!made.ok) return made;
    if (query['format'] === 'json')
      return success({
        name: 'du-lieu-ca-nhan.json',
        bytes: Buffer.from(JSON.stringify(made.value, null, 2)),
      });
    return success({ name: 'du-lieu-ca-nhan.pdf', bytes: await render(made.value), saved: true });
  });
  return [{ method: 'get', path: '/files/personal-data', action: 'data-request.work', handler }];
}
