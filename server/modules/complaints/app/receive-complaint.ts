import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import type { About, ComplaintKind } from '../domain/vocabulary.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_NAME,
  LONGEST_PHONE,
  LONGEST_WORDS,
  readText,
  requireText,
  type WrittenRefusal,
} from '../domain/written.ts';
import { lockPlace, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { CommuneKey, ComplaintSignature, ComplaintText } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import { receive } from './receive.ts';

export type ReceiveComplaint = CommuneKey & {
  readonly commandId: string;
  readonly kind: ComplaintKind;
  readonly about: About;
  /** Null where the household says it, or where it is about no village. */
  readonly villageId: string | null;
  readonly householdId: string | null;
  readonly aboutName: string | null;
  readonly words: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly signedAs: 'SIGNATURE' | 'FINGERPRINT' | null;
  readonly receivedOn: string;
};
export type ReceiveRefusal =
  | CommonRefusal
  | WrittenRefusal
  | 'COMPLAINT_NOT_SIGNED'
  | 'COMPLAINT_DAY_INVALID'
  | 'HOUSEHOLD_NOT_REVIEWED';

type Paper = { readonly text: ComplaintText; readonly signature: ComplaintSignature | null };

/** A complaint has a name, an address and a signature; feedback may have none of them. */
function readPaper(command: ReceiveComplaint, today: string): Result<Paper, ReceiveRefusal> {
  const { receivedOn: day, kind, signedAs } = command;
  if (!isDay(day) || day > today) return refuse('COMPLAINT_DAY_INVALID', { day, field: 'receivedOn' });
  const read = kind === 'COMPLAINT' ? requireText : readText;
  const words = requireText(command.words, 'words', LONGEST_WORDS);
  if (!words.ok) return words;
  const name = read(command.name, 'name', LONGEST_NAME);
  if (!name.ok) return name;
  const address = read(command.address, 'address', LONGEST_ADDRESS);
  if (!address.ok) return address;
  const phone = readText(command.phone, 'phone', LONGEST_PHONE);
  if (!phone.ok) return phone;
  const aboutName = readText(command.aboutName, 'aboutName', LONGEST_NAME);
  if (!aboutName.ok) return aboutName;
  const text = { words: words.value, aboutName: aboutName.value, phone: phone.value };
  const sender = { senderName: name.value, address: address.value };
  if (kind === 'FEEDBACK') return success({ text: { ...text, ...sender }, signature: null });
  if (signedAs === null) return refuse('COMPLAINT_NOT_SIGNED', { field: 'signedAs' });
  const signature = { name: name.value ?? '', address: address.value ?? '', signedAs, signedOn: day };
  return success({ text: { ...text, ...sender }, signature });
}

async function place(ports: ComplaintPorts, tx: Tx, command: ReceiveComplaint) {
  const { about, householdId, villageId, communeId } = command;
  if (about === 'CASE' && householdId !== null) {
    const caseId = await ports.complaints.caseOf(tx, command, householdId);
    const of = caseId && (await ports.cases.find(tx, caseId));
    if (!caseId || !of) return refuse('HOUSEHOLD_NOT_REVIEWED', { field: 'householdId' });
    const postingId = await ports.complaints.postingOf(tx, caseId);
    return success({ caseId, villageId: of.villageId, postingId });
  }
  if (villageId === null) return success({ caseId: null, villageId: null, postingId: null });
  const village = await ports.areas.find(tx, villageId);
  const here = village?.level === 'VILLAGE' && village.parentId === communeId;
  return here ? success({ caseId: null, villageId, postingId: null }) : refuse('NOT_FOUND');
}

/** At the office, by the officer who then owns it. A signed complaint starts the term on the day it came. */
export const receiveComplaint =
  (ports: ComplaintPorts) =>
  async (actor: Actor, command: ReceiveComplaint): Promise<Result<ComplaintChanged, ReceiveRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'receive-complaint', input };
    return ports.unitOfWork.once<ComplaintChanged, ReceiveRefusal>(once, async (tx) => {
      if (!(await lockPlace(ports, tx, actor, 'complaint.work', command))) return refuse('NOT_FOUND');
      const paper = readPaper(command, ports.keepClocks.today());
      if (!paper.ok) return paper;
      const where = await place(ports, tx, command);
      if (!where.ok) return where;
      const { roundId, communeId, about, receivedOn } = command;
      const how = { channel: 'OFFICE', toBeSigned: false, owner: actorTag(actor) } as const;
      const incoming = { roundId, communeId, about, receivedOn, ...how, ...where.value };
      const of = await receive(ports, tx, actor, incoming, paper.value.text, paper.value.signature);
      return success({ complaintId: of.id });
    });
  };
