import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import { PACKET_PARTS } from '../domain/packet.ts';
import type { PacketDoors } from './packet-resolver.ts';

/** GET /files/meeting-packet?meetingId=…[&parts=INVITATIONS,LISTS…] → one PDF; all parts when none is named. */
export function packetRoutes(parts: FileParts, doors: PacketDoors): readonly FileRoute[] {
  const handler = sendFile(parts, async (actor, { meetingId: sent, parts: asked }) => {
    const meetingId = idIn(sent);
    if (!meetingId) return refuse('NOT_FOUND');
    const chosen = typeof asked === 'string' ? asked.split(',') : PACKET_PARTS;
    const wanted = PACKET_PARTS.filter((part) => chosen.includes(part));
    return doors.print(actor, { meetingId, parts: wanted });
  });
  return [{ method: 'get', path: '/files/meeting-packet', action: 'meeting.print', handler }];
}
