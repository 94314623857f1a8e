import { renderPdf, type Block } from '../../../platform/papers/index.ts';
import type { PersonalFile } from '../app/view-requests.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month} năm ${year}`;
};

/** Everything that is stored of one person, table by table, to be handed over. */
export const personalPaper = ({ memberName, communeName, madeOn, tables }: PersonalFile): Promise<Buffer> =>
  renderPdf({
    about: 'Bản dữ liệu cá nhân',
    madeAt: new Date(`${madeOn}T00:00:00Z`),
    head: {
      authority: ['ỦY BAN NHÂN DÂN', communeName.toLocaleUpperCase('vi')],
      placeAndDate: dayWords(madeOn),
    },
    title: { name: 'BẢN DỮ LIỆU CÁ NHÂN', about: `của ${memberName}` },
    body: [
      {
        kind: 'paragraph',
        text: 'Theo yêu cầu của người có tên trên (Luật 91/2025/QH15). Dưới đây là tất cả các mục mà phần mềm đang lưu về người này và về hộ của người này. Căn cứ xử lý: nhiệm vụ rà soát theo luật định, không phải sự đồng ý.',
      },
      ...tables.flatMap(({ table, rows }): Block[] => [
        { kind: 'heading', text: table },
        ...rows.map((row): Block => ({
          kind: 'table',
          size: 10,
          columns: [
            { title: 'Mục', share: 1 },
            { title: 'Nội dung', share: 2 },
          ],
          rows: Object.entries(row).map(([column, value]) => [column, said(value)]),
        })),
      ]),
    ],
  });
