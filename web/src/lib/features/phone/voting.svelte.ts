import { CastBallotDocument, type Choice, MyVoteDocument } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { Refusal } from '../../graphql/refusal.ts';
import {
  type Ballot,
  NO_BALLOT,
  choose,
  confirm,
  received,
  rememberBallot,
  rememberedBallot,
  takeBack,
  tooLate,
} from './ballot.ts';

/** Short at first, then patient; jittered, since a whole hall repeats at once after a break. */
const pause = (tried: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(300 * 1.7 ** tried, 4_000) + Math.random() * 500));

type Voting = {
  motionId: string | null;
  ballot: Ballot;
  /** null: not known yet; false: came after the base was fixed. */
  entitled: boolean | null;
  /** Asked not to answer this question: no answer is taken. */
  standsAside: boolean;
  /** Sent more than once without an answer. */
  repeating: boolean;
  /** The vote closed before this phone's last ballot came in. */
  late: boolean;
  refusal: Refusal | null;
};

/** One phone's vote. `onSignedOut` is called when the server no longer knows this phone; the ballot waits. */
export const createVoting = (onSignedOut: () => void) => {
  const state = $state<Voting>({
    motionId: null,
    ballot: NO_BALLOT,
    entitled: null,
    standsAside: false,
    repeating: false,
    late: false,
    refusal: null,
  });
  let sending = false;

  const keep = (motionId: string, ballot: Ballot): void => {
    rememberBallot(motionId, ballot);
    if (state.motionId === motionId) state.ballot = ballot;
  };

  /** True when the answer was definite. Anything else, an error above all, is no refusal: the same n goes again. */
  const castOnce = async (motionId: string, n: number, choice: Choice): Promise<boolean> => {
    const { castBallot: answer } = await send(CastBallotDocument, { motionId, n, choice });
    const ballot = rememberedBallot(motionId);
    if (answer.__typename === 'BallotReceipt') keep(motionId, received(ballot, answer.n));
    else if (answer.__typename === 'MotionNotOpen') {
      keep(motionId, tooLate(ballot));
      state.late = true;
    } else if (answer.__typename === 'NotEntitled') {
      keep(motionId, NO_BALLOT);
      state.entitled = null; // why not is asked at once: late, or standing aside
      void askEntitled(motionId);
    } else if (answer.__typename === 'NotAllowed') onSignedOut();
    else {
      keep(motionId, tooLate(ballot));
      state.refusal = answer;
    }
    return true;
  };

  const sendUntilAnswered = async (motionId: string): Promise<void> => {
    if (sending) return;
    sending = true;
    for (let tried = 0; ; tried += 1) {
      const ballot = rememberedBallot(motionId);
      if (ballot.state !== 'SENDING') break;
      const definite = await castOnce(motionId, ballot.n, ballot.choice).catch(() => false);
      if (definite) break;
      state.repeating = true;
      await pause(tried);
    }
    sending = false;
    state.repeating = false;
  };

  const askEntitled = async (motionId: string): Promise<void> => {
    for (let tried = 0; state.motionId === motionId && state.entitled === null; tried += 1) {
      try {
        const { myVote } = await send(MyVoteDocument, { motionId });
        if (state.motionId !== motionId) return;
        if (myVote === null) return onSignedOut();
        state.entitled = myVote.entitled;
        state.standsAside = myVote.standsAside;
        keep(motionId, received(rememberedBallot(motionId), myVote.lastN));
      } catch {
        await pause(tried);
      }
    }
  };

  return {
    get ballot(): Ballot {
      return state.ballot;
    },
    get entitled(): boolean | null {
      return state.entitled;
    },
    get standsAside(): boolean {
      return state.standsAside;
    },
    get repeating(): boolean {
      return state.repeating;
    },
    get late(): boolean {
      return state.late;
    },
    get refusal(): Refusal | null {
      return state.refusal;
    },
    /** Takes up the motion that is on now; a ballot that was on its way before a reload goes on its way again. */
    follow(motionId: string): void {
      if (state.motionId !== motionId) {
        Object.assign(state, {
          motionId,
          entitled: null,
          standsAside: false,
          late: false,
          refusal: null,
          repeating: false,
        });
        state.ballot = rememberedBallot(motionId);
      }
      void askEntitled(motionId);
      if (state.ballot.state === 'SENDING') void sendUntilAnswered(motionId);
    },
    /** The hall changed while the question is open: perhaps the operator wrote down that this person stands aside. */
    async lookAgain(motionId: string): Promise<void> {
      if (state.motionId !== motionId || state.entitled !== true || state.ballot.n > 0) return;
      await pause(0); // a whole hall hears of one change
      const answer = await send(MyVoteDocument, { motionId }).catch(() => null);
      if (!answer?.myVote || state.motionId !== motionId) return;
      state.entitled = answer.myVote.entitled;
      state.standsAside = answer.myVote.standsAside;
    },
    choose(choice: Choice): void {
      if (state.motionId) keep(state.motionId, choose(state.ballot, choice));
      state.refusal = null;
    },
    takeBack(): void {
      if (state.motionId) keep(state.motionId, takeBack(state.ballot));
    },
    confirm(): void {
      if (!state.motionId) return;
      keep(state.motionId, confirm(rememberedBallot(state.motionId)));
      void sendUntilAnswered(state.motionId);
    },
    /** Another person took this phone. */
    reset(): void {
      Object.assign(state, {
        ...{
          motionId: null,
          ballot: NO_BALLOT,
          entitled: null,
          standsAside: false,
          late: false,
          refusal: null,
        },
      });
    },
  };
};
