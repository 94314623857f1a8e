import type { Block, Paper } from '../../../platform/papers/index.ts';
import type { DecisionFacts } from '../app/ports.ts';
import { listAmounts, RECOGNISED_LISTS, rowsOf, type RecognisedRow } from '../domain/recognised.ts';
import {
  authorityOf,
  CLASS_WORDS,
  committeeOf,
  communeOf,
  count,
  dayWords,
  hasForms,
  LIST_NAMES,
  numbers,
} from './words.ts';

const article = (name: string, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `${name} `, bold: true }, text],
});

const ABOUT = {
  LIST: (year: number) =>
    `Về việc công nhận danh sách hộ nghèo, hộ cận nghèo,\nhộ thoát nghèo, hộ thoát cận nghèo năm ${year}`,
  SUPPLEMENT: (year: number) =>
    `Về việc công nhận bổ sung kết quả rà soát\nhộ nghèo, hộ cận nghèo năm ${year}`,
  WITHDRAWAL: (year: number) => `Về việc thu hồi kết quả công nhận\nhộ nghèo, hộ cận nghèo năm ${year}`,
  IN_YEAR: (year: number) =>
    `Về việc công nhận kết quả rà soát thường xuyên\nhộ nghèo, hộ cận nghèo năm ${year}`,
};

/** "Nghị định 30/2025/NĐ-CP" is no basis of a decision of 2023: the year stands in its number. */
const isInForce = (text: string, dated: string): boolean =>
  (/\/(\d{4})\//.exec(text)?.[1] ?? '') <= dated.slice(0, 4);

function basis({ place, decision, opinion }: DecisionFacts): Block[] {
  const texts = place.pack.legalTexts.filter((text) => isInForce(text, decision.dated));
  const lines = texts.map((text) => `Căn cứ ${text};`);
  if (decision.kind === 'LIST' && opinion)
    lines.push(`Căn cứ văn bản ý kiến số ${opinion.number} ${dayWords(opinion.dated)} của cấp trên;`);
  if (decision.reason) lines.push(`Xét lý do: ${decision.reason.replace(/[.;\s]+$/, '')};`);
  lines.push(`Theo đề nghị của Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo ${communeOf(place)}.`);
  return lines.map((text) => ({ kind: 'paragraph', text: [{ text, italic: true }] }));
}

const sums = (rows: readonly { readonly persons: number }[]): string =>
  `${count(rows.length)} hộ, ${count(rows.reduce((sum, { persons }) => sum + persons, 0))} nhân khẩu`;

function articles({ place, decision, rows }: DecisionFacts): Block[] {
  const { year } = place;
  const commune = communeOf(place);
  const last = (name: string): Block =>
    article(
      name,
      `Quyết định này có hiệu lực kể từ ngày ký. Các cá nhân, đơn vị có liên quan và các hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành.`,
    );
  if (decision.kind === 'WITHDRAWAL')
    return [
      article(
        'Điều 1.',
        `Thu hồi kết quả công nhận năm ${year} đối với ${sums(rows)} của ${commune} có tên trong danh sách kèm theo. Giấy chứng nhận đã cấp cho các hộ này không còn hiệu lực.`,
      ),
      last('Điều 2.'),
    ];
  const lists = listAmounts(rows).filter(({ households }) => households > 0);
  return [
    article(
      'Điều 1.',
      `Công nhận kết quả rà soát hộ nghèo, hộ cận nghèo năm ${year} của ${commune}, theo danh sách kèm theo:`,
    ),
    {
      kind: 'list',
      items: lists.map(
        ({ list, households, persons }) =>
          `Danh sách ${LIST_NAMES[list]}: ${count(households)} hộ, ${count(persons)} nhân khẩu;`,
      ),
    },
    article(
      'Điều 2.',
      `${committeeOf(place)} cấp Giấy chứng nhận cho hộ nghèo, hộ cận nghèo; trả lời bằng văn bản, nêu rõ lý do cho hộ đã đề nghị mà không được công nhận.`,
    ),
    last('Điều 3.'),
  ];
}

const table = (rows: readonly RecognisedRow[], withIndicators: boolean): Block => ({
  kind: 'table',
  size: 11,
  columns: [
    { title: 'STT', share: 6, align: 'center' },
    { title: 'Mã hộ', share: 15 },
    { title: 'Họ và tên chủ hộ', share: 28 },
    { title: 'Thôn', share: 21 },
    { title: 'Nhân khẩu', share: 9, align: 'center' },
    { title: 'Trước rà soát', share: 16 },
    ...(withIndicators ? [{ title: 'Chỉ số thiếu hụt', share: 14 } as const] : []),
  ],
  rows: rows.map((row, index) => [
    ...[String(index + 1), row.householdCode ?? '', row.headName, row.villageName, String(row.persons)],
    CLASS_WORDS[row.classBefore],
    ...(withIndicators ? [numbers(row.deprived)] : []),
  ]),
});

function lists({ place, decision, rows }: DecisionFacts): Block[] {
  const under = `(Kèm theo Quyết định số ${decision.number} ${dayWords(decision.dated)} của Chủ tịch ${committeeOf(place)})`;
  const part = (name: string, own: readonly RecognisedRow[], withIndicators: boolean): Block[] => [
    { kind: 'pageBreak' },
    { kind: 'title', name: `${name} NĂM ${place.year}`, about: under },
    table(own, withIndicators),
    { kind: 'paragraph', align: 'left', text: `Tổng cộng: ${sums(own)}.` },
  ];
  if (decision.kind === 'WITHDRAWAL') return part('DANH SÁCH HỘ BỊ THU HỒI KẾT QUẢ CÔNG NHẬN', rows, false);
  return RECOGNISED_LISTS.flatMap((list) => {
    const own = rowsOf(rows, list);
    if (own.length === 0) return [];
    const name = `DANH SÁCH ${LIST_NAMES[list].toLocaleUpperCase('vi')}`;
    return part(name, own, list === 'POOR' || list === 'NEAR_POOR');
  });
}

/** Mẫu số 02: the decision of the commune chair with the lists that it names. */
export function decisionPaper(facts: DecisionFacts): Paper {
  const { place, decision } = facts;
  return {
    about: `Quyết định số ${decision.number}, ${place.communeName}`,
    madeAt: new Date(decision.recordedAt),
    ...(hasForms(place) && decision.kind !== 'WITHDRAWAL' ? { copy: 'Mẫu số 02' } : {}),
    head: {
      authority: authorityOf(place),
      number: `Số: ${decision.number}`,
      placeAndDate: `${place.communeShort}, ${dayWords(decision.dated)}`,
    },
    title: { name: 'QUYẾT ĐỊNH', about: ABOUT[decision.kind](place.year) },
    body: [
      {
        kind: 'paragraph',
        align: 'center',
        text: [{ text: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${place.communeName.toLocaleUpperCase('vi')}`, bold: true }],
      },
      ...basis(facts),
      { kind: 'paragraph', align: 'center', text: [{ text: 'QUYẾT ĐỊNH:', bold: true }], leadsOn: true },
      ...articles(facts),
      {
        kind: 'columns',
        columns: [
          [
            {
              kind: 'recipients',
              names: [
                'Các hộ gia đình, cá nhân, đơn vị có tên trong Quyết định;',
                'Cấp trên (báo cáo);',
                'Lưu: VT, hồ sơ rà soát.',
              ],
            },
          ],
          [
            {
              kind: 'signatures',
              people: [
                {
                  title: 'CHỦ TỊCH',
                  note: '(Ký, ghi rõ họ tên và đóng dấu)',
                  ...(decision.signedName ? { name: decision.signedName } : {}),
                },
              ],
            },
          ],
        ],
      },
      ...lists(facts),
    ],
    ...(decision.listSha256
      ? {
          seal: {
            lines: [
              `Mã danh sách: ${decision.listSha256.slice(0, 16).toUpperCase()}`,
              `SHA-256: ${decision.listSha256}`,
            ],
            qr: `HOPDAN:${decision.listSha256.toUpperCase()}`,
          },
        }
      : {}),
  };
}
