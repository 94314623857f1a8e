import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of its own that is given orders and answers each with one result. */
export type Worker = {
  readonly pid: number;
  ask<Answer>(order: object): Promise<Answer>;
  stop(): Promise<void>;
};

/** Starts `tests/bench/<file>`; it must answer every message with one of its own. */
export function startWorker(file: string): Worker {
  const child: ChildProcess = fork(join(import.meta.dirname, file), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    pid: child.pid ?? 0,
    ask: <Answer>(order: object): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const settle = (value: Answer & { failed?: string }): void => {
          child.off('exit', ended);
          if (value.failed) reject(new Error(`${file}: ${value.failed}`));
          else resolve(value);
        };
        const ended = (code: number | null): void => {
          child.off('message', settle);
          reject(new Error(`${file} ended with ${code}`));
        };
        child.once('message', settle);
        child.once('exit', ended);
        child.send(order);
      }),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** What a worker file calls: every order is answered with what `work` gives. */
export function answerOrders<Order>(work: (order: Order) => Promise<object>): void {
  process.on('message', (order: Order) => {
    work(order).then(
      (answer) => process.send?.(answer),
      (error: unknown) => process.send?.({ failed: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
