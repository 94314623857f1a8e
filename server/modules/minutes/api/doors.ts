import type { adoptMinutes } from '../app/adopt-minutes.ts';
import type { attachPage, removePage, viewPage } from '../app/attach-page.ts';
import type { confirmMinutes } from '../app/confirm-minutes.ts';
import type { draftMinutes, exportMeeting, printMinutes } from '../app/print-minutes.ts';
import type { viewMinutes } from '../app/view-minutes.ts';

/** The use cases behind the resolver and the file routes. */
export type MinutesDoors = {
  readonly view: ReturnType<typeof viewMinutes>;
  readonly adopt: ReturnType<typeof adoptMinutes>;
  readonly confirm: ReturnType<typeof confirmMinutes>;
  readonly print: ReturnType<typeof printMinutes>;
  readonly draft: ReturnType<typeof draftMinutes>;
  readonly exported: ReturnType<typeof exportMeeting>;
  readonly attach: ReturnType<typeof attachPage>;
  readonly remove: ReturnType<typeof removePage>;
  readonly page: ReturnType<typeof viewPage>;
};
