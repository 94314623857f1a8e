import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../domain/life-event.ts';
import {
  formOf,
  type RequestForm,
  type RequestKind,
  type ReviewRequest,
  type SignedAs,
} from '../domain/review-request.ts';
import { enterByRequest, type EnterAs } from './enter-by-request.ts';
import {
  listCommand,
  loadCommune,
  tell,
  villageIn,
  written,
  type ListAt,
  type ListPorts,
} from './list-command.ts';

export type NewHousehold = {
  readonly headName: string;
  readonly toName: string | null;
  readonly size: number | null;
};

export type ReceiveRequest = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly kind: RequestKind;
  /** Null: the household is new, see `newHousehold`. */
  readonly householdId: string | null;
  readonly newHousehold: NewHousehold | null;
  readonly askedBy: string;
  readonly signedAs: SignedAs | null;
  readonly writtenBy: string | null;
  readonly words: string;
  readonly receivedOn: string;
};
export type RequestDone = { readonly requestId: string };

const LONGEST_NAME = 200;
const LARGEST = 99;

type Asked = Pick<ReceiveRequest, 'villageId' | 'householdId' | 'newHousehold'>;
export type Asking = { readonly householdId: string; readonly villageId: string };

/** The household that asks: one of the commune, or one that nobody has entered yet. */
export async function householdThatAsks(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  { villageId, householdId, newHousehold }: Asked,
): Promise<Result<Asking>> {
  if (householdId !== null) {
    const known = (await ports.households.lock(tx, [householdId])).get(householdId);
    if (known?.communeId !== at.communeId) return refuse('NOT_FOUND');
    if (known.endedOn !== null) return refuse('HOUSEHOLD_ENDED', { day: known.endedOn });
    return success({ householdId, villageId: known.villageId });
  }
  const village = await villageIn(ports, tx, at, villageId);
  if (!village) return refuse('NOT_FOUND');
  const headName = written(newHousehold?.headName ?? '', LONGEST_NAME);
  if (!headName) return refuse('INVALID', { field: 'headName' });
  const size = newHousehold?.size ?? null;
  if (size !== null && !(Number.isInteger(size) && size > 0 && size <= LARGEST))
    return refuse('INVALID', { field: 'size' });
  const toName = written(newHousehold?.toName ?? '', LONGEST_NAME);
  const household = { id: newId(), communeId: at.communeId, villageId, code: null, headName, toName, size };
  await ports.households.save(tx, [household]);
  return success({ householdId: household.id, villageId });
}

/** What is written on the paper, checked. */
function readPaper(
  command: ReceiveRequest,
  today: string,
): Result<Pick<ReviewRequest, 'askedBy' | 'writtenBy' | 'words'>> {
  const askedBy = written(command.askedBy, LONGEST_NAME);
  if (!askedBy) return refuse('INVALID', { field: 'askedBy' });
  if (!isDay(command.receivedOn)) return refuse('INVALID', { field: 'receivedOn' });
  if (command.receivedOn > today) return refuse('EVENT_IN_FUTURE', { field: 'receivedOn' });
  // a helper may write it; the household signs it
  if (command.signedAs === null) return refuse('REQUEST_NOT_SIGNED', { field: 'signedAs' });
  const writtenBy = written(command.writtenBy ?? '', LONGEST_NAME);
  return success({ askedBy, writtenBy, words: written(command.words) ?? '' });
}

/** Mẫu số 04: only who is on the current list may ask to leave it; the review decides, as for everybody. */
async function entryToLeave(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  householdId: string,
): Promise<Result<string>> {
  const [entry] = await ports.lists.ofHouseholds(tx, at.roundId, [householdId]);
  const managed = entry?.startClass === 'POOR' || entry?.startClass === 'NEAR_POOR';
  return entry && managed && entry.state !== 'STRUCK' ? success(entry.id) : refuse('NOT_ON_LIST');
}

async function formIn(
  { packs }: ListPorts,
  tx: Tx,
  { round }: ListAt,
  kind: RequestKind,
): Promise<RequestForm | null> {
  const stored = await packs.find(tx, round.rulePackId, round.rulePackVersion);
  return formOf(kind, stored?.pack.requestForm?.value ?? '');
}

async function receive(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  command: ReceiveRequest,
  enterAs: EnterAs | null,
): Promise<Result<RequestDone>> {
  const paper = readPaper(command, ports.today());
  if (!paper.ok) return paper;
  const form = await formIn(ports, tx, at, command.kind);
  if (!form) return refuse('NO_FORM_TO_LEAVE');
  const asking = await householdThatAsks(ports, tx, at, command);
  if (!asking.ok) return asking;
  const { householdId, villageId } = asking.value;
  const { roundId, communeId, actor } = at;
  const entryId =
    command.kind === 'LEAVE' && !enterAs
      ? await entryToLeave(ports, tx, at, householdId)
      : await enterByRequest(ports, tx, at, { ...asking.value, source: 'REQUEST', enterAs });
  if (!entryId.ok) return entryId;
  const id = newId();
  const by = actorTag(actor);
  const { receivedOn, signedAs } = command;
  await ports.requests.add(tx, {
    ...{ id, roundId, communeId, villageId, householdId, form, source: 'PAPER', receivedOn },
    ...paper.value,
  });
  const plain = { signedAs: null, entryId: null, reason: null };
  await ports.requests.addEvent(tx, id, { ...plain, kind: 'RECEIVED' }, by);
  await ports.requests.addEvent(tx, id, { ...plain, kind: 'SIGNED', signedAs }, by);
  await ports.requests.addEvent(tx, id, { ...plain, kind: 'LISTED', entryId: entryId.value }, by);
  const data = { form, entryId: entryId.value };
  await tell(ports, tx, at, {
    action: 'receive-request',
    subject: `request:${id}`,
    data,
    villageIds: [villageId],
  });
  return success({ requestId: id });
}

/**
 * QĐ 24/2021 Đ.4 k.1, Đ.5: a household asks in writing to be reviewed (Mẫu số 01; to 2020 Phụ lục 1a) or to leave the list
 * (Mẫu số 04). It is signed or fingerprinted by the household; a helper may write it. From then on it is on the list.
 */
export const receiveRequest =
  (ports: ListPorts) =>
  (actor: Actor, command: ReceiveRequest): Promise<Result<RequestDone>> =>
    listCommand(ports, actor, 'receive-request', command, command, (tx, at) =>
      receive(ports, tx, at, command, null),
    );

/**
 * Đ.5: a request during the year, inside the transaction of whoever opens its case. The list of a month begins with its
 * requests, so whoever asks to leave comes on it too, with the class that it has.
 */
export const receiveInYear =
  (ports: ListPorts) =>
  async (
    tx: Tx,
    actor: Actor,
    command: Omit<ReceiveRequest, 'commandId'>,
    enterAs: EnterAs,
  ): Promise<Result<RequestDone>> => {
    const at = await loadCommune(ports, tx, actor, command);
    return at.ok ? receive(ports, tx, at.value, { commandId: '', ...command }, enterAs) : at;
  };

/** Somebody who says that he was left out asks in writing, inside the transaction of the complaint (Đ.4 k.1, k.4). */
export const receiveWithin =
  (ports: ListPorts) =>
  async (
    tx: Tx,
    actor: Actor,
    command: Omit<ReceiveRequest, 'commandId' | 'kind'>,
  ): Promise<Result<RequestDone>> => {
    const at = await loadCommune(ports, tx, actor, command);
    return at.ok ? receive(ports, tx, at.value, { commandId: '', kind: 'ENTER', ...command }, null) : at;
  };
