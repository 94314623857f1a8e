import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { RecordedMeeting } from '../domain/meeting-record.ts';
import { iso } from './iso.ts';

type Row = Omit<RecordedMeeting, 'phoneConsent'> & {
  consentAgree: number | null;
  consentBase: number | null;
};

const MEETING = `
  SELECT meeting.id, meeting.code, meeting.kind, meeting.state, meeting.form, round.name AS "roundName", round.year,
         concat_ws(' – ', village.full_name, meeting.cluster_name) AS "villageName", commune.full_name AS "communeName", commune.name AS "communeShort",
         (SELECT full_name FROM area WHERE id = commune.path[1]) AS "provinceName",
         meeting.place, meeting.chair_name AS "chairName", meeting.agenda_seed AS "agendaSeed",
         ${iso('paper.held_until')} AS "heldUntil", ${iso('paper.held_from')} AS "heldFrom",
         ${iso('meeting.started_at')} AS "startedAt", ${iso('meeting.sealed_at')} AS "sealedAt",
         meeting.adjourn_kind AS "adjournKind", meeting.adjourn_reason AS "adjournReason",
         meeting.continues_id AS "continuesId",
         meeting.phone_consent_agree AS "consentAgree", meeting.phone_consent_base AS "consentBase"
    FROM meeting
    JOIN round ON round.id = meeting.round_id
    JOIN area village ON village.id = meeting.village_id
    JOIN area commune ON commune.id = meeting.commune_id
    LEFT JOIN paper_entry paper ON paper.meeting_id = meeting.id
   WHERE meeting.id = $1`;

export async function readMeeting(tx: Tx, meetingId: string): Promise<RecordedMeeting> {
  const [row] = await query<Row>(tx, MEETING, [meetingId]);
  if (!row) throw new Error(`no meeting ${meetingId}`);
  const { consentAgree: agree, consentBase: base, ...meeting } = row;
  return { ...meeting, phoneConsent: agree !== null && base !== null ? { agree, base } : null };
}
