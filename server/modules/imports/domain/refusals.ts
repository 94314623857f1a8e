import { defineRefusals } from '../../../kernel/refusals.ts';

/** Why a workbook, or a change to one of its rows, is declined. */
export const IMPORT_REFUSALS = defineRefusals({
  FILE_NOT_A_WORKBOOK: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp này không phải bảng tính Excel (.xlsx).',
      en: 'This file is no Excel workbook (.xlsx).',
    },
    whatToDo: {
      vi: 'Mở bằng Excel, bỏ mật khẩu nếu có, chọn "Lưu thành" dạng .xlsx rồi gửi lại.',
      en: 'Open it in Excel, remove a password if there is one, save it as .xlsx and send it again.',
    },
  },
  FILE_TOO_LARGE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp quá lớn: {found} MB (nhiều nhất {most} MB).',
      en: 'The file is too large: {found} MB ({most} MB at most).',
    },
    whatToDo: {
      vi: 'Bỏ hình ảnh và các sheet không cần, hoặc tách tệp theo xã.',
      en: 'Remove pictures and sheets that are not needed, or split the file by commune.',
    },
  },
  FILE_UNPACKS_TOO_LARGE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp bung ra quá lớn nên đã dừng đọc.',
      en: 'The file grows too large when unpacked; reading was stopped.',
    },
    whatToDo: {
      vi: 'Chép danh sách sang một bảng tính mới rồi gửi lại.',
      en: 'Copy the lists into a new workbook and send that.',
    },
  },
  FILE_TAKES_TOO_LONG: {
    kind: 'INVALID',
    message: { vi: 'Đọc tệp quá lâu nên đã dừng.', en: 'Reading the file took too long and was stopped.' },
    whatToDo: {
      vi: 'Gửi lại; nếu vẫn vậy, tách tệp nhỏ hơn.',
      en: 'Send it again; if it stays so, split the file.',
    },
  },
  WORKBOOK_TOO_MANY_ROWS: {
    kind: 'INVALID',
    message: {
      vi: 'Bảng tính có quá nhiều dòng (nhiều nhất {most}).',
      en: 'The workbook has too many rows ({most} at most).',
    },
    whatToDo: {
      vi: 'Mỗi tệp chỉ một xã; bỏ các dòng thừa.',
      en: 'One commune in one file; remove rows that do not belong.',
    },
  },
  SHEET_LIST_NOT_FOUND: {
    kind: 'INVALID',
    message: {
      vi: 'Không tìm thấy danh sách hộ cần rà soát trong tệp.',
      en: 'There is no review list in the file.',
    },
    whatToDo: {
      vi: 'Cần một sheet có các cột Mã hộ, Họ và tên chủ hộ, Điểm B1, Điểm B2, Chỉ số thiếu hụt.',
      en: 'One sheet needs the columns Mã hộ, Họ và tên chủ hộ, Điểm B1, Điểm B2, Chỉ số thiếu hụt.',
    },
  },
  SHEET_HEADER_NOT_FOUND: {
    kind: 'INVALID',
    message: { vi: 'Sheet "{sheet}" thiếu: {missing}.', en: 'Sheet "{sheet}" lacks: {missing}.' },
    whatToDo: {
      vi: 'Bổ sung tiêu đề cột, hoặc các dòng "Mã xã: …" và "NĂM …" phía trên danh sách.',
      en: 'Add the column headers, or the lines "Mã xã: …" and "NĂM …" above the list.',
    },
  },
  WORKBOOK_OF_ANOTHER_COMMUNE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp của xã có mã {found}, không phải {expected}.',
      en: 'The file belongs to commune {found}, not to {expected}.',
    },
    whatToDo: { vi: 'Chọn đúng xã hoặc đúng tệp.', en: 'Choose the right commune or the right file.' },
  },
  WORKBOOK_OF_ANOTHER_YEAR: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp của năm {found}, đợt rà soát là năm {expected}.',
      en: 'The file is of {found}, the round of {expected}.',
    },
    whatToDo: { vi: 'Chọn đúng đợt rà soát hoặc đúng tệp.', en: 'Choose the right round or the right file.' },
  },
  VILLAGE_NAMES_ALIKE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hai thôn có tên gần giống nhau sẽ bị nhập làm một: {one} và {other}. Chưa lưu gì.',
      en: 'Two villages with names nearly alike would become one: {one} and {other}. Nothing was saved.',
    },
    whatToDo: {
      vi: 'Kiểm tra chính tả tên thôn; nếu đúng là hai thôn, báo người quản trị.',
      en: 'Check how the villages are spelt; if they are two, tell the administrator.',
    },
  },
  VILLAGE_OF_TWO_COMMUNES: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã có nhiều thôn tên {village} từ các xã cũ khác nhau. Chưa lưu gì.',
      en: 'The commune has several villages named {village}, from different old communes. Nothing was saved.',
    },
    whatToDo: {
      vi: 'Trong tệp, ghi thêm tên xã cũ như trên bảng của xã, ví dụ “Ấp 1 (Cái Dầu cũ)”.',
      en: 'In the file, add the old commune as the board writes it: "Ấp 1 (Cái Dầu cũ)".',
    },
  },
  UPLOADS_FULL: {
    kind: 'TOO_MANY',
    message: {
      vi: 'Nhiều tệp đang chờ đọc.',
      en: 'Many files are waiting to be read.',
    },
    whatToDo: {
      vi: 'Chờ {retryAfterSeconds} giây rồi gửi lại tệp.',
      en: 'Wait {retryAfterSeconds} seconds, then send the file again.',
    },
  },
  UPLOAD_GONE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Tệp đã gửi không còn trên máy chủ; chưa lưu gì.',
      en: 'The file that was sent is no longer here; nothing was saved.',
    },
    whatToDo: { vi: 'Gửi lại tệp.', en: 'Send the file again.' },
  },
  UPLOAD_STILL_READING: {
    kind: 'CONFLICT',
    message: { vi: 'Tệp đang được đọc.', en: 'The file is still being read.' },
    whatToDo: {
      vi: 'Chờ đọc xong, xem lại rồi xác nhận.',
      en: 'Wait until it is read, look at it, then confirm.',
    },
  },
  READING_FAILED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Không đọc được tệp do lỗi hệ thống; chưa lưu gì.',
      en: 'A fault kept the file from being read; nothing was saved.',
    },
    whatToDo: {
      vi: 'Gửi lại; nếu vẫn vậy, báo người quản trị.',
      en: 'Send it again; if it stays so, tell the administrator.',
    },
  },
  FILE_NAME_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Thiếu tên tệp hoặc nơi nhập.', en: 'The file name or the place is missing.' },
    whatToDo: {
      vi: 'Gửi lại từ trang nhập danh sách của xã.',
      en: 'Send it again from the commune’s import page.',
    },
  },
  ROW_NOT_TO_MEND: {
    kind: 'CONFLICT',
    message: { vi: 'Dòng này đã được xử lý.', en: 'This row has been dealt with already.' },
    whatToDo: { vi: 'Tải lại danh sách hộ chưa nhập được.', en: 'Reload the list of rows to mend.' },
  },
  NO_CELL_CHANGED: {
    kind: 'INVALID',
    message: { vi: 'Chưa sửa ô nào của dòng này.', en: 'No cell of this row was changed.' },
    whatToDo: {
      vi: 'Sửa ô được nêu trong lý do rồi lưu lại.',
      en: 'Change the cell that the reasons name, then save again.',
    },
  },
  NOTHING_TO_MEND: {
    kind: 'CONFLICT',
    message: { vi: 'Không có gì để sửa.', en: 'There is nothing to mend.' },
    whatToDo: { vi: 'Tải lại danh sách hộ chưa nhập được.', en: 'Reload the list of rows to mend.' },
  },
});
export type ImportRefusalCode = keyof typeof IMPORT_REFUSALS;
