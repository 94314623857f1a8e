import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import { receiveFile, type FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile, uploadedFile } from '../../../platform/files/send-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { SupervisionDoors } from './doors.ts';

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

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
  const photo = sendFile(parts, async (actor, query) => {
    const photoId = idIn(query['photoId']);
    const found = photoId && (await doors.photo(actor, photoId));
    return found ? success(uploadedFile('anh-kiem-tra', found)) : refuse('NOT_FOUND');
  });
  return [
    { method: 'post', path: '/files/inspection-photos', action: 'visit.record', handler: upload },
    { method: 'get', path: '/files/inspection-photo', action: 'supervision.view', handler: photo },
  ];
}
