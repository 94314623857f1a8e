import { normalizeCode } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { LegalMark } from '../../rounds/index.ts';
import { stageOf, type Stage } from '../domain/stage.ts';
import type { About, ComplaintKind, Outcome } from '../domain/vocabulary.ts';
import type { Poster } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import type { Gate } from './send-feedback.ts';

/** What whoever holds the receipt is told: what became of it, no name and no word of anybody. */
export type Followed = {
  readonly receiptCode: string;
  readonly kind: ComplaintKind;
  readonly about: About;
  readonly stage: Stage;
  readonly receivedOn: string;
  readonly signedOn: string | null;
  readonly dueOn: string | null;
  /** U: the term is not confirmed yet. */
  readonly dueMark: LegalMark | null;
  readonly outcome: Outcome | null;
  readonly answerNumber: string | null;
  readonly answeredOn: string | null;
  readonly communeName: string;
  readonly villageName: string | null;
};
export type FollowRefusal = 'RECEIPT_UNKNOWN' | 'TOO_MANY_GUESSES';

/** Counts wrong codes only, so that a village behind one address may look at its own as often as it likes. */
export type GuessGate = Gate & { giveBack(key: string): Promise<void> };
/** `guesses`: by the browser. `ofPrefix`: by how a code begins, for whoever saw half of it and comes from many places. */
export type FollowPorts = ComplaintPorts & { readonly guesses: GuessGate; readonly ofPrefix: GuessGate };

const PREFIX_SIGNS = 4;

/** Without signing in. A code that does not exist gets one answer, whatever it looks like. */
export const followComplaint =
  ({ unitOfWork, complaints, keepClocks, guesses, ofPrefix }: FollowPorts) =>
  async (looker: string, typed: string): Promise<Result<Followed, FollowRefusal>> => {
    const code = normalizeCode(typed).slice(0, 40);
    const prefix = code.slice(0, PREFIX_SIGNS);
    const wait = (await guesses.take(looker)) ?? (await ofPrefix.take(prefix));
    if (wait !== null) return refuse('TOO_MANY_GUESSES', { retryAfterSeconds: wait });
    const found = await unitOfWork.snapshot(async (tx) => {
      const of = await complaints.byReceipt(tx, code);
      if (!of) return null;
      const [clock] = await keepClocks.ofSubjects(tx, [of.id]);
      const answer = (await complaints.events(tx, of.id)).find(({ kind }) => kind === 'ANSWERED');
      return { of, clock, answer, names: await complaints.names(tx, of) };
    });
    if (!found) return refuse('RECEIPT_UNKNOWN');
    await Promise.all([guesses.giveBack(looker), ofPrefix.giveBack(prefix)]);
    const { of, clock, answer, names } = found;
    const { receiptCode, kind, about, receivedOn, signedOn, outcome } = of;
    return success({
      ...{ receiptCode, kind, about, receivedOn, signedOn, outcome, stage: stageOf(of), ...names },
      ...{ dueOn: clock?.dueOn ?? null, dueMark: clock?.clock.mark ?? null },
      ...{ answerNumber: answer?.number ?? null, answeredOn: answer?.happenedOn ?? null },
    });
  };

export type Door = Omit<Poster, 'roundId' | 'communeId' | 'villageId' | 'postingId'> & {
  /** The household at that place of the poster, while it hangs; else null. */
  readonly headName: string | null;
};

/** What the form behind the poster's QR needs; null: no such poster. */
export const viewDoor =
  ({ unitOfWork, complaints }: ComplaintPorts) =>
  (posterCode: string, position: number | null): Promise<Door | null> =>
    unitOfWork.read(async (tx) => {
      const poster = await complaints.poster(tx, normalizeCode(posterCode).slice(0, 40));
      if (!poster) return null;
      const { villageName, communeName, roundName, posted, postingId } = poster;
      const row = posted && position !== null ? await complaints.postedCase(tx, postingId, position) : null;
      return { villageName, communeName, roundName, posted, headName: row?.headName ?? null };
    });
