/** What a step of a long work left behind. */
export type Step = 'MORE' | 'DONE';

export type Work = {
  /** One step of the work: so little that a stop of the server may cost it, kept when it returns. */
  readonly step: (id: string) => Promise<Step>;
  /** The step threw: the work stands still until somebody begins it again. */
  readonly failed: (id: string) => Promise<void>;
  readonly onFault: (error: unknown) => void;
};

/**
 * Long works in the background, one step at a time and each work in its turn: a village does not wait for a province.
 * Nothing is kept here: what is done stands in the database, and after a stop the same work is begun again.
 */
export function workQueue({ step, failed, onFault }: Work) {
  const waiting = new Set<string>();
  let working: Promise<void> | null = null;
  let stopped = false;
  const take = async (id: string): Promise<void> => {
    const left = await step(id).catch(async (error: unknown): Promise<Step> => {
      onFault(error);
      await failed(id);
      return 'DONE';
    });
    waiting.delete(id);
    if (left === 'MORE') waiting.add(id); // behind the others
  };
  const workThrough = async (): Promise<void> => {
    for (let [next] = waiting; next !== undefined && !stopped; [next] = waiting) await take(next);
  };
  return {
    begin: (id: string): void => {
      waiting.add(id);
      working ??= workThrough()
        .catch(onFault)
        .finally(() => {
          working = null;
        });
    },
    /** Until nothing is left to do. */
    settled: async (): Promise<void> => {
      while (working) await working;
    },
    stop: async (): Promise<void> => {
      stopped = true;
      await working;
    },
  };
}
export type WorkQueue = ReturnType<typeof workQueue>;
