import { defineRefusals } from '../../../kernel/refusals.ts';

export const TRACK_REFUSALS = defineRefusals({
  TRACK_NO_PACK: {
    kind: 'CONFLICT',
    message: {
      vi: 'Chưa có bộ quy định dùng được cho năm {year}.',
      en: 'There is no usable rule pack for {year}.',
    },
    whatToDo: {
      vi: 'Hỏi cấp tỉnh về quy định của năm đó.',
      en: 'Ask the province about the rules of that year.',
    },
  },
  TRACK_NOT_IN_PACK: {
    kind: 'CONFLICT',
    message: {
      vi: 'Quy định của đợt này không có diện đó.',
      en: 'The rules of this round do not have this track.',
    },
    whatToDo: {
      vi: 'Người lao động có thu nhập thấp chỉ có từ năm 2025; chọn đúng đợt.',
      en: 'Workers with low income exist from 2025 only; choose the right round.',
    },
  },
  TRACK_CASE_EXISTS: {
    kind: 'CONFLICT',
    message: { vi: 'Hộ này đã có hồ sơ chưa xong.', en: 'This household already has a case.' },
    whatToDo: { vi: 'Mở hồ sơ đã có trong danh sách.', en: 'Open the case in the list.' },
  },
  HOUSEHOLD_NOT_HERE: {
    kind: 'INVALID',
    message: { vi: 'Không tìm thấy hộ này trong xã.', en: 'This household was not found in the commune.' },
    whatToDo: { vi: 'Tìm lại theo tên chủ hộ hoặc mã hộ.', en: 'Search again by name or code.' },
  },
  HOUSEHOLD_IS_POOR: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hộ này đang là hộ nghèo hoặc hộ cận nghèo.',
      en: 'This household is poor or near-poor.',
    },
    whatToDo: {
      vi: 'Diện này chỉ dành cho hộ không nghèo, không cận nghèo.',
      en: 'This track is for households that are neither.',
    },
  },
  ALREADY_IN_CLASS: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hộ đã là hộ nghèo (xin vào) hoặc không nằm trong danh sách (xin ra).',
      en: 'The household is poor already (to enter), or is not on the list (to leave).',
    },
    whatToDo: { vi: 'Kiểm tra lại mẫu đơn: Mẫu 01 hay Mẫu 04.', en: 'Look at the form again: 01 or 04.' },
  },
  LIVELIHOOD_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa chọn hộ làm nông, lâm, ngư hay diêm nghiệp.',
      en: 'Choose farming, forestry, fishery or salt.',
    },
    whatToDo: {
      vi: 'Diện mức sống trung bình chỉ dành cho các nghề này.',
      en: 'The average-living track is for these only.',
    },
  },
  RECEIVED_DAY_INVALID: {
    kind: 'INVALID',
    message: { vi: 'Ngày {day} không dùng được.', en: 'The day {day} cannot be used.' },
    whatToDo: {
      vi: 'Nhập một ngày có thật, không sau hôm nay và không trước ngày nhận đơn.',
      en: 'Enter a real day, not after today and not before the request.',
    },
  },
  MEANS_INVALID: {
    kind: 'INVALID',
    message: {
      vi: 'Thu nhập (hoặc điểm) phải là số nguyên từ 0.',
      en: 'Income (or points) must be a whole number from 0.',
    },
    whatToDo: {
      vi: 'Nhập số đồng một người một tháng, ví dụ 1850000.',
      en: 'Enter đồng per person per month, such as 1850000.',
    },
  },
  CHANGE_REASON_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi lý do sửa.', en: 'The reason of the change is missing.' },
    whatToDo: { vi: 'Số cũ vẫn được giữ; ghi vì sao sửa.', en: 'The old number stays; say why it changes.' },
  },
  TRACK_STEP_NOT_NOW: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ chưa đến bước này hoặc đã qua bước này.', en: 'The case is not at this step.' },
    whatToDo: { vi: 'Xem các bước của hồ sơ.', en: 'Look at the steps of the case.' },
  },
  TRACK_NOT_READY: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hồ sơ còn thiếu bước trước khi quyết định.',
      en: 'A step before the decision is missing.',
    },
    whatToDo: {
      vi: 'Xem các bước của hồ sơ, làm nốt bước còn thiếu.',
      en: 'Look at the steps and finish what is missing.',
    },
  },
  REASONS_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Không công nhận thì phải trả lời bằng văn bản, nêu rõ lý do.',
      en: 'A refusal must be answered in writing with the reasons.',
    },
    whatToDo: { vi: 'Ghi lý do vào ô lý do.', en: 'Enter the reasons.' },
  },
  CLASS_DOES_NOT_FIT: {
    kind: 'CONFLICT',
    message: {
      vi: 'Kết quả rà soát không theo điều hộ đề nghị, nên không công nhận được.',
      en: 'The result of the review is not what the household asked for.',
    },
    whatToDo: { vi: 'Chọn không công nhận và nêu lý do.', en: 'Choose refusal and give the reasons.' },
  },
  MEANS_OUTSIDE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thu nhập (hoặc điểm) không nằm trong mức quy định.',
      en: 'The means are outside the range.',
    },
    whatToDo: { vi: 'Chọn không công nhận và nêu lý do.', en: 'Choose refusal and give the reasons.' },
  },
  ALREADY_DECIDED: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ này đã có quyết định.', en: 'This case is decided.' },
    whatToDo: { vi: 'Không cần làm gì thêm.', en: 'There is nothing to do.' },
  },
  DECISION_NUMBER_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi số quyết định (hoặc số công văn).', en: 'The number of the paper is missing.' },
    whatToDo: { vi: 'Ghi số và ngày của văn bản.', en: 'Enter its number and date.' },
  },
});
