import { newId } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { ReportFile } from './print-report.ts';

/** A file being made, of the account that asked for it; kept for a while so that it can be fetched. */
type Job = { readonly accountId: string; share: number; result: Result<ReportFile> | null; failed: boolean };
export type JobState = {
  readonly share: number;
  readonly result: Result<ReportFile> | null;
  readonly failed: boolean;
};

const KEPT_MS = 10 * 60_000;
const MOST_OF_ACCOUNT = 3;

/** Files of whole provinces take seconds: they are made while the page shows how far it is. */
export function fileJobs(onFault: (error: unknown) => void) {
  const jobs = new Map<string, Job>();
  return {
    /** Null: the account has too many under way. */
    begin(
      accountId: string,
      make: (onProgress: (share: number) => void) => Promise<Result<ReportFile>>,
    ): string | null {
      const own = [...jobs].filter(([, job]) => job.accountId === accountId);
      const running = own.filter(([, { result, failed }]) => result === null && !failed);
      if (running.length >= MOST_OF_ACCOUNT) return null;
      // the oldest of what is done makes room
      for (const [done] of own.slice(0, Math.max(0, own.length - MOST_OF_ACCOUNT))) jobs.delete(done);
      const id = newId();
      const job: Job = { accountId, share: 0, result: null, failed: false };
      jobs.set(id, job);
      const timer = setTimeout(() => jobs.delete(id), KEPT_MS);
      timer.unref();
      void make((share) => (job.share = share))
        .then((result) => (job.result = result))
        .catch((error: unknown) => {
          job.failed = true;
          onFault(error);
        });
      return id;
    },
    /** Null: there is none, or it is somebody else's. */
    state(accountId: string, id: string): JobState | null {
      const job = jobs.get(id);
      return job?.accountId === accountId ? job : null;
    },
  };
}
export type FileJobs = ReturnType<typeof fileJobs>;
