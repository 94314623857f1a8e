const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'] as const;

const digit = (n: number): string => DIGITS[n] ?? '';

/** mười một, hai mươi mốt, hai mươi tư, hai mươi lăm. */
function tens(n: number): string[] {
  const [ten, one] = [Math.floor(n / 10), n % 10];
  const first = ten === 1 ? ['mười'] : [digit(ten), 'mươi'];
  if (one === 0) return first;
  if (one === 5) return [...first, 'lăm'];
  if (ten > 1 && one === 1) return [...first, 'mốt'];
  if (ten > 1 && one === 4) return [...first, 'tư'];
  return [...first, digit(one)];
}

/** Three digits; behind a larger group "không trăm" is said, and "linh" stands for a ten that is not there. */
function group(n: number, behind: boolean): string[] {
  const [hundred, rest] = [Math.floor(n / 100), n % 100];
  const hundreds = hundred > 0 || behind ? [digit(hundred), 'trăm'] : [];
  if (rest === 0) return hundreds;
  if (rest >= 10) return [...hundreds, ...tens(rest)];
  return hundreds.length > 0 ? [...hundreds, 'linh', digit(rest)] : [digit(rest)];
}

/** A whole number as it is said: 1.205 is "một nghìn hai trăm linh năm". */
export function numberWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e12) throw new Error(`no words for ${n}`);
  if (n === 0) return digit(0);
  const said: string[] = [];
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const part = Math.floor(n / 1000 ** place) % 1000;
    if (part > 0) said.push(...group(part, said.length > 0), GROUPS[place] ?? '');
  }
  return said.filter(Boolean).join(' ');
}

/** tháng tư, not tháng bốn. */
const monthWords = (month: number): string => (month === 4 ? 'tư' : numberWords(month));

/** "ngày năm tháng mười năm hai nghìn không trăm hai mươi ba", of an ISO day. */
export function dayInWords(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `ngày ${numberWords(day)} tháng ${monthWords(month)} năm ${numberWords(year)}`;
}
