export type Language = 'vi' | 'en';

/** Which GraphQL type a refusal becomes (see platform/graphql/refusal-types.ts). */
export type RefusalKind =
  | 'NOT_ALLOWED'
  | 'STALE'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_MANY'
  | 'MOTION_NOT_OPEN'
  | 'NOT_ENTITLED'
  | 'CLAIM_LOST'
  | 'ROUND_CLOSED';

type TwoTexts = { readonly vi: string; readonly en: string };

/** What a person reads: what happened, and what to do now. `{name}` is filled from the refusal's details. */
export type RefusalText = {
  readonly kind: RefusalKind;
  readonly message: TwoTexts;
  readonly whatToDo: TwoTexts;
};

/**
 * The text with its blanks filled from the details of the refusal. A detail that reads otherwise in English, such as the
 * name of a rule pack, stands beside the Vietnamese one as `<name>_en`.
 */
export const fillText = (
  text: string,
  details: Readonly<Record<string, string | number>> = {},
  language: Language = 'vi',
): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const own = language === 'en' ? details[`${name}_en`] : undefined;
    return String(own ?? details[name] ?? '');
  });

/** A catalogue of refusals: a code does not compile until it has both texts in both languages. */
export const defineRefusals = <Code extends string>(
  catalogue: Readonly<Record<Code, RefusalText>>,
): Readonly<Record<Code, RefusalText>> => catalogue;

/** Refusals that every module may use. */
export const COMMON_REFUSALS = defineRefusals({
  NOT_SIGNED_IN: {
    kind: 'NOT_ALLOWED',
    message: { vi: 'Bạn chưa đăng nhập.', en: 'You are not signed in.' },
    whatToDo: { vi: 'Hãy đăng nhập rồi làm lại.', en: 'Sign in, then try again.' },
  },
  NOT_FOUND: {
    kind: 'NOT_ALLOWED',
    message: { vi: 'Không tìm thấy mục này.', en: 'This was not found.' },
    whatToDo: {
      vi: 'Kiểm tra lại đường dẫn, hoặc hỏi người phụ trách địa bàn.',
      en: 'Check the address, or ask whoever is in charge of the area.',
    },
  },
  STALE: {
    kind: 'STALE',
    message: { vi: 'Có người vừa thay đổi mục này.', en: 'Somebody has just changed this.' },
    whatToDo: { vi: 'Xem lại bản mới rồi làm tiếp.', en: 'Look at the new version, then go on.' },
  },
  INVALID: {
    kind: 'INVALID',
    message: { vi: 'Nội dung nhập chưa đúng: {field}.', en: 'What was entered is not right: {field}.' },
    whatToDo: { vi: 'Sửa lại ô được báo rồi gửi lại.', en: 'Mend the field named and send again.' },
  },
  CASE_RECOGNISED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hộ này đã được công nhận, hồ sơ không sửa được nữa.',
      en: 'This household was recognised; its case cannot be amended any more.',
    },
    whatToDo: {
      vi: 'Muốn đổi thì Chủ tịch UBND xã ra quyết định thu hồi hoặc bổ sung, có số, ngày và lý do.',
      en: 'To change it the commune chair makes a new decision, a withdrawal or a supplement, with number, date and reason.',
    },
  },
  COMMAND_OF_ANOTHER: {
    kind: 'CONFLICT',
    message: {
      vi: 'Mã lệnh này đã được dùng cho việc khác.',
      en: 'This command id was used for something else.',
    },
    whatToDo: { vi: 'Tải lại trang rồi làm lại.', en: 'Reload the page and do it again.' },
  },
  NOT_A_PICTURE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp này không phải ảnh JPEG, PNG hay tệp PDF, hoặc bị hỏng.',
      en: 'This file is no JPEG or PNG picture and no PDF, or it is damaged.',
    },
    whatToDo: { vi: 'Chụp lại, hoặc quét thành PDF rồi gửi.', en: 'Take it again, or scan it to PDF.' },
  },
  PICTURE_TOO_LARGE: {
    kind: 'INVALID',
    message: {
      vi: 'Ảnh có quá nhiều điểm ảnh (nhiều nhất {most} triệu).',
      en: 'The picture has too many points ({most} million at most).',
    },
    whatToDo: {
      vi: 'Chọn cỡ ảnh nhỏ hơn trong máy ảnh rồi chụp lại.',
      en: 'Choose a smaller size in the camera and take it again.',
    },
  },
  PICTURE_TAKES_TOO_LONG: {
    kind: 'INVALID',
    message: { vi: 'Đọc ảnh quá lâu nên đã dừng.', en: 'Reading the picture took too long and was stopped.' },
    whatToDo: {
      vi: 'Gửi lại; nếu vẫn vậy, chụp cỡ nhỏ hơn.',
      en: 'Send it again; if it stays so, take a smaller one.',
    },
  },
  PDF_WITH_MORE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp PDF này có mật khẩu, chương trình hoặc tệp kèm theo nên không nhận.',
      en: 'This PDF has a password, a script or attached files, so it is not taken.',
    },
    whatToDo: {
      vi: 'In ra rồi quét lại, hoặc chụp ảnh từng trang.',
      en: 'Print it and scan it again, or take a photo of each page.',
    },
  },
  TOO_MANY_TRIES: {
    kind: 'TOO_MANY',
    message: { vi: 'Thử quá nhiều lần.', en: 'Too many tries.' },
    whatToDo: {
      vi: 'Chờ {retryAfterSeconds} giây rồi thử lại.',
      en: 'Wait {retryAfterSeconds} seconds, then try again.',
    },
  },
});
