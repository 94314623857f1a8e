import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { Module } from '../../../platform/module.ts';
import type { PaperPart } from '../app/ports.ts';
import type { InformingDoors } from './informing-resolver.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;
const partIn = (value: unknown): PaperPart =>
  value === 'LEAFLET' || value === 'INVITATION' ? value : 'LOUDSPEAKER';

/** GET /files/informing?roundId=…&villageId=…&part=LOUDSPEAKER|LEAFLET|INVITATION&language=vi → PDF */
export function informingRoutes(parts: FileParts, doors: InformingDoors): NonNullable<Module['routes']> {
  const handler = guarded(parts, async (request, response) => {
    const { query } = request;
    const [roundId, villageId] = [idIn(query['roundId']), idIn(query['villageId'])];
    const language = typeof query['language'] === 'string' ? query['language'] : 'vi';
    const ask = roundId && villageId && { roundId, villageId, part: partIn(query['part']), language };
    const made = ask ? await doors.print(await parts.actorOf(request), ask) : refuse('NOT_FOUND');
    if (!made.ok) return sendRefusal(parts, request, response, made);
    response
      .set('content-disposition', `inline; filename="${made.value.name}"`)
      .set('cache-control', 'no-store')
      .set('x-content-type-options', 'nosniff')
      .set('content-type', 'application/pdf')
      .send(Buffer.from(made.value.bytes));
  });
  return [{ method: 'get', path: '/files/informing', action: 'informing.view', handler }];
}
