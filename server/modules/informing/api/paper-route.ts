import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { PaperPart } from '../app/ports.ts';
import type { InformingDoors } from './informing-resolver.ts';

const partIn = (value: unknown): PaperPart =>
  value === 'LEAFLET' || value === 'INVITATION' ? value : 'LOUDSPEAKER';

/** GET /files/informing?roundId=…&villageId=…&part=LOUDSPEAKER|LEAFLET|INVITATION&language=vi → PDF */
export function informingRoutes(parts: FileParts, doors: InformingDoors): NonNullable<Module['routes']> {
  const handler = sendFile(parts, async (actor, query) => {
    const [roundId, villageId] = [idIn(query['roundId']), idIn(query['villageId'])];
    const language = typeof query['language'] === 'string' ? query['language'] : 'vi';
    const ask = roundId && villageId && { roundId, villageId, part: partIn(query['part']), language };
    return ask ? doors.print(actor, ask) : refuse('NOT_FOUND');
  });
  return [{ method: 'get', path: '/files/informing', action: 'informing.view', handler }];
}
