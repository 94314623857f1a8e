import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import { receiveFile, type FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile, uploadedFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PostingDoors } from './doors.ts';

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/**
 * GET /files/poster?postingId=…&part=POSTER|COVER · GET /files/announcement?postingId=… → PDF
 * POST /files/posting-photos?postingId=…&takenOn=… (body: JPEG or PNG up to 10 MB, header x-file-name) → 201 {photoId}
 * GET /files/posting-photo?photoId=… → the picture
 */
export function postingRoutes(parts: FileParts, doors: PostingDoors): readonly FileRoute[] {
  const poster = sendFile(parts, async (actor, query) => {
    const postingId = idIn(query['postingId']);
    const part = query['part'] === 'COVER' ? 'COVER' : 'POSTER';
    return postingId ? doors.poster(actor, { postingId, part }) : refuse('NOT_FOUND');
  });
  const announcement = sendFile(parts, async (actor, query) => {
    const postingId = idIn(query['postingId']);
    return postingId ? doors.announcement(actor, postingId) : refuse('NOT_FOUND');
  });
  const upload = receiveFile(parts, {
    maxBytes: MAX_PHOTO_BYTES,
    admit: async (actor, { query }) => {
      const [postingId, takenOn] = [idIn(query['postingId']), query['takenOn']];
      return postingId && typeof takenOn === 'string'
        ? doors.addPhoto.admit(actor, { postingId, takenOn })
        : refuse('FILE_NAME_MISSING');
    },
    accept: (sender, _fileName, bytes) => doors.addPhoto.accept(sender, bytes),
  });
  const photo = sendFile(parts, async (actor, query) => {
    const photoId = idIn(query['photoId']);
    const found = photoId && (await doors.photo(actor, photoId));
    return found ? success(uploadedFile('anh-niem-yet', found)) : refuse('NOT_FOUND');
  });
  return [
    { method: 'get', path: '/files/poster', action: 'posting.view', handler: poster },
    { method: 'get', path: '/files/announcement', action: 'posting.view', handler: announcement },
    { method: 'post', path: '/files/posting-photos', action: 'posting.record', handler: upload },
    { method: 'get', path: '/files/posting-photo', action: 'posting.view', handler: photo },
  ];
}
