/** Made-up points: shows how a file is written, and is refused for scoring. */
const HEADER = [
  'Bảng ví dụ;BẢNG VÍ DỤ – không phải văn bản',
  'Tiêu đề;Bảng điểm B1 (ví dụ)',
  'Căn cứ;Không có văn bản – chỉ để xem cách ghi tệp',
  'Ngày ban hành;01/01/2022',
  'Năm áp dụng;2022-2026',
  'Các vùng;Vùng ví dụ 1;Vùng ví dụ 2',
  '',
  'Vùng;Khu vực;Tiêu chí;Trả lời;Điểm',
];
const ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ['Tiêu chí ví dụ 1', ['Trả lời A', 'Trả lời B', 'Trả lời C']],
  ['Tiêu chí ví dụ 2', ['Có', 'Không']],
];

/** With the byte order mark that Excel needs to read Vietnamese letters. */
export const exampleTable = (): string => {
  const lines = ['Vùng ví dụ 1', 'Vùng ví dụ 2'].flatMap((region) =>
    ['Nông thôn', 'Thành thị'].flatMap((area) =>
      ITEMS.flatMap(([item, answers]) =>
        answers.map((answer, index) => `${region};${area};${item};${answer};${(index + 1) * 10}`),
      ),
    ),
  );
  return `\ufeff${[...HEADER, ...lines].join('\r\n')}\r\n`;
};
