import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { Ballots } from '../app/view-ballots.ts';
import type { Doors } from './doors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const idIn = (value: unknown): string => (typeof value === 'string' && UUID.test(value) ? value : '');

/** GET /files/ballots?meetingId=…&itemId=… → sheets of a secret ballot on one item, one for everybody who answers (PDF) */
export function ballotsRoute(
  parts: FileParts & { readonly printBallots: (ballots: Ballots) => Promise<Buffer> },
  doors: Pick<Doors, 'ballots'>,
): FileRoute {
  const handler = guarded(parts, async (request, response) => {
    const [meetingId, itemId] = [idIn(request.query['meetingId']), idIn(request.query['itemId'])];
    const found =
      meetingId && itemId
        ? await doors.ballots(await parts.actorOf(request), { meetingId, itemId })
        : refuse('NOT_FOUND');
    if (!found.ok) return sendRefusal(parts, request, response, found);
    const pdf = await parts.printBallots(found.value);
    response
      .set('content-disposition', 'inline; filename="phieu-lay-y-kien.pdf"')
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', 'application/pdf')
      .send(pdf);
  });
  return { method: 'get', path: '/files/ballots', action: 'meeting.run', handler };
}
