import { defineRefusals } from '../../../kernel/refusals.ts';

export type ReportRefusal =
  | 'REPORT_PARTS_MISSING'
  | 'REPORT_DOES_NOT_BALANCE'
  | 'REPORT_FROZEN_BEFORE'
  | 'REPORT_REFERENCE_EMPTY'
  | 'REPORT_NOT_FROZEN'
  | 'REPORT_OF_OTHER_UNITS'
  | 'REPORT_OF_VILLAGE'
  | 'REPORT_NAMES_LATER'
  | 'POPULATION_TOO_SMALL'
  | 'POPULATION_SOURCE_EMPTY';

export const REPORT_REFUSALS = defineRefusals<ReportRefusal>({
  REPORT_PARTS_MISSING: {
    kind: 'CONFLICT',
    message: {
      vi: 'Chưa thể chốt số liệu chính thức: mới {reported}/{communes} xã đã báo cáo.',
      en: 'The official figures cannot be fixed yet: {reported} of {communes} communes have reported.',
    },
    whatToDo: {
      vi: 'Chờ các xã còn lại báo cáo, hoặc chốt số liệu sơ bộ.',
      en: 'Wait for the others to report, or fix the preliminary figures.',
    },
  },
  REPORT_DOES_NOT_BALANCE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Biểu diễn biến chưa cân: {place}, kiểm tra {check}: phải là {expected}, đang là {found}. Còn {more} chỗ khác.',
      en: 'The movement forms do not balance: {place}, check {check}: {expected} expected, {found} found. {more} more places.',
    },
    whatToDo: {
      vi: 'Mở số liệu của đơn vị được nêu, đối chiếu và xử lý, rồi chốt lại.',
      en: 'Open the figures of the unit that is named, reconcile them, then fix them again.',
    },
  },
  REPORT_FROZEN_BEFORE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Số liệu của giai đoạn này đã được chốt; số đã chốt không thay đổi.',
      en: 'The figures of this stage are fixed; what is fixed does not change.',
    },
    whatToDo: {
      vi: 'Xem số đã chốt và phần so sánh với số liệu hiện nay.',
      en: 'See what was fixed, and how it differs from now.',
    },
  },
  REPORT_REFERENCE_EMPTY: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi số, ngày của văn bản báo cáo.',
      en: 'Number and date of the report are missing.',
    },
    whatToDo: { vi: 'Ghi số và ngày văn bản, tối đa 200 ký tự.', en: 'Enter them, at most 200 characters.' },
  },
  REPORT_NOT_FROZEN: {
    kind: 'CONFLICT',
    message: { vi: 'Giai đoạn này chưa chốt số liệu.', en: 'The figures of this stage are not fixed yet.' },
    whatToDo: {
      vi: 'Chọn “Số liệu hiện nay”, hoặc chốt số liệu trước.',
      en: 'Choose “Now”, or fix the figures first.',
    },
  },
  REPORT_OF_OTHER_UNITS: {
    kind: 'CONFLICT',
    message: {
      vi: 'Đơn vị này không có trong đợt rà soát: đợt đó lập theo đơn vị trước khi sắp xếp ({units}).',
      en: 'The round does not have this unit: it was held in the units of before ({units}).',
    },
    whatToDo: { vi: 'Mở báo cáo của từng đơn vị cũ.', en: 'Open the report of each unit of before.' },
  },
  REPORT_OF_VILLAGE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Số liệu được chốt cho xã, huyện hoặc tỉnh; thôn nằm trong báo cáo của xã.',
      en: 'Figures are fixed for a commune, district or province; a village is part of its commune’s report.',
    },
    whatToDo: { vi: 'Chốt ở trang của xã.', en: 'Fix them on the page of the commune.' },
  },
  REPORT_NAMES_LATER: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã chưa báo cáo: cấp trên chỉ xem được số lượng, chưa xem danh sách hộ.',
      en: 'The commune has not reported: above it there are counts only, no households.',
    },
    whatToDo: { vi: 'Xem lại sau khi xã báo cáo.', en: 'Look again once it has reported.' },
  },
  POPULATION_TOO_SMALL: {
    kind: 'INVALID',
    message: {
      vi: 'Tổng số hộ, số khẩu chưa đúng: phải là số không âm, số khẩu không ít hơn số hộ.',
      en: 'Households and persons are not right: no negative numbers, not fewer persons than households.',
    },
    whatToDo: { vi: 'Sửa lại số và gửi lại.', en: 'Mend the numbers and send again.' },
  },
  POPULATION_SOURCE_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi nguồn của số liệu dân cư.', en: 'The source of the figures is missing.' },
    whatToDo: {
      vi: 'Ghi tên, số, ngày của tài liệu, tối đa 200 ký tự.',
      en: 'Name the paper, at most 200 characters.',
    },
  },
});
