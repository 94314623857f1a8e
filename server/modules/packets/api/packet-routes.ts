import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import { PACKET_PARTS } from '../domain/packet.ts';
import type { PacketDoors } from './packet-resolver.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** GET /files/meeting-packet?meetingId=…[&parts=INVITATIONS,LISTS…] → one PDF; all parts when none is named. */
export function packetRoutes(parts: FileParts, doors: PacketDoors): readonly FileRoute[] {
  const handler = guarded(parts, async (request, response) => {
    const { meetingId, parts: asked } = request.query;
    if (typeof meetingId !== 'string' || !UUID.test(meetingId))
      return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    const chosen = typeof asked === 'string' ? asked.split(',') : PACKET_PARTS;
    const wanted = PACKET_PARTS.filter((part) => chosen.includes(part));
    const made = await doors.print(await parts.actorOf(request), { meetingId, parts: wanted });
    if (!made.ok) return sendRefusal(parts, request, response, made);
    response
      .set('content-disposition', `inline; filename="${made.value.name}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', 'application/pdf')
      .send(Buffer.from(made.value.bytes));
  });
  return [{ method: 'get', path: '/files/meeting-packet', action: 'meeting.print', handler }];
}
