import { IsNull } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { CalendarStore, RoundDateStore } from '../app/calendar-store.ts';
import { CalendarChangeEntity, RoundDateEntity } from './entities.ts';

const changes = (tx: Tx) => managerOf(tx).getRepository(CalendarChangeEntity);
const LOCK = 7_204_618; // any number, the same in every server

/** The log of working days in Postgres. */
export const calendarRepository: CalendarStore = {
  log: (tx, provinceId) => {
    const country = { provinceId: IsNull() };
    return changes(tx).find({
      where: provinceId === null ? country : [country, { provinceId }],
      order: { seq: 'ASC' },
    });
  },
  lock: async (tx) => {
    await query(tx, `SELECT pg_advisory_xact_lock(${LOCK})`);
  },
  append: async (tx, added, enteredBy) => {
    const rows = added.map(({ provinceId, year, day, kind, name, mark, reference }) => ({
      ...{ provinceId, year, day, kind, name, mark, reference, enteredBy },
    }));
    await changes(tx).insert(rows);
  },
};

/** The dates that a province set for a round, in Postgres. */
export const roundDateRepository: RoundDateStore = {
  lock: async (tx, roundId) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('round-date:' || $1, 0))`, [roundId]);
  },
  ofRound: (tx, roundId) =>
    query(
      tx,
      `SELECT DISTINCT ON (what) what, to_char(on_day, 'YYYY-MM-DD') AS "onDay", reference, seq
         FROM round_date WHERE round_id = $1 ORDER BY what, seq DESC`,
      [roundId],
    ),
  add: async (tx, roundId, date, enteredBy) => {
    await managerOf(tx)
      .getRepository(RoundDateEntity)
      .insert({ roundId, ...date, enteredBy });
  },
};
