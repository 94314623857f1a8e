import type { UnitOfWork } from '../../../server/kernel/ports.ts';
import type { Result } from '../../../server/kernel/result.ts';

class Rehearsed extends Error {
  constructor(readonly result: Result<unknown>) {
    super('rehearsed');
  }
}

/** Everything runs as it would, and nothing of it stays: a command that is allowed may be tried by the next one too. */
export function rehearsing(unitOfWork: UnitOfWork): UnitOfWork {
  const rehearse = async <T, C extends string>(
    run: (end: (result: Result<T, C>) => never) => Promise<Result<T, C>>,
  ): Promise<Result<T, C>> => {
    try {
      return await run((result) => {
        throw new Rehearsed(result);
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.result as Result<T, C>;
      throw error;
    }
  };
  return {
    ...unitOfWork,
    run: (work) => rehearse((end) => unitOfWork.run(async (tx) => end(await work(tx)))),
    once: (command, work) => rehearse((end) => unitOfWork.once(command, async (tx) => end(await work(tx)))),
  };
}
