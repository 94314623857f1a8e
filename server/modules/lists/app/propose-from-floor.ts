import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { entryForRequest, formOf } from '../domain/review-request.ts';
import { tell, villageIn, written, type ListPorts } from './list-command.ts';
import { householdThatAsks, type NewHousehold, type RequestDone } from './receive-request.ts';

export type ProposeFromFloor = {
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  /** Null: nobody has entered the household yet, see `newHousehold`. */
  readonly householdId: string | null;
  readonly newHousehold: NewHousehold | null;
  /** Who named it in the room. */
  readonly askedBy: string;
  readonly words: string;
};

/**
 * Somebody left out is named from the floor of a meeting. It opens a request that the household signs later; it gets no
 * entry, no score and no vote this evening. Runs inside the transaction of the meeting's command, which has asked for
 * leave and locked the commune's round.
 */
export const proposeFromFloor =
  (ports: ListPorts) =>
  async (tx: Tx, actor: Actor, command: ProposeFromFloor): Promise<Result<RequestDone>> => {
    const { roundId, communeId } = command;
    const [round, commune] = [await ports.rounds.find(tx, roundId), await ports.areas.find(tx, communeId)];
    if (!round || !commune) return refuse('NOT_FOUND');
    const at = { roundId, communeId, round, commune, actor };
    const village = await villageIn(ports, tx, at, command.villageId);
    if (!village) return refuse('NOT_FOUND');
    const askedBy = written(command.askedBy, 200);
    if (!askedBy) return refuse('INVALID', { field: 'askedBy' });
    const asking = await householdThatAsks(ports, tx, at, command);
    if (!asking.ok) return asking;
    const [entry] = await ports.lists.ofHouseholds(tx, roundId, [asking.value.householdId]);
    if (entryForRequest(entry) === 'ALREADY_ON_LIST')
      return refuse('ALREADY_ON_LIST', { village: village.fullName, because: 'đang trong danh sách' });
    const pack = await ports.packs.find(tx, round.rulePackId, round.rulePackVersion);
    const form = formOf('ENTER', pack?.pack.requestForm?.value ?? '') ?? 'MAU_01';
    const id = newId();
    await ports.requests.add(tx, {
      ...{ id, roundId, communeId, ...asking.value, form, source: 'FLOOR', askedBy, writtenBy: null },
      ...{ words: written(command.words) ?? '', receivedOn: ports.today() },
    });
    const received = { kind: 'RECEIVED', signedAs: null, entryId: null, reason: null } as const;
    await ports.requests.addEvent(tx, id, received, actorTag(actor));
    const villageIds = [asking.value.villageId];
    await tell(ports, tx, at, { action: 'propose-from-floor', subject: `request:${id}`, villageIds });
    return success({ requestId: id });
  };
