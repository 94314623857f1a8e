import type { MeetingKind, MotionResult } from '../../meetings/index.ts';

/** What became of a case, oldest first. Order comes from the database, never from clocks. */
export type CaseEvent = { readonly at: Date } & (
  | {
      readonly kind: 'DECIDED';
      readonly outcome: 'AGREED' | 'NOT_AGREED';
      readonly result: MotionResult;
      readonly meetingKind: MeetingKind;
      readonly attempt: number;
    }
  | { readonly kind: 'RE_CHECKED' }
  | { readonly kind: 'REPORTED' }
);

type TwoTexts = { readonly vi: string; readonly en: string };

/** An event in words; the share is the same text as on the wall and in the minutes. */
export function eventText(event: CaseEvent): TwoTexts {
  if (event.kind === 'REPORTED') return { vi: 'Xã báo cáo', en: 'The commune reported' };
  if (event.kind === 'RE_CHECKED') return { vi: 'Quyết định sau phúc tra', en: 'Decided after a re-check' };
  const { outcome, result, meetingKind, attempt } = event;
  const counts = `${result.agree}/${result.base} (${result.share})`;
  const paper = meetingKind === 'PAPER';
  const again = attempt > 1;
  const vi = [paper ? ', họp giấy' : '', again ? `, lấy ý kiến lần ${attempt}` : ''].join('');
  const en = [paper ? ', paper meeting' : '', again ? `, attempt ${attempt}` : ''].join('');
  return outcome === 'AGREED'
    ? { vi: `Họp dân thống nhất: ${counts}${vi}`, en: `The meeting agreed: ${counts}${en}` }
    : {
        vi: `Họp dân chưa thống nhất – rà soát lại: ${counts}${vi}`,
        en: `The meeting did not agree, review again: ${counts}${en}`,
      };
}
