import type { Block, Paper } from '../../../platform/papers/index.ts';
import type { PaperPlace, RefusalFacts, SlipFacts } from '../app/ports.ts';
import type { RecognisedRow } from '../app/recognition-store.ts';
import {
  authorityOf,
  CLASS_WORDS,
  committeeOf,
  dayWords,
  indicatorNames,
  numbers,
  shortDay,
} from './words.ts';

const left = (text: string, size = 12): Block => ({ kind: 'paragraph', align: 'left', size, text });
const SLIP_HEIGHT = 206; // three to a page

function lacks(place: PaperPlace, deprived: readonly number[]): string {
  const names = indicatorNames(place);
  if (deprived.length === 0) return 'Không thiếu hụt chỉ số nào.';
  if (!names) return `Chỉ số thiếu hụt: ${numbers(deprived)}.`;
  const words = deprived.map((of) => `${of} (${(names.get(of) ?? '').toLocaleLowerCase('vi')})`);
  return `Chỉ số thiếu hụt: ${words.join(', ')}.`;
}

function slip({ place }: SlipFacts, row: SlipFacts['rows'][number]): Block[] {
  const after = row.classAfter ? CLASS_WORDS[row.classAfter] : 'Đã thu hồi kết quả công nhận';
  return [
    left(`${committeeOf(place)}`, 11),
    {
      kind: 'paragraph',
      align: 'center',
      size: 14,
      text: [{ text: `PHIẾU BÁO KẾT QUẢ RÀ SOÁT NĂM ${place.year}`, bold: true }],
    },
    { kind: 'paragraph', align: 'left', size: 12, text: ['Hộ ông/bà: ', { text: row.headName, bold: true }] },
    left(
      `${row.villageName}${row.householdCode ? `; mã hộ: ${row.householdCode}` : ''}; ${row.persons} nhân khẩu`,
    ),
    left(`Trước rà soát: ${CLASS_WORDS[row.classBefore]}.`),
    { kind: 'paragraph', align: 'left', size: 13, text: ['Kết quả: ', { text: `${after}.`, bold: true }] },
    left(`Điểm B1: ${row.b1}. Điểm B2: ${row.b2}. ${lacks(place, row.deprived)}`, 11.5),
    left(
      `Theo Quyết định số ${row.number} ngày ${shortDay(row.dated)} của Chủ tịch ${committeeOf(place)}.`,
      11.5,
    ),
    left(`Điều gì chưa rõ, hỏi cán bộ tại ${committeeOf(place)}.`, 11),
  ];
}

/** Phiếu báo kết quả: one for each household, three to a page, to cut along. */
export function slipsPaper(facts: SlipFacts): Paper {
  return {
    about: `Phiếu báo kết quả rà soát năm ${facts.place.year}, ${facts.place.communeName}`,
    madeAt: new Date(`${facts.rows[0]?.dated ?? '2000-01-01'}T00:00:00Z`),
    body: facts.rows.map((row): Block => ({
      ...{ kind: 'columns', boxed: true, height: SLIP_HEIGHT },
      columns: [slip(facts, row)],
    })),
  };
}

/** Only confirmed values are printed: the line and the points from which the indicators count. */
function reasonsOf({ pack }: PaperPlace, row: RecognisedRow): string[] {
  const lines = 'line' in pack.b1 ? Object.values(pack.b1.line) : [];
  const sure = lines.some(({ value, mark }) => value === row.b1Line && mark === 'C');
  const b2 = pack.b2.poorFrom;
  const above = row.b1 > row.b1Line;
  return [
    `Điểm B1 của hộ: ${row.b1} điểm${sure ? `; mức để xét là từ ${row.b1Line} điểm trở xuống` : ''}${above && sure ? ', hộ ở trên mức này' : ''}.`,
    `Điểm B2 của hộ: ${row.b2} điểm${b2.mark === 'C' && b2.value !== null ? `; hộ nghèo từ ${b2.value} điểm` : ''}.`,
  ];
}

/** Đ.4, Đ.5: a request that is not granted is answered in writing, with the reasons. */
export function refusalPaper(facts: RefusalFacts): Paper {
  const { place, row, headName, villageName, number, dated, reasons } = facts;
  return {
    about: `Trả lời giấy đề nghị rà soát, ${place.communeName}`,
    madeAt: new Date(`${dated ?? '2000-01-01'}T00:00:00Z`),
    head: {
      authority: authorityOf(place),
      number: `Số: ${number ?? '………………'}`,
      placeAndDate: `${place.communeShort}, ${dayWords(dated)}`,
    },
    body: [
      { kind: 'space', points: 8 },
      {
        kind: 'paragraph',
        align: 'center',
        text: ['Kính gửi: Ông/bà ', { text: headName, bold: true }, `, ${villageName}`],
      },
      { kind: 'space', points: 8 },
      {
        kind: 'paragraph',
        text: `${committeeOf(place)} đã nhận giấy đề nghị rà soát hộ nghèo, hộ cận nghèo năm ${place.year} của ông/bà và đã rà soát theo quy định.`,
      },
      {
        kind: 'paragraph',
        text: `Kết quả: đề nghị của ông/bà không được chấp thuận${row ? `; hộ của ông/bà là ${CLASS_WORDS[row.classAfter ?? row.classBefore].toLocaleLowerCase('vi')}` : ''}. Lý do:`,
        leadsOn: true,
      },
      { kind: 'list', items: reasons ? [reasons] : row ? reasonsOf(place, row) : [] },
      {
        kind: 'paragraph',
        text: `${committeeOf(place)} trả lời để ông/bà biết. Nếu không đồng ý, ông/bà có quyền khiếu nại theo quy định.`,
      },
      {
        kind: 'columns',
        columns: [
          [{ kind: 'recipients', names: ['Như trên;', 'Lưu: VT, hồ sơ rà soát.'] }],
          [{ kind: 'signatures', people: [{ title: 'CHỦ TỊCH', note: '(Ký, ghi rõ họ tên và đóng dấu)' }] }],
        ],
      },
    ],
  };
}
