import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AreaStore } from '../../areas/index.ts';
import { holdOpen } from '../../rounds/index.ts';
import { fixAgenda } from '../../assessments/index.ts';
import { addressWithoutChoice } from '../domain/join-address.ts';
import type { MeetingKind } from '../domain/vocabulary.ts';
import { meetingChanged, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type PrepareMeeting = {
  readonly commandId: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly kind: MeetingKind;
  readonly place: string | null;
  readonly plannedAt: Date | null;
  readonly chairName: string | null;
};
export type MeetingDone = { readonly meetingId: string };
export type PrepareMeetingRefusal =
  | CommandRefusal
  | 'ROWS_TO_MEND'
  | 'LIST_WAITING'
  | 'RE_REVIEW_WAITING'
  | 'CONFLICT_OPEN'
  | 'NOTHING_TO_DECIDE'
  | 'MEETING_ALREADY_PREPARED'
  | 'MEETING_TO_CONTINUE'
  | 'TEXT_TOO_LONG'
  | 'COMMUNE_HAS_REPORTED';

export type PrepareMeetingPorts = MeetingPorts & { readonly areas: AreaStore };

const CODE_SIGNS = 6;
const SEED_SIGNS = 12;
const LONGEST = 200;
const clean = (text: string | null): string | null => text?.normalize('NFC').trim() || null;

/** The village, while its commune is held. */
export async function placeOfMeeting(
  { areas, rounds }: PrepareMeetingPorts,
  tx: Tx,
  command: Pick<PrepareMeeting, 'roundId' | 'villageId'>,
) {
  const village = await areas.find(tx, command.villageId);
  if (!village || village.level !== 'VILLAGE' || village.parentId === null) return null;
  // locked, so that two preparations of one village take turns and the second is told, not failed
  const commune = await rounds.lockCommune(tx, command.roundId, village.parentId);
  return commune && { village, communeId: commune.communeId };
}

async function decide(
  ports: PrepareMeetingPorts,
  tx: Tx,
  actor: Actor,
  command: PrepareMeeting,
): Promise<Result<MeetingDone, PrepareMeetingRefusal>> {
  const { roundId, villageId, kind } = command;
  const at = await placeOfMeeting(ports, tx, command);
  if (!at || !can(actor, 'meeting.prepare', { areaPath: at.village.path, roundId }))
    return refuse('NOT_FOUND');
  const [place, chairName] = [clean(command.place), clean(command.chairName)];
  if ([place, chairName].some((text) => (text?.length ?? 0) > LONGEST))
    return refuse('TEXT_TOO_LONG', { field: 'place', most: LONGEST });
  const rehearsal = kind === 'REHEARSAL';
  const held = rehearsal ? null : await holdOpen(tx, roundId, at.communeId, { villageId });
  if (held?.ok === false) return held;
  if (!rehearsal && (await ports.meetings.unsealedOf(tx, roundId, villageId)))
    return refuse('MEETING_ALREADY_PREPARED');
  if (!rehearsal && (await ports.meetings.toContinue(tx, roundId, villageId)))
    return refuse('MEETING_TO_CONTINUE');

  const meetingId = newId();
  const agendaSeed = newCode(SEED_SIGNS);
  const { communeId } = at;
  const where = { roundId, villageId, communeId };
  const text = { place, plannedAt: command.plannedAt, chairName };
  await ports.meetings.add(tx, {
    id: meetingId,
    code: newCode(CODE_SIGNS),
    kind,
    agendaSeed,
    joinBase: addressWithoutChoice(ports.joinAddresses()),
    ...{ ...where, ...text },
  });
  const { cases, lists, agenda, countRowsToMend } = ports;
  const fix = fixAgenda({ cases, lists, countRowsToMend, writeAgenda: agenda.add });
  const fixed = await fix(tx, { meetingId, seed: agendaSeed, rehearsal, ...where });
  if (!fixed.ok)
    return fixed.code === 'NO_CASES' ? refuse('NOTHING_TO_DECIDE') : { ...fixed, code: fixed.code };
  await ports.unitOfWork.emit(tx, meetingChanged({ id: meetingId, ...where }));
  const data = { ...where, kind, agendaSeed, items: fixed.value.length };
  const scope = scopeOf(meetingId);
  const entry = { scope, actor, action: 'prepare-meeting', subject: scope, data };
  await ports.unitOfWork.audit(tx, entry);
  return success({ meetingId });
}

/**
 * Fixes the agenda of a village (QĐ 24/2021 Đ.4 k.3). Not while a household of the village could not be read from the
 * workbook. One meeting of a village is under way at a time, rehearsals apart.
 */
export const prepareMeeting =
  (ports: PrepareMeetingPorts) =>
  async (actor: Actor, command: PrepareMeeting): Promise<Result<MeetingDone, PrepareMeetingRefusal>> => {
    const { commandId, ...input } = command;
    return meetingCommand<MeetingDone, PrepareMeetingRefusal>(
      ports,
      { commandId, actor, action: 'prepare-meeting', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
