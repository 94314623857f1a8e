import { defineRefusals } from '../../../kernel/refusals.ts';

export const ROUND_REFUSALS = defineRefusals({
  COMMUNE_HAS_REPORTED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã đã báo cáo, hồ sơ đã khóa.',
      en: 'The commune has reported; its dossier is locked.',
    },
    whatToDo: {
      vi: 'Chỉ sửa được hồ sơ mà đơn vị thẩm định trả lại (trang “Báo cáo, xin ý kiến”). Cần sửa hồ sơ khác: đề nghị đơn vị thẩm định trả lại hồ sơ đó.',
      en: 'Only what the appraisal unit gives back can be mended (page “Report”). To mend another case, ask the appraisal unit to give it back.',
    },
  },
  RULE_PACK_UNKNOWN: {
    kind: 'INVALID',
    message: { vi: 'Không có bộ quy định này.', en: 'There is no such rule pack.' },
    whatToDo: { vi: 'Chọn một bộ quy định trong danh sách.', en: 'Choose a rule pack of the list.' },
  },
  RULE_PACK_NOT_FOR_YEAR: {
    kind: 'INVALID',
    message: {
      vi: 'Bộ quy định “{pack}” không áp dụng cho năm {year}; chỉ áp dụng cho các năm {years}.',
      en: 'The rule pack “{pack}” does not hold for {year}; it holds for {years}.',
    },
    whatToDo: { vi: 'Chọn bộ quy định áp dụng cho năm đó.', en: 'Choose the rule pack of that year.' },
  },
  RULE_PACK_NOT_USABLE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Bộ quy định “{pack}” chưa có mức điểm chuẩn nên chưa phân loại được.',
      en: 'The rule pack “{pack}” has no point lines yet, so nothing can be classified by it.',
    },
    whatToDo: {
      vi: 'Chờ tỉnh nhập mức điểm chuẩn kèm văn bản.',
      en: 'Wait until the province enters the point lines with their document.',
    },
  },
  RULE_PACK_INVALID: {
    kind: 'INVALID',
    message: {
      vi: 'Bộ quy định tự mâu thuẫn hoặc thiếu tại {where}: {what}.',
      en: 'The rule pack is incomplete or contradicts itself at {where}: {what}.',
    },
    whatToDo: {
      vi: 'Sửa giá trị tại chỗ đó rồi nhập lại.',
      en: 'Mend the value at that place and enter it again.',
    },
  },
  SECOND_PACK_SAME: {
    kind: 'INVALID',
    message: {
      vi: 'Bộ quy định thứ hai trùng với bộ quyết định kết quả.',
      en: 'The second rule pack is the one that decides already.',
    },
    whatToDo: {
      vi: 'Chọn một bộ khác để tính song song, hoặc bỏ trống.',
      en: 'Choose another one to be computed beside it, or none.',
    },
  },
  SECOND_PACK_NOT_ANSWERED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Phiếu không hỏi các chỉ số {indicators} của bộ quy định thứ hai nên chưa phân loại được theo bộ đó.',
      en: 'The form does not ask the indicators {indicators} of the second pack, so it gives no class by it.',
    },
    whatToDo: {
      vi: 'Rà soát thêm các chỉ số đó.',
      en: 'Review these indicators too.',
    },
  },
  LEGAL_VALUE_UNKNOWN: {
    kind: 'INVALID',
    message: {
      vi: 'Bộ quy định không có giá trị “{path}”.',
      en: 'The rule pack has no value “{path}”.',
    },
    whatToDo: { vi: 'Chọn một giá trị trong danh sách.', en: 'Choose a value of the list.' },
  },
  LEGAL_VALUE_CONFIRMED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Giá trị này đã đối chiếu với văn bản công khai.',
      en: 'This value was read in a public source.',
    },
    whatToDo: {
      vi: 'Không cần xác nhận. Nếu văn bản đã thay đổi, cần bộ quy định mới.',
      en: 'There is nothing to confirm. If the text has changed, a new rule pack is needed.',
    },
  },
  LEGAL_VALUE_EMPTY: {
    kind: 'INVALID',
    message: {
      vi: 'Giá trị này đang trống nên không giữ nguyên được.',
      en: 'This value is empty, so there is nothing to keep.',
    },
    whatToDo: { vi: 'Nhập giá trị theo văn bản.', en: 'Enter the value of the text.' },
  },
  LEGAL_VALUE_UNREADABLE: {
    kind: 'INVALID',
    message: { vi: 'Không đọc được giá trị đã nhập.', en: 'The value that was entered cannot be read.' },
    whatToDo: { vi: 'Nhập lại giá trị.', en: 'Enter the value again.' },
  },
  REFERENCE_EMPTY: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa nhập văn bản làm căn cứ (tối đa 500 ký tự).',
      en: 'The text that confirms it is missing (at most 500 characters).',
    },
    whatToDo: {
      vi: 'Ghi tên, số và cơ quan ban hành, ví dụ “Công văn 12/SNNMT-GN”.',
      en: 'Give its name, number and issuer, for example “Công văn 12/SNNMT-GN”.',
    },
  },
  REFERENCE_DATE_WRONG: {
    kind: 'INVALID',
    message: { vi: 'Ngày của văn bản chưa đúng.', en: 'The date of the text is not right.' },
    whatToDo: { vi: 'Nhập ngày, tháng, năm ban hành.', en: 'Enter day, month and year of issue.' },
  },
  REFERENCE_IN_FUTURE: {
    kind: 'INVALID',
    message: {
      vi: 'Ngày của văn bản ở sau ngày hôm nay.',
      en: 'The date of the text lies in the future.',
    },
    whatToDo: { vi: 'Kiểm tra lại ngày ban hành.', en: 'Check the day of issue.' },
  },
  LOCAL_LINE_NEEDS_ONE_LINE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Bộ quy định “{pack}” có hai mức chuẩn nên không đặt được một mức của tỉnh bên cạnh.',
      en: 'The rule pack “{pack}” has two lines, so one line of a province cannot stand beside it.',
    },
    whatToDo: {
      vi: 'Chọn bộ quy định từ năm 2022 trở đi.',
      en: 'Choose a rule pack of 2022 or later.',
    },
  },
  LOCAL_LINE_NOT_HIGHER: {
    kind: 'INVALID',
    message: {
      vi: 'Chuẩn của tỉnh phải cao hơn chuẩn quốc gia ({place}).',
      en: 'The line of a province must be above the national one ({place}).',
    },
    whatToDo: { vi: 'Kiểm tra lại số đã nhập.', en: 'Check the numbers that were entered.' },
  },
  LOCAL_LINE_NOT_FOR_YEAR: {
    kind: 'INVALID',
    message: {
      vi: 'Bộ quy định quốc gia không áp dụng cho năm đã chọn {year}.',
      en: 'The national pack does not hold for the year chosen {year}.',
    },
    whatToDo: { vi: 'Chọn ít nhất một năm của bộ đó.', en: 'Choose at least one year of that pack.' },
  },
  ROUND_NAME_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Chưa nhập tên đợt rà soát.', en: 'The round has no name.' },
    whatToDo: { vi: 'Nhập tên đợt, tối đa 200 ký tự.', en: 'Enter a name of at most 200 characters.' },
  },
  ROUND_EXISTS: {
    kind: 'CONFLICT',
    message: {
      vi: 'Địa bàn này đã có đợt rà soát cùng tên trong năm {year}.',
      en: 'This area already has a round of that name in {year}.',
    },
    whatToDo: {
      vi: 'Mở đợt đã có, hoặc đặt tên khác.',
      en: 'Open the existing round, or choose another name.',
    },
  },
  ROUND_AREA_UNFIT: {
    kind: 'INVALID',
    message: {
      vi: 'Địa bàn này không dùng được cho đợt rà soát năm {year}.',
      en: 'This area cannot have a round in {year}.',
    },
    whatToDo: {
      vi: 'Chọn xã, hoặc đơn vị cấp trên không cao hơn cấp thẩm định, còn tồn tại trong năm đó.',
      en: 'Choose a commune, or a unit above it that is not above the appraisal tier and exists in that year.',
    },
  },
  PACK_HAS_SHARE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Bộ quy định của đợt này đã có tỷ lệ thống nhất.',
      en: 'The rule pack of this round already has the share of agreement.',
    },
    whatToDo: { vi: 'Không cần nhập tỷ lệ riêng.', en: 'There is nothing to enter.' },
  },
  SHARE_INVALID: {
    kind: 'INVALID',
    message: {
      vi: 'Tỷ lệ phải là phân số từ trên 0 đến 1, so sánh bằng >= hoặc >, kèm căn cứ.',
      en: 'The share must be a fraction above 0 and up to 1, compared by >= or >, with its source.',
    },
    whatToDo: {
      vi: 'Ví dụ: 1 phần 2, >=, "Kế hoạch số … ngày …".',
      en: 'For example: 1 of 2, >=, "Plan number … of …".',
    },
  },
  RULE_SHARE_EMPTY: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã chưa nhập tỷ lệ thống nhất.',
      en: 'The commune has not entered its share for agreement.',
    },
    whatToDo: {
      vi: 'Cán bộ xã nhập ở trang của xã, mục “Quy định thống nhất”, rồi mở lại lượt này.',
      en: 'Its officer enters it on the commune page, under “Rule of agreement”; then open this vote again.',
    },
  },
  AGREE_BASE_EMPTY: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa có người dự họp được tính.', en: 'Nobody attending counts yet.' },
    whatToDo: { vi: 'Điểm danh người dự họp trước.', en: 'Check people in first.' },
  },
  AGREE_OUT_OF_RANGE: {
    kind: 'INVALID',
    message: {
      vi: 'Số đồng ý {agree} không thể có trong {base} người dự họp.',
      en: '{agree} agreeing cannot come from {base} attending.',
    },
    whatToDo: { vi: 'Đếm lại rồi nhập lại.', en: 'Count again and enter again.' },
  },
});
