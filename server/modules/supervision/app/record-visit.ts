import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_NAME, LONGEST_WORDS, requireText, type WrittenRefusal } from '../../complaints/index.ts';
import { holdPlace, isOwnVillage, note, signedCommand, type CommandRefusal } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey } from './supervision-store.ts';

export type RecordInspection = CommuneKey & {
  readonly commandId: string;
  /** Null: the commune office. */
  readonly villageId: string | null;
  readonly visitedOn: string;
  readonly place: string;
  readonly withWhom: string;
  readonly seen: string;
};
export type InspectionRefusal = CommandRefusal | WrittenRefusal | 'VISIT_DAY';
export type Visited = CommuneKey & { readonly visitId: string };

type Read = { readonly place: string; readonly withWhom: string; readonly seen: string };

function read(command: RecordInspection): Result<Read, WrittenRefusal> {
  const place = requireText(command.place.replaceAll('\n', ' '), 'place', LONGEST_NAME);
  if (!place.ok) return place;
  const withWhom = requireText(command.withWhom.replaceAll('\n', ' '), 'withWhom', LONGEST_NAME);
  if (!withWhom.ok) return withWhom;
  const seen = requireText(command.seen, 'seen', LONGEST_WORDS);
  return seen.ok ? success({ place: place.value, withWhom: withWhom.value, seen: seen.value }) : seen;
}

/** Somebody was there: when, where, with whom, and what was seen. It decides nothing; findings are raised from it. */
export const recordInspection =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: RecordInspection): Promise<Result<Visited, InspectionRefusal>> =>
    signedCommand<Visited, InspectionRefusal>(
      ports,
      actor,
      'record-inspection',
      command,
      async (tx, signer) => {
        const place = await holdPlace(ports, tx, signer, 'visit.record', command);
        const { roundId, communeId, villageId, visitedOn } = command;
        if (!place || !(await isOwnVillage(ports, tx, place, villageId))) return refuse('NOT_FOUND');
        if (!isDay(visitedOn) || visitedOn > ports.keepClocks.today())
          return refuse('VISIT_DAY', { field: 'visitedOn' });
        const words = read(command);
        if (!words.ok) return words;
        const id = newId();
        const who = { madeBy: actorTag(signer), madeName: signer.name };
        await ports.supervision.addVisit(tx, {
          id,
          roundId,
          communeId,
          villageId,
          visitedOn,
          ...words.value,
          ...who,
        });
        const subject = `inspection-visit:${id}`;
        await note(ports, tx, signer, place, {
          action: 'record-inspection',
          subject,
          data: { villageId, visitedOn },
        });
        return success({ roundId, communeId, visitId: id });
      },
    );
