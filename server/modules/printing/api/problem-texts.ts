import { fillText, type Language } from '../../../kernel/refusals.ts';
import type { LoadedTemplate } from '../app/ports.ts';

type Code = LoadedTemplate['problems'][number]['code'];
type Texts = readonly [vi: string, en: string];

const TEXTS: Readonly<Record<Code, { readonly message: Texts; readonly whatToDo: Texts }>> = {
  UNKNOWN_FILE: {
    message: ['Không có giấy tờ nào in từ tệp này.', 'No paper is printed from this file.'],
    whatToDo: ['Đổi tên tệp cho đúng, hoặc bỏ tệp.', 'Rename the file, or remove it.'],
  },
  TOO_LARGE: {
    message: ['Tệp lớn quá 64 kB.', 'The file is larger than 64 kB.'],
    whatToDo: ['Chỉ để chữ của mẫu trong tệp.', 'Keep nothing but the words of the form.'],
  },
  NOT_TEXT: {
    message: [
      'Tệp không phải văn bản thuần (có thể là tệp Word, PDF).',
      'Not plain text (a Word or PDF file, maybe).',
    ],
    whatToDo: ['Lưu lại dạng văn bản thuần, mã UTF-8.', 'Save it as plain text, UTF-8.'],
  },
  CODE: {
    message: [
      'Có chỗ trông như mã lệnh, macro hoặc địa chỉ mạng: {what}',
      'Something looks like code, a macro or an address: {what}',
    ],
    whatToDo: [
      'Xóa chỗ đó; mẫu chỉ có chữ và trường tên.',
      'Remove it; a form has words and named fields only.',
    ],
  },
  UNKNOWN_FIELD: {
    message: ['Không có trường “{what}”.', 'There is no field “{what}”.'],
    whatToDo: [
      'Dùng các trường: tinh, xa, thon, nam, dot, mau, so_ho, noi_nhan.',
      'Use the fields tinh, xa, thon, nam, dot, mau, so_ho, noi_nhan.',
    ],
  },
  UNKNOWN_TABLE: {
    message: ['Mẫu này không có bảng “{what}”.', 'This form has no table “{what}”.'],
    whatToDo: [
      'Xem tên bảng trong mẫu có sẵn của phần mềm.',
      'See the names of tables in the built-in form.',
    ],
  },
  MISSING_FIELD: {
    message: ['Thiếu trường “{what}”.', 'The field “{what}” is missing.'],
    whatToDo: ['Thêm trường đó, viết trong hai dấu ngoặc nhọn.', 'Add it, between two pairs of braces.'],
  },
  MISSING_TABLE: {
    message: ['Thiếu bảng “{what}”.', 'The table “{what}” is missing.'],
    whatToDo: [
      'Thêm bảng đó trên một dòng riêng, trong hai dấu ngoặc vuông.',
      'Add it on a line of its own, between two pairs of brackets.',
    ],
  },
  NO_TITLE: {
    message: ['Chưa có tên giấy tờ.', 'The paper has no title.'],
    whatToDo: ['Thêm một dòng bắt đầu bằng “# ”.', 'Add a line that begins with “# ”.'],
  },
  BROKEN_FIELD: {
    message: ['Trường viết chưa đúng: {what}', 'A field is not written right: {what}'],
    whatToDo: ['Viết tên trường giữa hai cặp dấu ngoặc nhọn.', 'Write its name between two pairs of braces.'],
  },
};

/** A problem of a template for a person: where, what, and what to do. */
export function problemText({ code, line, what }: LoadedTemplate['problems'][number], language: Language) {
  const at = language === 'vi' ? 0 : 1;
  const { message, whatToDo } = TEXTS[code];
  return {
    line,
    what,
    message: fillText(message[at], { what: what ?? '' }, language),
    whatToDo: whatToDo[at],
  };
}
