import { commandId } from '../../graphql/command-id.ts';
import { isRefusal, type Refusal } from '../../graphql/refusal.ts';

/** A refusal as forms use it: which field it is about, which version is there now, how long to wait. */
export type FormRefusal = Refusal & { field?: string | null; currentVersion?: number };

/**
 * One command of a page. Its id is made at the first press and kept until a definite answer has come, so that pressing
 * again after a lost reply does it once; other values are another command.
 */
export const createCommand = () => {
  const state = $state<{ busy: boolean; fault: unknown; refusal: FormRefusal | null }>({
    busy: false,
    fault: null,
    refusal: null,
  });
  let pending: { id: string; values: string } | null = null;

  const idFor = (values: string): string => {
    if (pending?.values !== values) pending = { id: commandId(), values };
    return pending.id;
  };

  return {
    get busy(): boolean {
      return state.busy;
    },
    /** No answer, or the server broke: the same press again is safe. */
    get fault(): unknown {
      return state.fault;
    },
    /** A definite "no". */
    get refusal(): FormRefusal | null {
      return state.refusal;
    },
    clear(): void {
      state.fault = null;
      state.refusal = null;
    },
    /** Null when it was refused or no answer came; `refusal` and `fault` say why. */
    async run<Answer extends object>(
      values: object,
      sendIt: (commandId: string) => Promise<Answer>,
    ): Promise<Exclude<Answer, Refusal> | null> {
      if (state.busy) return null;
      state.busy = true;
      state.fault = null;
      state.refusal = null;
      try {
        const answer = await sendIt(idFor(JSON.stringify(values)));
        pending = null;
        if (!isRefusal(answer)) return answer as Exclude<Answer, Refusal>;
        state.refusal = answer;
      } catch (fault) {
        state.fault = fault;
      } finally {
        state.busy = false;
      }
      return null;
    },
  };
};
export type Command = ReturnType<typeof createCommand>;
