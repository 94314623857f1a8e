import { commandId } from '../../graphql/command-id.ts';
import { type Refusal, isRefusal } from '../../graphql/refusal.ts';
import { NetworkFault, ServerFault } from '../../graphql/send.ts';

type Outcome =
  | { kind: 'NONE' }
  | { kind: 'DONE'; text: string }
  | { kind: 'REFUSED'; refusal: Refusal; stale: boolean }
  | { kind: 'FAULT'; fault: unknown };

type Pending = { name: string; attempt: number; waiting: boolean };

const AUTOMATIC_ATTEMPTS = 8;
const pause = (attempt: number): number => Math.min(500 * 2 ** attempt, 4_000);

/** Only an answer that never came, or "try again", may be repeated; anything else is said. */
const mayRepeat = (fault: unknown): boolean =>
  fault instanceof NetworkFault || (fault instanceof ServerFault && fault.code === 'TRY_AGAIN');

type Success<Answer extends object> = Exclude<Answer, Refusal>;

/**
 * Sends the desk's commands one at a time. A command keeps its id until it has an answer: a lost answer is asked for
 * again with the same id, so it is done once. Nothing is shown as done before the server has said so.
 */
export const createCommands = (reload: () => Promise<void>) => {
  let pending = $state<Pending | null>(null);
  let outcome = $state.raw<Outcome>({ kind: 'NONE' });
  let wake: ((goOn: boolean) => void) | null = null;

  const wait = (attempt: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = attempt < AUTOMATIC_ATTEMPTS ? setTimeout(() => wake?.(true), pause(attempt)) : undefined;
      wake = (goOn) => {
        clearTimeout(timer);
        wake = null;
        resolve(goOn);
      };
      if (pending) pending = { ...pending, waiting: timer === undefined };
    });

  const repeat = async <Answer>(
    name: string,
    call: (id: string) => Promise<Answer>,
  ): Promise<Answer | null> => {
    const id = commandId();
    for (let attempt = 0; ; attempt += 1) {
      pending = { name, attempt, waiting: false };
      try {
        return await call(id);
      } catch (fault) {
        if (!mayRepeat(fault)) throw fault;
        if (pending) pending = { ...pending, attempt: attempt + 1 };
        if (!(await wait(attempt))) return null;
      }
    }
  };

  return {
    get pending(): Pending | null {
      return pending;
    },
    get outcome(): Outcome {
      return outcome;
    },
    get busy(): boolean {
      return pending !== null;
    },
    /** Tries at once, or gives up; giving up leaves it open whether the command was done. */
    again: (): void => wake?.(true),
    giveUp: (): void => wake?.(false),
    clear: (): void => {
      outcome = { kind: 'NONE' };
    },
    /** Says something that was not sent at all (a form's own error). */
    say: (text: string): void => {
      outcome = { kind: 'DONE', text };
    },
    /** name: what is being done, in the reader's words; done: what to say when the server has done it. */
    async run<Answer extends object>(
      name: string,
      call: (id: string) => Promise<Answer>,
      done: (success: Success<Answer>) => string,
    ): Promise<Success<Answer> | null> {
      if (pending) return null;
      outcome = { kind: 'NONE' };
      try {
        const answer = await repeat(name, call);
        await reload();
        if (answer === null) return null;
        if (isRefusal(answer)) {
          outcome = {
            kind: 'REFUSED',
            refusal: answer,
            stale: '__typename' in answer && answer.__typename === 'Stale',
          };
          return null;
        }
        const success = answer as Success<Answer>;
        outcome = { kind: 'DONE', text: done(success) };
        return success;
      } catch (fault) {
        outcome = { kind: 'FAULT', fault };
        await reload();
        return null;
      } finally {
        pending = null;
      }
    },
  };
};

export type Commands = ReturnType<typeof createCommands>;
