import type { Actor } from '../../../kernel/actor.ts';
import { minutesState, type MinutesState } from '../domain/minutes-state.ts';
import { shortCode } from '../domain/closed-record.ts';
import { figuresOf, type Figures } from '../domain/figures.ts';
import type { RecordedAct } from '../domain/meeting-record.ts';
import { findMeeting } from './minutes-command.ts';
import type { Confirmation, SignedPage, StoredMinutes } from './minutes-store.ts';
import type { MinutesPorts } from './ports.ts';

/** What the form begins with: the last word of the meeting about its secretary, and the chair as prepared. */
export type Suggested = {
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly adoptedAgree: number | null;
};

export type MinutesView = {
  readonly meetingId: string;
  readonly sealed: boolean;
  readonly rehearsal: boolean;
  readonly state: MinutesState;
  readonly villageName: string;
  readonly figures: Figures;
  readonly suggested: Suggested;
  readonly closed: (StoredMinutes & { readonly shortCode: string }) | null;
  readonly pages: readonly SignedPage[];
  readonly confirmation: Confirmation | null;
};

const lastOf = (acts: readonly RecordedAct[], kind: string): RecordedAct | undefined =>
  acts.findLast((act) => act.kind === kind && act.passed !== false);

/** The minutes of a meeting as far as they are; null also when they are not yours. */
export const viewMinutes =
  (ports: Pick<MinutesPorts, 'unitOfWork' | 'minutes' | 'reader'>) =>
  (actor: Actor, meetingId: string): Promise<MinutesView | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const found = await findMeeting(ports, tx, actor, { action: 'minutes.view', meetingId });
      if (!found.ok) return null;
      const facts = await ports.reader.facts(tx, meetingId);
      const stored = await ports.minutes.find(tx, meetingId);
      const pages = await ports.minutes.pages(tx, meetingId);
      const confirmation = await ports.minutes.confirmation(tx, meetingId);
      const secretary = lastOf(facts.acts, 'SECRETARY_APPROVED')?.data['name'];
      return {
        meetingId,
        sealed: found.value.state === 'SEALED',
        rehearsal: found.value.kind === 'REHEARSAL',
        state: minutesState({
          adopted: stored !== null,
          pages: pages.length,
          confirmed: confirmation !== null,
        }),
        villageName: facts.meeting.villageName,
        figures: figuresOf(facts),
        suggested: {
          chairName: facts.meeting.chairName,
          secretaryName: typeof secretary === 'string' ? secretary : null,
          adoptedAgree: lastOf(facts.acts, 'MINUTES_ADOPTED')?.n ?? null,
        },
        closed: stored && { ...stored, shortCode: shortCode(stored.closingHash) },
        pages,
        confirmation,
      };
    });
