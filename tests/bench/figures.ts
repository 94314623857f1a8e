import { readdirSync, readFileSync } from 'node:fs';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank on a copy; NaN for nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Microseconds that all threads of a process have been on a core, from the scheduler's own clock. */
export function cpuMicros(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanos = threads.map((thread) => {
    try {
      return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      return 0; // a thread that has just ended
    }
  });
  return nanos.reduce((sum, one) => sum + one, 0) / 1000;
}

/** Processes started by this one: the backends of a postmaster. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const [, after = ''] = readFileSync(`/proc/${name}/stat`, 'latin1').split(') ');
        return Number(after.split(' ')[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** A clock over several processes: microseconds since it was started, of those that live at both ends. */
export function startCpuClock(pids: readonly number[]): () => number {
  const began = new Map(pids.map((pid) => [pid, cpuMicros(pid)]));
  return () => {
    let micros = 0;
    for (const [pid, before] of began) {
      try {
        micros += cpuMicros(pid) - before;
      } catch {
        // ended meanwhile, such as a worker of autovacuum
      }
    }
    return micros;
  };
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
