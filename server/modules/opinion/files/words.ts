export const number = (value: number): string => value.toLocaleString('vi-VN');

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string | null): string {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || !day) return 'ngày … tháng … năm …';
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** Inside a sentence: "xã Bình Mỹ". */
export const inText = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

export const FIELD_WORDS: Readonly<Record<string, string>> = {
  HEAD: 'chủ hộ',
  MEMBERS: 'nhân khẩu',
  GROUPS: 'nhóm đối tượng',
  CAUSE: 'nguyên nhân',
  SCORES: 'điểm',
  RESULT: 'kết quả',
  PAPERS: 'giấy tờ, biên bản',
};
