import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import { WORKBOOK_LIMITS } from '../../../platform/files/file-limits.ts';
import { receiveFile, type FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { Place } from '../app/import-store.ts';
import type { receiveWorkbook } from '../app/receive-workbook.ts';
import type { viewRowsToMend } from '../app/view-rows-to-mend.ts';

function placeOf(query: Readonly<Record<string, unknown>>): Place | null {
  const [roundId, communeId] = [idIn(query['roundId']), idIn(query['communeId'])];
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
  const download = sendFile(parts, async (actor, query) => {
    const place = placeOf(query);
    if (!place) return refuse('NOT_FOUND');
    const file = await view.workbook(actor, place, idIn(query['villageId']));
    return file.ok ? success({ name: file.value.fileName, bytes: file.value.bytes }) : file;
  });
  return [
    { method: 'post', path: '/files/workbooks', action: 'workbook.import', handler: upload },
    { method: 'get', path: '/files/rows-to-mend', action: 'rows.mend', handler: download },
  ];
}
