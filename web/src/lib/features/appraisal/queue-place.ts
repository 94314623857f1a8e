/** Remembers in this tab where somebody was in the queue: the address to come back to, and the case seen last. */
const ADDRESS = 'appraisal.queue';
const CASE = 'appraisal.case';

const read = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // private windows may forbid it; then the way back leads to the start of the queue
  }
};
const write = (key: string, value: string): void => {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // as above
  }
};

export const rememberQueue = (search: string): void => write(ADDRESS, search);
export const queueAddress = (): string => `/tham-dinh${read(ADDRESS) ?? ''}`;
export const rememberCase = (id: string): void => write(CASE, id);
export const lastCase = (): string | null => read(CASE);

/** Cursors of the pages before this one, for "Trang trước": a cursor only points forward. */
const TRAIL = 'appraisal.trail.';
export const rememberTrail = (after: string, before: string): void => write(TRAIL + after, before);
/** The cursor of the page before; '' is the first page, null when it is not known. */
export const trailBefore = (after: string): string | null => read(TRAIL + after);
