import type { Block } from '../../../platform/papers/index.ts';
import type { PaperFacts } from '../app/papers.ts';

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string | null): string {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || !day) return 'ngày … tháng … năm …';
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}
export const shortDay = (iso: string): string => iso.split('-').reverse().join('/');

/** "Xã Bình Mỹ" as it stands inside a sentence. */
export const inSentence = (fullName: string): string =>
  fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** What it is about; the household by the name that hung on the wall. */
export function aboutWords({ of, headName, text, villageName, year }: PaperFacts): string {
  const where = villageName ? `, ${inSentence(villageName)}` : '';
  if (of.about === 'LEFT_OUT')
    return `hộ bị bỏ sót khi rà soát hộ nghèo, hộ cận nghèo năm ${String(year)}${where}`;
  const name = headName ?? text.aboutName;
  return of.about === 'CASE' && name
    ? `kết quả rà soát năm ${String(year)} đối với hộ ${name}${where}`
    : `việc rà soát hộ nghèo, hộ cận nghèo năm ${String(year)}${where}`;
}
