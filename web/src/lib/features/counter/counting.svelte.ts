import {
  CounterCountDocument,
  CounterSendDocument,
  type MyCountFieldsFragment,
} from '../../graphql/generated.ts';
import { commandId } from '../../graphql/command-id.ts';
import { type Refusal, isRefusal } from '../../graphql/refusal.ts';
import { send } from '../../graphql/send.ts';

export type Numbers = { agree: number; disagree: number; noOpinion: number };
export const NOTHING: Numbers = { agree: 0, disagree: 0, noOpinion: 0 };

const draftKey = (motionId: string, attempt: number): string => `hopdan.count.${motionId}.${attempt}`;

const remembered = (motionId: string, attempt: number): Numbers => {
  try {
    const read = JSON.parse(localStorage.getItem(draftKey(motionId, attempt)) ?? 'null') as Numbers | null;
    return read ?? NOTHING;
  } catch {
    return NOTHING;
  }
};

/** One counter and one question: what is typed stays on this device until it was sent; each attempt begins at zero. */
export const createCounting = (motionId: string) => {
  const state = $state<{
    count: MyCountFieldsFragment | null;
    draft: Numbers;
    busy: boolean;
    loaded: boolean;
    refusal: Refusal | null;
    lost: boolean;
  }>({ count: null, draft: NOTHING, busy: false, loaded: false, refusal: null, lost: false });
  /** The same attempt is sent under the same id, so that a lost answer is asked for again. */
  let sending: { attempt: number; text: string; id: string } | null = null;

  const take = (count: MyCountFieldsFragment | null): void => {
    const before = state.count;
    if (count && before && count.attempt < before.attempt) return;
    if (count && before?.attempt !== count.attempt) state.draft = remembered(motionId, count.attempt);
    state.count = count;
    state.loaded = true;
  };
  const load = async (): Promise<void> => {
    try {
      take((await send(CounterCountDocument, { motionId })).myCount);
    } catch {
      // the next state of the hall asks again
    }
  };
  return {
    get count() {
      return state.count;
    },
    get draft() {
      return state.draft;
    },
    get busy() {
      return state.busy;
    },
    get loaded() {
      return state.loaded;
    },
    get refusal() {
      return state.refusal;
    },
    get lost() {
      return state.lost;
    },
    load,
    set(draft: Numbers): void {
      state.draft = draft;
      state.refusal = null;
      if (state.count) localStorage.setItem(draftKey(motionId, state.count.attempt), JSON.stringify(draft));
    },
    async send(): Promise<void> {
      const { count, draft } = state;
      if (!count || state.busy) return;
      const { attempt } = count;
      const text = JSON.stringify(draft);
      if (sending?.attempt !== attempt || sending.text !== text) sending = { attempt, text, id: commandId() };
      state.busy = true;
      state.lost = false;
      try {
        const hands = { ...draft };
        const asked = { commandId: sending.id, motionId, attempt, hands };
        const answer = (await send(CounterSendDocument, asked)).countApart;
        if (isRefusal(answer)) {
          state.refusal = answer;
          await load();
        } else if (answer.__typename === 'CountedApart') take(answer.count);
      } catch {
        state.lost = true;
      } finally {
        state.busy = false;
      }
    },
  };
};
