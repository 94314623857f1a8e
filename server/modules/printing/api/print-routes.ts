import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PrintingDoors } from './doors.ts';

/** GET /files/print-packet?orderId=…&villageId=… → the papers of one village · /files/print-order?orderId=… → the sum for the printer */
export function printRoutes(parts: FileParts, { view }: PrintingDoors): readonly FileRoute[] {
  const packet = sendFile(parts, async (actor, query) => {
    const [orderId, villageId] = [idIn(query['orderId']), idIn(query['villageId'])];
    return orderId && villageId ? view.file(actor, orderId, villageId) : refuse('NOT_FOUND');
  });
  const order = sendFile(parts, async (actor, query) => {
    const orderId = idIn(query['orderId']);
    return orderId ? view.orderFile(actor, orderId) : refuse('NOT_FOUND');
  });
  return [
    { method: 'get', path: '/files/print-packet', action: ['print.view', 'print.names'], handler: packet },
    { method: 'get', path: '/files/print-order', action: 'print.view', handler: order },
  ];
}
