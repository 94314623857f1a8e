import { defineRefusals } from '../../../kernel/refusals.ts';

const SCORES = {
  vi: 'Xem lại phiếu B rồi nhập lại điểm.',
  en: 'Look at form B again and enter the scores again.',
};
const score = (vi: string, en: string) => ({
  kind: 'INVALID' as const,
  message: { vi, en },
  whatToDo: SCORES,
});

export const ASSESSMENT_REFUSALS = defineRefusals({
  B1_MISSING: score('Thiếu điểm B1.', 'The score B1 is missing.'),
  B1_OUT_OF_RANGE: score('Điểm B1 phải là số nguyên từ 0.', 'B1 must be a whole number from 0.'),
  B2_MISSING: score('Thiếu điểm B2.', 'The score B2 is missing.'),
  B2_OUT_OF_RANGE: score('Điểm B2 phải từ 0 đến {max}.', 'B2 must be from 0 to {max}.'),
  B2_NOT_MULTIPLE_OF_POINTS: score(
    'Điểm B2 phải là bội số của {points}.',
    'B2 must be a multiple of {points}.',
  ),
  B2_CONTRADICTS_INDICATORS: score(
    'Điểm B2 là {b2}, nhưng các chỉ số thiếu hụt cho {expected}.',
    'B2 is {b2}, but the deprived indicators give {expected}.',
  ),
  INDICATORS_MISSING: score('Thiếu danh sách chỉ số thiếu hụt.', 'The deprived indicators are missing.'),
  INDICATOR_OUT_OF_RANGE: score(
    'Chỉ số {indicator} không có; chỉ có từ 1 đến {max}.',
    'There is no indicator {indicator}; they go from 1 to {max}.',
  ),
  INDICATOR_TWICE: score('Chỉ số {indicator} bị ghi hai lần.', 'Indicator {indicator} is entered twice.'),
  ROWS_TO_MEND: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn còn {rows} hộ chưa nhập được nên chưa chốt được danh sách họp.',
      en: '{rows} households of the village could not be read yet, so the agenda cannot be fixed.',
    },
    whatToDo: {
      vi: 'Sửa từng dòng, hoặc ghi tên hộ và lý do không đưa ra họp.',
      en: 'Mend each row, or excuse it by name with a reason.',
    },
  },
  LIST_WAITING: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn còn {households} hộ trong danh sách chưa rà soát nên chưa chốt được chương trình họp.',
      en: '{households} households on the list of the village are not reviewed yet, so the agenda cannot be fixed.',
    },
    whatToDo: {
      vi: 'Rà soát từng hộ; hoặc gạch tên, để lại cuộc họp sau, kèm lý do.',
      en: 'Review each one; or strike it, or leave it to a later meeting, by name and with a reason.',
    },
  },
  RE_REVIEW_WAITING: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn còn {households} hộ chưa thống nhất ở cuộc họp trước và chưa được rà soát lại.',
      en: '{households} households of the village were not agreed on and are not reviewed again yet.',
    },
    whatToDo: {
      vi: 'Lập lại phiếu của từng hộ rồi họp lại (QĐ 24/2021 Đ.4 k.3); hoặc để lại cuộc họp sau, ghi tên hộ và lý do.',
      en: 'Fill in the form of each one again, then meet again (QĐ 24/2021 Đ.4 k.3); or put it off by name, with a reason.',
    },
  },
  CONFLICT_OPEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn còn {households} hộ có hai phiếu khác nhau chưa ai quyết định.',
      en: '{households} households of the village have two forms that differ, and nobody has decided between them.',
    },
    whatToDo: {
      vi: 'Mở phiếu của từng hộ, chọn câu trả lời đúng kèm lý do, rồi chốt chương trình họp.',
      en: 'Open the form of each one, choose the right answers with a reason, then fix the agenda.',
    },
  },
  NO_CASES: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn không có hộ nào cần đưa ra họp.',
      en: 'The village has no household to bring to a meeting.',
    },
    whatToDo: { vi: 'Nhập danh sách rà soát của xã trước.', en: "Import the commune's review list first." },
  },
  CASE_NOT_IN_A_LIST: {
    kind: 'CONFLICT',
    message: { vi: 'Hộ này không nằm trong danh sách nào.', en: 'This household stands in no list.' },
    whatToDo: {
      vi: 'Chỉ tách được hộ đang nằm trong danh sách chưa lấy ý kiến.',
      en: 'Only a household in a list that was not voted on yet can be taken out.',
    },
  },
});
