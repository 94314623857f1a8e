import { refuse } from '../../../kernel/result.ts';
import { guarded, receiveFile, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { SupervisionDoors } from './doors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;

/**
 * POST /files/inspection-photos?visitId=… (body: JPEG or PNG up to 10 MB, header x-file-name) → 201 {photoId}
 * GET /files/inspection-photo?photoId=… → the picture
 */
export function photoRoutes(parts: FileParts, doors: SupervisionDoors): NonNullable<Module['routes']> {
  const upload = receiveFile(parts, {
    maxBytes: MAX_PHOTO_BYTES,
    admit: async (actor, { query }) => {
      const visitId = idIn(query['visitId']);
      return visitId ? doors.addPhoto.admit(actor, visitId) : refuse('FILE_NAME_MISSING');
    },
    accept: (sender, _fileName, bytes) => doors.addPhoto.accept(sender, bytes),
  });
  const photo = guarded(parts, async (request, response) => {
    const photoId = idIn(request.query['photoId']);
    const found = photoId ? await doors.photo(await parts.actorOf(request), photoId) : null;
    if (!found) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    response
      .set('content-disposition', `inline; filename="anh-kiem-tra.${found.mediaType.split('/')[1] ?? 'bin'}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', found.mediaType)
      .send(Buffer.from(found.bytes));
  });
  return [
    { method: 'post', path: '/files/inspection-photos', action: 'visit.record', handler: upload },
    { method: 'get', path: '/files/inspection-photo', action: 'supervision.view', handler: photo },
  ];
}
