import { refuse, type Result } from '../../../kernel/result.ts';
import { guarded, receiveFile, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PostingFile } from '../app/print-posting.ts';
import type { PostingDoors } from './doors.ts';

type Handle = Parameters<typeof guarded>[1];
type Request = Parameters<Handle>[0];
type Response = Parameters<Handle>[1];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

const idIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;

/** Nothing of it is kept by a browser or a proxy, and nothing in it runs. */
const send = (response: Response, type: string, bytes: Uint8Array, name: string): void =>
  void response
    .set('content-disposition', `inline; filename="${name}"`)
    .set('cache-control', 'no-store')
    .set('x-content-type-options', 'nosniff')
    .set('content-type', type)
    .send(Buffer.from(bytes));

const paperRoute = (
  parts: FileParts,
  make: (request: Request, postingId: string) => Promise<Result<PostingFile>>,
) =>
  guarded(parts, async (request, response) => {
    const postingId = idIn(request.query['postingId']);
    const made = postingId ? await make(request, postingId) : refuse('NOT_FOUND');
    if (!made.ok) return sendRefusal(parts, request, response, made);
    send(response, 'application/pdf', made.value.bytes, made.value.name);
  });

/**
 * GET /files/poster?postingId=…&part=POSTER|COVER · GET /files/announcement?postingId=… → PDF
 * POST /files/posting-photos?postingId=…&takenOn=… (body: JPEG or PNG up to 10 MB, header x-file-name) → 201 {photoId}
 * GET /files/posting-photo?photoId=… → the picture
 */
export function postingRoutes(parts: FileParts, doors: PostingDoors): readonly FileRoute[] {
  const poster = paperRoute(parts, async (request, postingId) => {
    const part = request.query['part'] === 'COVER' ? 'COVER' : 'POSTER';
    return doors.poster(await parts.actorOf(request), { postingId, part });
  });
  const announcement = paperRoute(parts, async (request, postingId) =>
    doors.announcement(await parts.actorOf(request), postingId),
  );
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
  const photo = guarded(parts, async (request, response) => {
    const photoId = idIn(request.query['photoId']);
    const found = photoId ? await doors.photo(await parts.actorOf(request), photoId) : null;
    if (!found) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    send(response, found.mediaType, found.bytes, `anh-niem-yet.${found.mediaType.split('/')[1] ?? 'bin'}`);
  });
  return [
    { method: 'get', path: '/files/poster', action: 'posting.view', handler: poster },
    { method: 'get', path: '/files/announcement', action: 'posting.view', handler: announcement },
    { method: 'post', path: '/files/posting-photos', action: 'posting.record', handler: upload },
    { method: 'get', path: '/files/posting-photo', action: 'posting.view', handler: photo },
  ];
}
