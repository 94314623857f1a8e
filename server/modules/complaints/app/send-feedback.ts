import type { Actor } from '../../../kernel/actor.ts';
import { normalizeCode } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { About } from '../domain/vocabulary.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_NAME,
  LONGEST_PHONE,
  LONGEST_WORDS,
  readText,
  requireText,
  type WrittenRefusal,
} from '../domain/written.ts';
import type { ComplaintText, Poster } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import { receive } from './receive.ts';

/** Counts what comes from one place for one poster, and for one poster at all; never a place alone: a hall is one address. */
export type Gate = { take(key: string): Promise<number | null> };
export type SendPorts = ComplaintPorts & { readonly ofSender: Gate; readonly ofPoster: Gate };

export type SendFeedback = {
  readonly commandId: string;
  readonly posterCode: string;
  /** The sender means a complaint: it is kept until it is signed, and starts no clock before. */
  readonly asComplaint: boolean;
  readonly about: About;
  /** On the poster, while it hangs; null: named in words, or nobody. */
  readonly position: number | null;
  readonly aboutName: string | null;
  readonly words: string;
  readonly senderName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
};
export type Receipt = { readonly receiptCode: string; readonly toBeSigned: boolean };
export type SendRefusal = WrittenRefusal | 'POSTER_UNKNOWN' | 'TOO_MANY_SENT' | 'COMMAND_OF_ANOTHER';

/** Phones send what was typed; a complaint needs a name, so that the commune can ask for the signature. */
export function readSent(command: SendFeedback): Result<ComplaintText, WrittenRefusal> {
  const words = requireText(command.words, 'words', LONGEST_WORDS);
  if (!words.ok) return words;
  const aboutName = readText(command.aboutName, 'aboutName', LONGEST_NAME);
  if (!aboutName.ok) return aboutName;
  const senderName = command.asComplaint
    ? requireText(command.senderName, 'senderName', LONGEST_NAME)
    : readText(command.senderName, 'senderName', LONGEST_NAME);
  if (!senderName.ok) return senderName;
  const address = readText(command.address, 'address', LONGEST_ADDRESS);
  if (!address.ok) return address;
  const phone = readText(command.phone, 'phone', LONGEST_PHONE);
  if (!phone.ok) return phone;
  return success({
    ...{ words: words.value, aboutName: aboutName.value, senderName: senderName.value },
    ...{ address: address.value, phone: phone.value },
  });
}

async function keep(
  ports: SendPorts,
  tx: Tx,
  actor: Actor,
  poster: Poster,
  command: SendFeedback,
  text: ComplaintText,
): Promise<Result<Receipt, SendRefusal>> {
  const { about, position, asComplaint } = command;
  const named = about === 'CASE' && position !== null && poster.posted;
  const row = named ? await ports.complaints.postedCase(tx, poster.postingId, position) : null;
  const { roundId, communeId, villageId, postingId } = poster;
  const place = { roundId, communeId, villageId, postingId, caseId: row?.caseId ?? null };
  const how = { about, channel: 'QR', toBeSigned: asComplaint, owner: null } as const;
  const incoming = { ...place, ...how, receivedOn: ports.keepClocks.today() };
  const of = await receive(ports, tx, actor, incoming, text, null);
  return success({ receiptCode: of.receiptCode, toBeSigned: asComplaint });
}

/**
 * From the QR code of the poster, without signing in. Feedback is there at once; a complaint waits for its signature.
 * The same command again gives the same receipt, so a phone repeats it until it has one.
 */
export const sendFeedback =
  (ports: SendPorts) =>
  async (actor: Actor, sender: string, command: SendFeedback): Promise<Result<Receipt, SendRefusal>> => {
    const text = readSent(command);
    if (!text.ok) return text;
    const posterCode = normalizeCode(command.posterCode).slice(0, 40);
    const poster = await ports.unitOfWork.read((tx) => ports.complaints.poster(tx, posterCode));
    if (!poster) return refuse('POSTER_UNKNOWN');
    const wait =
      (await ports.ofSender.take(`${posterCode}|${sender}`)) ?? (await ports.ofPoster.take(posterCode));
    if (wait !== null)
      return refuse('TOO_MANY_SENT', { retryAfterSeconds: wait, minutes: Math.ceil(wait / 60) });
    const { commandId, ...input } = command;
    // whoever is signed in on this phone writes as anybody else does: what is sent here has no account behind it
    const anybody: Actor = actor.kind === 'PUBLIC' ? actor : { kind: 'PUBLIC' };
    const once = { commandId, actor: anybody, action: 'send-feedback', input: { ...input, posterCode } };
    return ports.unitOfWork.once<Receipt, SendRefusal>(once, (tx) =>
      keep(ports, tx, anybody, poster, command, text.value),
    );
  };
