/** A month's review during the year: it begins on the 15th (QĐ 24/2021 Đ.5). */
export type Period = { readonly year: number; readonly month: number; readonly startsOn: string };

const BEGINS = 15;
const two = (value: number): string => String(value).padStart(2, '0');

/** The review that a request received on a day belongs to: of that month when it came by the 15th, else of the next. */
export function periodOf(receivedOn: string): Period {
  const [year = 0, month = 0, day = 0] = receivedOn.split('-').map(Number);
  const months = year * 12 + (month - 1) + (day > BEGINS ? 1 : 0);
  const of = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { ...of, startsOn: `${of.year}-${two(of.month)}-${BEGINS}` };
}

/** Told to people: "Rà soát trong năm, tháng 3/2024". */
export const periodName = ({ month, year }: Period): string => `Rà soát trong năm, tháng ${month}/${year}`;
