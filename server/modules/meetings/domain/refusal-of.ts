import type { RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];

/** A refusal of the evening: what happened and what to do, each in two languages. */
export const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

export const MEND: TwoTexts = ['Sửa lại rồi gửi lại.', 'Mend it and send again.'];
