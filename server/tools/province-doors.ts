import type { createModules, Parts } from '../compose.ts';
import type { ProvinceDoors } from '../demo/province/doors.ts';
import { query } from '../platform/db/index.ts';

type Modules = ReturnType<typeof createModules>;

/** The real use cases, as the loader of the made-up province takes them. */
export function provinceDoors(
  { unitOfWork, relay }: Pick<Parts, 'unitOfWork' | 'relay'>,
  {
    areas,
    rounds,
    imports,
    meetings,
    posting,
    preparation,
  }: Pick<Modules, 'areas' | 'rounds' | 'imports' | 'meetings' | 'posting' | 'preparation'>,
): ProvinceDoors {
  const waiting = () =>
    unitOfWork.read((tx) => query(tx, `SELECT 1 FROM outbox_event WHERE done_at IS NULL LIMIT 1`));
  return {
    ...{ unitOfWork, areas: areas.areas, createRound: rounds.createRound, doors: meetings.doors },
    ...{ uploads: imports.uploads, receive: imports.receive, confirmImport: imports.confirmImport },
    ...{ startPosting: posting.doors.start, postingsOf: posting.doors.view.ofVillage },
    recordPreparation: preparation.doors.record,
    look: async (meetingId) => {
      const [meeting] = await unitOfWork.read((tx) =>
        query<{ version: number; items: string[] }>(
          tx,
          `SELECT version, ARRAY(SELECT id FROM agenda_item WHERE meeting_id = $1 ORDER BY position) AS items
             FROM meeting WHERE id = $1`,
          [meetingId],
        ),
      );
      if (!meeting) throw new Error('demo data: no meeting');
      return meeting;
    },
    settle: async () => {
      while ((await waiting()).length > 0) await relay.drain();
    },
  };
}
