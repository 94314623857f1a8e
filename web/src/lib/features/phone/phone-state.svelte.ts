import {
  JoinBySlipDocument,
  PhoneArrivalDocument,
  PhoneHallChangedDocument,
  type PhoneHallFieldsFragment,
} from '../../graphql/generated.ts';
import { live } from '../../graphql/live.ts';
import { type Refusal, isRefusal } from '../../graphql/refusal.ts';
import { send } from '../../graphql/send.ts';
import { forgetBallots } from './ballot.ts';
import { bareSlip } from './slip.ts';

export type PhoneHall = PhoneHallFieldsFragment;

const LAST_SLIP = 'hopdan.slip';
const TRY_AGAIN_MS = 1_500;
const tailOf = (slip: string): string => bareSlip(slip).slice(-3);

/** Whether this phone came in with this slip; another one means that another person holds it. */
export const isLastSlip = (slip: string): boolean => localStorage.getItem(LAST_SLIP) === tailOf(slip);

/** One phone in one meeting: whether it is let in, and the newest state of the hall. */
export const createPhone = (code: string) => {
  const state = $state<{ hall: PhoneHall | null; stale: boolean; missing: boolean; joined: boolean | null }>({
    hall: null,
    stale: true,
    missing: false,
    joined: null,
  });
  let stopped = false;

  const take = (hall: PhoneHall): void => {
    if (!state.hall || hall.version >= state.hall.version) state.hall = hall;
  };
  const arrive = async (): Promise<void> => {
    while (!stopped) {
      try {
        const { viewer, hall } = await send(PhoneArrivalDocument, { code });
        state.joined = viewer.kind === 'PHONE' && viewer.meetingCode === code;
        state.missing = hall === null;
        if (hall) take(hall);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS * (0.5 + Math.random())));
      }
    }
  };
  void arrive();
  const stop = live(
    PhoneHallChangedDocument,
    { code },
    {
      version: ({ hallChanged }) => hallChanged.version,
      onState: ({ hallChanged }) => take(hallChanged),
      onStale: (stale) => (state.stale = stale),
    },
  );

  return {
    get hall(): PhoneHall | null {
      return state.hall;
    },
    get stale(): boolean {
      return state.stale;
    },
    get missing(): boolean {
      return state.missing;
    },
    get joined(): boolean | null {
      return state.joined;
    },
    /** Null when this phone is in. A fault is thrown: whoever typed the slip sees it and presses again. */
    async join(typed: string): Promise<Refusal | null> {
      const slip = bareSlip(typed);
      const { joinBySlip } = await send(JoinBySlipDocument, { code, slip });
      if (isRefusal(joinBySlip)) return joinBySlip;
      if (!isLastSlip(slip)) forgetBallots();
      localStorage.setItem(LAST_SLIP, tailOf(slip));
      state.joined = true;
      return null;
    },
    leave(): void {
      state.joined = false;
    },
    stop(): void {
      stopped = true;
      stop();
    },
  };
};
