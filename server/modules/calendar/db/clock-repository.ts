import { In, type FindOptionsWhere } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { ClockStore, StatutoryClock } from '../app/calendar-store.ts';
import { ClockEventEntity, StatutoryClockEntity } from './entities.ts';

const clocks = (tx: Tx) => managerOf(tx).getRepository(StatutoryClockEntity);
const events = (tx: Tx) => managerOf(tx).getRepository(ClockEventEntity);

/** Two statements, however many clocks. */
async function withEvents(tx: Tx, rows: readonly StatutoryClockEntity[]): Promise<StatutoryClock[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const of = new Map<string, ClockEventEntity[]>(ids.map((id) => [id, []]));
  const sql = `SELECT clock_id AS "clockId", seq, kind, to_char(happened_on, 'YYYY-MM-DD') AS "happenedOn", days, reason,
                      calendar_version AS "calendarVersion" FROM clock_event WHERE clock_id = ANY ($1::uuid[]) ORDER BY seq`;
  for (const event of await query<ClockEventEntity>(tx, sql, [ids])) of.get(event.clockId)?.push(event);
  return rows.map((row) => ({ ...row, events: of.get(row.id) ?? [] }));
}

const order = { startedOn: 'ASC', kind: 'ASC', id: 'ASC' } as const;
const found = async (tx: Tx, where: FindOptionsWhere<StatutoryClockEntity>) =>
  withEvents(tx, await clocks(tx).find({ where, order }));

/** Clocks in Postgres; rows are added, never changed. */
export const clockRepository: ClockStore = {
  add: async (tx, { events: [started], ...clock }, doneBy) => {
    if (!started) throw new Error('a clock begins with its start');
    await clocks(tx).insert(clock);
    await events(tx).insert({ clockId: clock.id, ...started, doneBy });
  },
  addEvent: async (tx, clockId, event, doneBy) => {
    await events(tx).insert({ clockId, ...event, doneBy });
  },
  find: async (tx, id) => (await found(tx, { id }))[0] ?? null,
  lock: async (tx, id) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('clock:' || $1, 0))`, [id]);
    return (await found(tx, { id }))[0] ?? null;
  },
  ofSubjects: (tx, subjectIds) => found(tx, { subjectId: In([...subjectIds]) }),
  ofCommune: (tx, roundId, communeId) => found(tx, { roundId, communeId }),
  runningIn: async (tx, provinceId) => {
    const rows = await clocks(tx)
      .createQueryBuilder('clock')
      .where('clock.province_id = :provinceId', { provinceId })
      .andWhere(`NOT EXISTS (SELECT FROM clock_event e WHERE e.clock_id = clock.id AND e.kind = 'STOPPED')`)
      .orderBy('clock.started_on')
      .addOrderBy('clock.id')
      .getMany();
    return withEvents(tx, rows);
  },
};
