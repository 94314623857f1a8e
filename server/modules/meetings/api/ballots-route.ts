import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { Ballots } from '../app/view-ballots.ts';
import type { Doors } from './doors.ts';

/** GET /files/ballots?meetingId=…&itemId=… → sheets of a secret ballot on one item, one for everybody who answers (PDF) */
export function ballotsRoute(
  parts: FileParts & { readonly printBallots: (ballots: Ballots) => Promise<Buffer> },
  doors: Pick<Doors, 'ballots'>,
): FileRoute {
  const handler = sendFile(parts, async (actor, query) => {
    const [meetingId, itemId] = [idIn(query['meetingId']), idIn(query['itemId'])];
    const found =
      meetingId && itemId ? await doors.ballots(actor, { meetingId, itemId }) : refuse('NOT_FOUND');
    if (!found.ok) return found;
    return success({ name: 'phieu-lay-y-kien.pdf', bytes: await parts.printBallots(found.value) });
  });
  return { method: 'get', path: '/files/ballots', action: 'meeting.run', handler };
}
