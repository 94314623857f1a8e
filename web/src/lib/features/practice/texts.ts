import { defineTexts } from '../../i18n/define-texts.ts';
import { formatNumber } from '../../i18n/format.ts';

type Classes = Record<'POOR' | 'NEAR_POOR' | 'NOT_POOR', string>;

export const practiceTexts = defineTexts({
  vi: {
    title: 'Luyện tập chấm phiếu',
    lead: 'Ba hộ bịa ra để tập. Đọc như đang ở nhà hộ, trả lời từng mục, rồi xem mình sai ở đâu. Khoảng mười phút.',
    table: 'Điểm B1 ở đây theo',
    done: (count: number) =>
      count === 0 ? 'Chưa luyện tập.' : `Đã luyện tập: ${formatNumber(count)} lượt chấm. Chỉ ghi số lượt.`,
    notYours: 'Trang này dành cho người có tài khoản làm việc trong đợt.',
    heard: 'Nghe và thấy ở nhà hộ',
    b1: 'Phiếu B1',
    b2: 'Phiếu B2: thiếu hụt mục nào?',
    b2How: 'Đánh dấu các mục hộ bị thiếu hụt; không thiếu thì để trống.',
    cutOff: 'Ngưỡng',
    class: 'Kết luận',
    classHow: (line: number, from: number) =>
      `Dòng B1 nông thôn: ${formatNumber(line)} điểm. Thiếu hụt khi B2 từ ${formatNumber(from)} điểm.`,
    classes: {
      POOR: 'Hộ nghèo',
      NEAR_POOR: 'Hộ cận nghèo',
      NOT_POOR: 'Hộ không nghèo',
    } satisfies Classes as Classes,
    check: 'Chấm',
    missing: 'Còn mục chưa trả lời:',
    right: (right: number, of: number) => `Đúng ${formatNumber(right)}/${formatNumber(of)} mục`,
    points: (own: number, right: number) =>
      own === right ? `${formatNumber(own)}` : `của bạn ${formatNumber(own)}, đúng là ${formatNumber(right)}`,
    wrongOnes: 'Các mục sai',
    allRight: 'Không sai mục nào.',
    given: 'Bạn trả lời',
    correct: 'Đúng là',
    yes: 'Thiếu hụt',
    no: 'Không thiếu hụt',
    next: 'Hộ tiếp theo',
    again: 'Làm lại hộ này',
    finished: 'Đã chấm cả ba hộ.',
    first: 'Làm lại từ hộ 1',
    of: (n: number, all: number) => `Hộ ${n} trong ${all}`,
    rehearsal:
      'Tập họp: cán bộ xã chuẩn bị một cuộc “họp thử” ở trang của thôn; họp thử không tính vào kết quả.',
  },
  en: {
    title: 'Practise scoring',
    lead: 'Three made-up households. Read as if you sat there, answer item by item, then see where you went wrong. About ten minutes.',
    table: 'B1 points here are by',
    done: (count: number) =>
      count === 0
        ? 'Not practised yet.'
        : `Practised: ${formatNumber(count)} times. Only the number is kept.`,
    notYours: 'This page is for people with an account in the round.',
    heard: 'Heard and seen in the house',
    b1: 'Form B1',
    b2: 'Form B2: what is lacking?',
    b2How: 'Tick what the household lacks; leave the rest empty.',
    cutOff: 'Cut-off',
    class: 'Class',
    classHow: (line: number, from: number) =>
      `Line of B1 in the countryside: ${formatNumber(line)}. Lacking from ${formatNumber(from)} points of B2.`,
    classes: { POOR: 'Poor', NEAR_POOR: 'Near-poor', NOT_POOR: 'Not poor' } satisfies Classes as Classes,
    check: 'Check',
    missing: 'Without an answer:',
    right: (right: number, of: number) => `Right: ${formatNumber(right)} of ${formatNumber(of)}`,
    points: (own: number, right: number) =>
      own === right ? `${formatNumber(own)}` : `yours ${formatNumber(own)}, right ${formatNumber(right)}`,
    wrongOnes: 'Where it went wrong',
    allRight: 'Nothing was wrong.',
    given: 'You answered',
    correct: 'Right is',
    yes: 'Lacking',
    no: 'Not lacking',
    next: 'Next household',
    again: 'This one again',
    finished: 'All three are done.',
    first: 'Again from household 1',
    of: (n: number, all: number) => `Household ${n} of ${all}`,
    rehearsal:
      'Practise the meeting: the commune prepares a “rehearsal” on the page of a village; it counts for nothing.',
  },
});
