import { areasFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ReadPage } from '../../minutes/index.ts';
import type { DossierStore } from '../app/dossier-store.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whoever appraises the commune sees its signed minutes, once it has reported. */
const mayRead =
  (actor: Actor, dossiers: DossierStore): Parameters<ReadPage>[1] =>
  async (tx, meetingId) => {
    const meeting = await dossiers.reportedMeeting(tx, meetingId);
    const reach = areasFor(actor, 'dossier.view');
    return meeting !== null && (reach === 'ALL' || meeting.areaPath.some((id) => reach.includes(id)));
  };

/** GET /files/appraisal-page?pageId=… → the picture of a signed page of minutes. */
export function pageRoutes(
  parts: FileParts,
  { readPage, dossiers }: { readonly readPage: ReadPage; readonly dossiers: DossierStore },
): readonly FileRoute[] {
  const handler = guarded(parts, async (request, response) => {
    const pageId = request.query['pageId'];
    const known = typeof pageId === 'string' && UUID.test(pageId);
    const page = known ? await readPage(pageId, mayRead(await parts.actorOf(request), dossiers)) : null;
    if (!page) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    response
      .set('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(page.fileName)}`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', page.mediaType)
      .send(Buffer.from(page.bytes));
  });
  return [{ method: 'get', path: '/files/appraisal-page', action: 'dossier.view', handler }];
}
