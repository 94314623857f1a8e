import { idIn } from '../../../kernel/ids.ts';
import { APPRAISAL_ORDERS, type AppraisalOrder } from './queue-question.ts';

/**
 * An opaque place in the queue: the order and the id of the case, and nothing of the case itself. The keys by which the
 * queue is ordered hold masked values (household code, distance to the line), so they stay in the database.
 */
export const writeCursor = (orderBy: AppraisalOrder, id: string): string =>
  Buffer.from(`${APPRAISAL_ORDERS.indexOf(orderBy)}:${id}`).toString('base64url');

/** The id, or null when this is no cursor of that order. */
export function readCursor(cursor: string, orderBy: AppraisalOrder): string | null {
  const [order, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  return order === String(APPRAISAL_ORDERS.indexOf(orderBy)) ? idIn(id) : null;
}
