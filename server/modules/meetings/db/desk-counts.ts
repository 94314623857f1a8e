import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { Sheets } from '../domain/count-sheets.ts';
import { countStore } from './count-store.ts';

type SheetsRow = Sheets & { readonly meetingId: string; readonly motionId: string };

/** The latest count of every secret ballot of these meetings. */
const readSheets = (tx: Tx, ids: readonly string[]) =>
  query<SheetsRow>(
    tx,
    `SELECT DISTINCT ON (motion.opened_at, motion.id) motion.meeting_id AS "meetingId", motion.id AS "motionId",
            handed_out AS "handedOut", returned, paper_count.agree, paper_count.disagree,
            paper_count.no_opinion AS "noOpinion", spoiled
       FROM paper_count JOIN motion ON motion.id = paper_count.motion_id
      WHERE motion.meeting_id = ANY ($1::uuid[]) ORDER BY motion.opened_at, motion.id, paper_count.seq DESC`,
    [ids],
  );

const readOpen = (tx: Tx, ids: readonly string[]) =>
  query<{ id: string; meetingId: string }>(
    tx,
    `SELECT id, meeting_id AS "meetingId" FROM motion
      WHERE meeting_id = ANY ($1::uuid[]) AND state = 'OPEN' AND counters = 2`,
    [ids],
  );

export type DeskCounts = Pick<DeskState, 'bothCounts' | 'sheets'>;

/** Of two counters only what both have sent, and only while the question is open: once closed, hands are told nowhere. */
export async function deskCounts(tx: Tx, ids: readonly string[]): Promise<(meetingId: string) => DeskCounts> {
  const sheets = Map.groupBy(await readSheets(tx, ids), ({ meetingId }) => meetingId);
  const open = new Map((await readOpen(tx, ids)).map(({ id, meetingId }) => [meetingId, id]));
  const countings = await countStore.countings(tx, [...open.values()]);
  return (meetingId) => ({
    bothCounts: countings.get(open.get(meetingId) ?? '')?.both ?? [],
    sheets: sheets.get(meetingId) ?? [],
  });
}
