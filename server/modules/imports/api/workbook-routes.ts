import { refuse } from '../../../kernel/result.ts';
import { WORKBOOK_LIMITS } from '../../../platform/files/file-limits.ts';
import { guarded, receiveFile, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { Place } from '../app/import-store.ts';
import type { receiveWorkbook } from '../app/receive-workbook.ts';
import type { viewRowsToMend } from '../app/view-rows-to-mend.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const uuidIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;

function placeOf(query: Readonly<Record<string, unknown>>): Place | null {
  const [roundId, communeId] = [uuidIn(query['roundId']), uuidIn(query['communeId'])];
  return roundId && communeId ? { roundId, communeId } : null;
}

export type WorkbookDoors = {
  readonly receive: ReturnType<typeof receiveWorkbook>;
  readonly view: ReturnType<typeof viewRowsToMend>;
};

/**
 * POST /files/workbooks?roundId=…&communeId=… (body: the file, header x-file-name percent-encoded) → 201 {uploadId}
 * GET /files/rows-to-mend?roundId=…&communeId=…[&villageId=…] → the rows to mend as .xlsx
 * Both answer a refusal as {code, message, whatToDo} with 4xx.
 */
export function workbookRoutes(parts: FileParts, { receive, view }: WorkbookDoors): readonly FileRoute[] {
  const upload = receiveFile(parts, {
    maxBytes: WORKBOOK_LIMITS.maxFileBytes,
    admit: async (actor, { query }) => {
      const place = placeOf(query);
      return place ? receive.admit(actor, place) : refuse('FILE_NAME_MISSING');
    },
    accept: async (place, fileName, bytes) => {
      const accepted = await receive.accept(place, fileName, bytes);
      return accepted.ok ? { ok: true, value: { uploadId: accepted.value.id } } : accepted;
    },
  });
  const download = guarded(parts, async (request, response) => {
    const place = placeOf(request.query);
    if (!place) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    const actor = await parts.actorOf(request);
    const file = await view.workbook(actor, place, uuidIn(request.query['villageId']));
    if (!file.ok) return sendRefusal(parts, request, response, file);
    response
      .set('content-disposition', `attachment; filename="${file.value.fileName}"`)
      .set('cache-control', 'no-store');
    response.type(XLSX).send(Buffer.from(file.value.bytes));
  });
  return [
    { method: 'post', path: '/files/workbooks', action: 'workbook.import', handler: upload },
    { method: 'get', path: '/files/rows-to-mend', action: 'rows.mend', handler: download },
  ];
}
