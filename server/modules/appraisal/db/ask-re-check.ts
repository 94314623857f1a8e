import { actorTag } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { query } from '../../../platform/db/index.ts';
import type { AskReCheck } from '../app/decide-case.ts';

/** The commune finds it among its visits to make. */
export const askReCheck: AskReCheck = async (
  tx,
  actor,
  { roundId, communeId, villageId, caseId, originId },
) => {
  await query(
    tx,
    `INSERT INTO re_check (id, round_id, commune_id, village_id, case_id, origin, origin_id, asked_by)
     VALUES ($1, $2, $3, $4, $5, 'APPRAISAL', $6, $7)`,
    [newId(), roundId, communeId, villageId, caseId, originId, actorTag(actor)],
  );
};
