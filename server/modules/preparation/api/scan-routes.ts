import { refuse } from '../../../kernel/result.ts';
import { guarded, receiveFile, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { PreparationDoors } from './doors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_SCAN_BYTES = 10 * 1024 * 1024;
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;

/**
 * POST /files/preparation-scans?paperId=… (body: JPEG, PNG or PDF up to 10 MB, header x-file-name) → 201 {scanId}
 * GET /files/preparation-scan?scanId=… → the scan
 */
export function scanRoutes(parts: FileParts, doors: PreparationDoors): NonNullable<Module['routes']> {
  const upload = receiveFile(parts, {
    maxBytes: MAX_SCAN_BYTES,
    admit: async (actor, { query }) => {
      const paperId = idIn(query['paperId']);
      return paperId ? doors.addScan.admit(actor, paperId) : refuse('FILE_NAME_MISSING');
    },
    accept: (sender, _fileName, bytes) => doors.addScan.accept(sender, bytes),
  });
  const view = guarded(parts, async (request, response) => {
    const scanId = idIn(request.query['scanId']);
    const found = scanId ? await doors.scan(await parts.actorOf(request), scanId) : null;
    if (!found) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    const name = `van-ban.${found.mediaType.split('/')[1] ?? 'bin'}`;
    const shown = found.mediaType.startsWith('image/') ? 'inline' : 'attachment';
    response
      .set('content-disposition', `${shown}; filename="${name}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', found.mediaType)
      .send(Buffer.from(found.bytes));
  });
  return [
    { method: 'post', path: '/files/preparation-scans', action: 'preparation.record', handler: upload },
    { method: 'get', path: '/files/preparation-scan', action: 'preparation.people', handler: view },
  ];
}
