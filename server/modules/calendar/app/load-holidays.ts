import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { changesOf, holidayFileSchema, missingChanges } from '../domain/holiday-file.ts';
import type { CalendarStore } from './calendar-store.ts';

export type LoadHolidaysPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly calendars: CalendarStore;
  /** The file, unread. */
  readonly readHolidays: () => Promise<unknown>;
};

/** At each start: what the file says and the log does not yet becomes new entries. Says how many. */
export const loadHolidays =
  ({ unitOfWork, calendars, readHolidays }: LoadHolidaysPorts) =>
  async (): Promise<number> => {
    const wanted = changesOf(holidayFileSchema.parse(await readHolidays()));
    const loaded = await unitOfWork.run<number, never>(async (tx) => {
      await calendars.lock(tx);
      const missing = missingChanges(wanted, await calendars.log(tx, null));
      if (missing.length === 0) return success(0);
      await calendars.append(tx, missing, 'system');
      const data = { days: missing.length };
      const entry = {
        scope: 'system',
        actor: 'system',
        action: 'load-holidays',
        subject: 'calendar:vn',
        data,
      } as const;
      await unitOfWork.audit(tx, entry);
      return success(missing.length);
    });
    return loaded.ok ? loaded.value : 0;
  };
