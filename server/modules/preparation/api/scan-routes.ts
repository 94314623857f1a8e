import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import { receiveFile, type FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile, uploadedFile } from '../../../platform/files/send-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { PreparationDoors } from './doors.ts';

const MAX_SCAN_BYTES = 10 * 1024 * 1024;

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
  const view = sendFile(parts, async (actor, query) => {
    const scanId = idIn(query['scanId']);
    const found = scanId && (await doors.scan(actor, scanId));
    return found ? success(uploadedFile('van-ban', found)) : refuse('NOT_FOUND');
  });
  return [
    { method: 'post', path: '/files/preparation-scans', action: 'preparation.record', handler: upload },
    { method: 'get', path: '/files/preparation-scan', action: 'preparation.people', handler: view },
  ];
}
