import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CaseSet, QueueState } from '../app/queue-question.ts';
import { caseSet, Values } from './case-set-sql.ts';

const of = (state: string): string => `(count(*) FILTER (WHERE a.state = '${state}'))::int`;

/** Numbers of the queue in these areas, by one statement. */
export async function queueState(tx: Tx, set: CaseSet): Promise<QueueState> {
  const values = new Values();
  const where = [`a.round_id = ${values.add(set.roundId)}`, ...caseSet(values, set)].join(' AND ');
  const [row] = await query<Omit<QueueState, 'roundId'>>(
    tx,
    `SELECT ${of('PROVISIONAL')} AS provisional, ${of('READY')} AS ready, ${of('AGREED')} AS agreed,
            ${of('RETURNED')} AS returned, ${of('RE_CHECK')} AS "reCheck",
            (count(*) FILTER (WHERE a.held_until > clock_timestamp()))::int AS held,
            coalesce(sum(a.version), 0)::int AS changes
       FROM appraisal_case a WHERE ${where}`,
    values.list,
  );
  if (!row) throw new Error('a count without a row');
  return { roundId: set.roundId, ...row };
}
