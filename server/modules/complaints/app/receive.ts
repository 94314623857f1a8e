import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { termOf } from '../../calendar/index.ts';
import type { Complaint, ComplaintSignature, ComplaintText } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import { tell } from './tell.ts';

/** 12 clear signs: 58 bits, so that a receipt is not guessed. */
const RECEIPT_LENGTH = 12;

type Incoming = Pick<
  Complaint,
  'roundId' | 'communeId' | 'villageId' | 'caseId' | 'postingId' | 'about' | 'channel' | 'receivedOn'
> & { readonly toBeSigned: boolean; readonly owner: string | null };

type SignPorts = Pick<
  ComplaintPorts,
  'complaints' | 'keepClocks' | 'rounds' | 'packs' | 'areas' | 'unitOfWork'
>;

/**
 * Khiếu nại counts from its signature: from then on it is a complaint, and the term of the re-check runs. A pack that knows
 * no term starts no clock.
 */
export async function takeSignature(
  { complaints, keepClocks, rounds, packs, areas }: SignPorts,
  tx: Tx,
  actor: Actor,
  of: Pick<Complaint, 'id' | 'roundId' | 'communeId' | 'villageId'>,
  signature: ComplaintSignature,
): Promise<void> {
  const { signedOn } = signature;
  const by = actorTag(actor);
  await complaints.sign(tx, of.id, signature, by);
  await complaints.addEvent(tx, of.id, { kind: 'SIGNED', happenedOn: signedOn }, by);
  await complaints.change(tx, of.id, { kind: 'COMPLAINT', toBeSigned: false, signedOn });
  const round = await rounds.find(tx, of.roundId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  const term = stored && termOf(stored.pack, 'RE_CHECK');
  const commune = await areas.find(tx, of.communeId);
  if (!term || !commune) return;
  const { roundId, communeId, villageId } = of;
  const place = { roundId, communeId, villageId, provinceId: commune.path[0] ?? '' };
  const subject = { kind: 'RE_CHECK', subjectKind: 'COMPLAINT', subjectId: of.id, ...place } as const;
  await keepClocks.start(tx, actor, subject, term, signedOn);
}

/** Writes what came in, by whatever way: the row, the words, the first events. Nothing of the words reaches the log. */
export async function receive(
  ports: SignPorts,
  tx: Tx,
  actor: Actor,
  incoming: Incoming,
  text: ComplaintText,
  signature: ComplaintSignature | null,
): Promise<Complaint> {
  const of: Complaint = {
    ...{ id: newId(), kind: 'FEEDBACK', state: 'OPEN', signedOn: null, version: 1 },
    ...{ receiptCode: newCode(RECEIPT_LENGTH), ...incoming },
  };
  const by = actorTag(actor);
  await ports.complaints.add(tx, of, text);
  const { receivedOn: happenedOn, caseId, owner } = of;
  await ports.complaints.addEvent(tx, of.id, { kind: 'RECEIVED', happenedOn, caseId }, by);
  if (owner) await ports.complaints.addEvent(tx, of.id, { kind: 'ASSIGNED', happenedOn, owner }, by);
  if (signature) await takeSignature(ports, tx, actor, of, signature);
  const { about, channel, toBeSigned } = of;
  await tell(ports.unitOfWork, tx, actor, {
    ...{ at: of, action: 'receive-complaint', subject: `complaint:${of.id}` },
    data: { kind: signature ? 'COMPLAINT' : 'FEEDBACK', about, channel, toBeSigned, caseId },
  });
  return of;
}
