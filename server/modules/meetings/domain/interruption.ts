const MINUTE = 60;
const LONGEST_EVENING = 24 * 60 * MINUTE;

/** As it stands in the minutes. A clock that jumped says nothing about how long it was. */
export function interruptionText(seconds: number): string {
  const what = 'Cuộc họp bị gián đoạn';
  const after = 'máy chủ chạy lại, kết quả đã ghi còn nguyên.';
  if (seconds < 0 || seconds > LONGEST_EVENING) return `${what}; ${after}`;
  if (seconds < MINUTE) return `${what} chưa đến 1 phút; ${after}`;
  return `${what} khoảng ${Math.round(seconds / MINUTE)} phút; ${after}`;
}
