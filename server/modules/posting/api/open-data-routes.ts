import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { OpenData } from '../app/view-public.ts';
import { openCsv, openJson } from '../app/open-data.ts';
import type { PostingDoors } from './doors.ts';

export const openDataPath = ({ roundId, communeId }: { roundId: string; communeId: string }): string =>
  `/du-lieu-mo/niem-yet/${roundId}/${communeId}`;

type Form = { readonly ending: string; readonly type: string; readonly write: (data: OpenData) => string };
const FORMS: readonly Form[] = [
  { ending: 'json', type: 'application/json; charset=utf-8', write: openJson },
  {
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    write: (data) => openCsv(data.context.communeName, data),
  },
];

/** GET /du-lieu-mo/niem-yet/<round>/<commune>.json|csv: totals for everybody, of the villages that have posted. */
export const openDataRoutes = (parts: FileParts, doors: PostingDoors): readonly FileRoute[] =>
  FORMS.map(({ ending, type, write }) => ({
    method: 'get',
    path: `/du-lieu-mo/niem-yet/:roundId/:communeId.${ending}`,
    action: 'public',
    handler: guarded(parts, async (request, response) => {
      const [roundId, communeId] = [idIn(request.params['roundId']), idIn(request.params['communeId'])];
      const data = roundId && communeId ? await doors.openData({ roundId, communeId }) : null;
      if (!data) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
      response.set('content-type', type).set('cache-control', 'public, max-age=60').send(write(data));
    }),
  }));
