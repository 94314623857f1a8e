import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile, uploadedFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ReadPage } from '../../minutes/index.ts';
import type { DossierStore } from '../app/dossier-store.ts';

/** Whoever appraises the commune sees its signed minutes, once it has reported. */
const mayRead =
  (actor: Actor, dossiers: DossierStore): Parameters<ReadPage>[1] =>
  async (tx, meetingId) => {
    const meeting = await dossiers.reportedMeeting(tx, meetingId);
    return meeting !== null && can(actor, 'dossier.view', meeting);
  };

/** GET /files/appraisal-page?pageId=… → the picture of a signed page of minutes. */
export function pageRoutes(
  parts: FileParts,
  { readPage, dossiers }: { readonly readPage: ReadPage; readonly dossiers: DossierStore },
): readonly FileRoute[] {
  const handler = sendFile(parts, async (actor, query) => {
    const pageId = idIn(query['pageId']);
    const page = pageId && (await readPage(pageId, mayRead(actor, dossiers)));
    return page ? success(uploadedFile('bien-ban-da-ky', page)) : refuse('NOT_FOUND');
  });
  return [{ method: 'get', path: '/files/appraisal-page', action: 'dossier.view', handler }];
}
