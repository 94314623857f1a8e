import { defineRefusals } from '../../../kernel/refusals.ts';

export const CALENDAR_REFUSALS = defineRefusals({
  DAY_INVALID: {
    kind: 'INVALID',
    message: { vi: '“{day}” không phải là một ngày.', en: '"{day}" is not a day.' },
    whatToDo: { vi: 'Chọn lại ngày trên lịch.', en: 'Choose the day on the calendar again.' },
  },
  DATE_OF_ANOTHER_YEAR: {
    kind: 'INVALID',
    message: { vi: 'Ngày {day} không thuộc năm {year}.', en: 'The day {day} is not in {year}.' },
    whatToDo: {
      vi: 'Mở lịch của đúng năm rồi chọn lại ngày.',
      en: 'Open the calendar of that year and choose again.',
    },
  },
  YEAR_OUT_OF_RANGE: {
    kind: 'INVALID',
    message: { vi: 'Chỉ có lịch từ năm 2000 đến năm 2100.', en: 'Calendars go from 2000 to 2100.' },
    whatToDo: { vi: 'Chọn năm khác.', en: 'Choose another year.' },
  },
  WORKING_DAY_ON_A_WEEKDAY: {
    kind: 'INVALID',
    message: {
      vi: 'Ngày {day} vốn là ngày làm việc trong tuần, không cần ghi làm bù.',
      en: '{day} is a weekday and is worked anyway.',
    },
    whatToDo: {
      vi: 'Nếu muốn bỏ ngày nghỉ đã ghi, chọn “Như ngày thường”.',
      en: 'To take back a day off choose "As the weekday says".',
    },
  },
  REFERENCE_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi căn cứ (số, ngày văn bản).', en: 'The reference (number and date) is missing.' },
    whatToDo: { vi: 'Ghi số và ngày của thông báo nghỉ lễ.', en: 'Enter number and date of the notice.' },
  },
  NOTHING_CHANGES: {
    kind: 'CONFLICT',
    message: { vi: 'Lịch đã ghi như vậy rồi.', en: 'The calendar says so already.' },
    whatToDo: { vi: 'Không cần làm gì thêm.', en: 'There is nothing to do.' },
  },
  CLOCKS_WOULD_CHANGE: {
    kind: 'CONFLICT',
    message: {
      vi: '{clocks} thời hạn đang chạy sẽ đổi ngày hết hạn.',
      en: '{clocks} running terms would end on another day.',
    },
    whatToDo: {
      vi: 'Xem danh sách thời hạn bị đổi, rồi xác nhận.',
      en: 'Look at the list of terms that change, then confirm.',
    },
  },
  CLOCK_NOT_RUNNING: {
    kind: 'CONFLICT',
    message: { vi: 'Thời hạn này đã dừng.', en: 'This term has stopped.' },
    whatToDo: { vi: 'Tải lại trang để xem.', en: 'Reload the page.' },
  },
  EXTENSION_REASON_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi lý do gia hạn.', en: 'The reason of the extension is missing.' },
    whatToDo: { vi: 'Ghi lý do để người dân và cấp trên hiểu.', en: 'Say why, so that people understand.' },
  },
  EXTENSION_DAYS_INVALID: {
    kind: 'INVALID',
    message: { vi: 'Số ngày gia hạn phải từ 1 đến {most}.', en: 'An extension is 1 to {most} days.' },
    whatToDo: { vi: 'Nhập lại số ngày.', en: 'Enter the days again.' },
  },
});
