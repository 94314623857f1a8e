import {
  CommuneDueDatesDocument,
  type CommuneDueDatesQuery,
  DiscrepancyCountsDocument,
  type DiscrepancyCountsQuery,
  MeetingsOfEveningDocument,
  type MeetingsOfEveningQuery,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';

const EVERY_MS = 15_000;

/**
 * What the board shows beside the tally. Asked anew whenever the tally has changed and, because people come and go without
 * changing it, every 15 seconds while somebody looks. A look that fails keeps what was there.
 */
export const watchEvening = (roundId: string, communeId: string) => {
  const state = $state<{
    meetings: MeetingsOfEveningQuery['meetingsOfEvening'] | null;
    counts: DiscrepancyCountsQuery['reconciliation'];
    due: CommuneDueDatesQuery | null;
  }>({ meetings: null, counts: null, due: null });
  const at = { roundId, communeId };
  let stopped = false;
  let running = false;

  const look = async (): Promise<void> => {
    if (running || stopped) return;
    running = true;
    try {
      const [evening, found] = await Promise.all([
        send(MeetingsOfEveningDocument, at),
        send(DiscrepancyCountsDocument, at),
      ]);
      state.meetings = evening.meetingsOfEvening;
      state.counts = found.reconciliation;
    } catch {
      // the tally's own banner says that the board is stale
    } finally {
      running = false;
    }
  };
  const lookAtDates = async (): Promise<void> => {
    try {
      state.due = await send(CommuneDueDatesDocument, at);
    } catch {
      state.due = null;
    }
  };
  void lookAtDates();
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void look();
  }, EVERY_MS);
  return {
    get meetings() {
      return state.meetings;
    },
    get counts() {
      return state.counts;
    },
    get due() {
      return state.due;
    },
    look,
    stop(): void {
      stopped = true;
      clearInterval(timer);
    },
  };
};
