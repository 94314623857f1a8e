import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { viewExports } from '../app/export-queue.ts';
import type { ExportFormat } from '../app/export-store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KIND: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  CSV: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  XLSX: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
};

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
      const { id = '' } = request.params as { id?: string };
      const actor = await parts.actorOf(request);
      const found = UUID.test(id) ? await view.file(actor, id) : refuse('NOT_FOUND' as const);
      if (!found.ok) return sendRefusal(parts, request, response, found);
      const { stream, size, of } = found.value;
      response.set({
        'content-type': KIND[of.format].type,
        'content-length': String(size),
        'content-disposition': `attachment; filename="ho-so-tham-dinh-${id.slice(0, 8)}.${KIND[of.format].ending}"`,
        'cache-control': 'no-store',
      });
      await new Promise((resolve, reject) => {
        stream.once('error', reject).pipe(response).once('close', resolve);
      });
    }),
  },
];
