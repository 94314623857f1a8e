import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import { sayFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { viewExports } from '../app/export-queue.ts';

/** GET /files/appraisal-exports/<id>, by cookie or API token → the file of the one who asked for it. */
export const exportRoutes = (
  parts: FileParts,
  view: ReturnType<typeof viewExports>,
): readonly FileRoute[] => [
  {
    method: 'get',
    path: '/files/appraisal-exports/:id',
    action: 'appraisal.export',
    handler: guarded(parts, async (request, response) => {
      const id = idIn(request.params['id']);
      const actor = await parts.actorOf(request);
      const found = id ? await view.file(actor, id) : refuse('NOT_FOUND' as const);
      if (!found.ok) return sendRefusal(parts, request, response, found);
      const { stream, size, of } = found.value;
      const name = `ho-so-tham-dinh-${of.id.slice(0, 8)}.${of.format.toLowerCase()}`;
      sayFile(response, { name }).set('content-length', String(size));
      await new Promise((resolve, reject) => {
        stream.once('error', reject).pipe(response).once('close', resolve);
      });
    }),
  },
];
