import { defineTexts } from '../../i18n/define-texts.ts';

export const eveningTexts = defineTexts({
  vi: {
    keys: {
      step: '← → trang, mục',
      places: 'L sảnh · A chương trình · R kết quả · G giơ tay xác nhận',
      afterEnd: 'L sảnh · A chương trình · R kết quả',
      more: 'P điện thoại · D điểm danh · N tiếng thứ hai · V đọc to',
      number: 'số + Enter: đến mục',
      open: 'Enter mở lấy ý kiến',
      next: 'Enter mục tiếp theo',
      hands: '1 đồng ý · 2 không đồng ý · 3 không có ý kiến · ⌫ bỏ tay cuối · T nhập số',
      close: 'C đóng lượt',
      lift: 'O hộ có ý kiến khác',
      seal: 'S kết thúc họp',
      start: 'Enter bắt đầu họp',
      help: 'B sáng/tối · ? ẩn',
      look: 'B sáng/tối · F toàn màn hình · ? ẩn dòng này',
    },
    enterEscape: 'Enter: làm · Esc: thôi',
    confirmStart: 'Bắt đầu cuộc họp?',
    confirmOpen: (what: string) => `Mở lấy ý kiến: ${what}?`,
    confirmOpenFew: (what: string, phones: number) =>
      `Mở lấy ý kiến: ${what}? Chỉ ${phones} điện thoại: giơ tay thì kín đáo hơn.`,
    consentNumber: (of: number) => `Bao nhiêu trên ${of} tay đồng ý dùng điện thoại? Gõ số rồi Enter:`,
    confirmConsent: (agree: number, of: number) => `Ghi ${agree}/${of} tay đồng ý dùng điện thoại?`,
    consentWhen: 'Hỏi về điện thoại khi đang họp và chưa mở lượt nào.',
    noVoice: 'Máy này không có giọng đọc tiếng Việt. Chữ vẫn ở trên màn chiếu.',
    noLanguage: 'Chưa có tệp ngôn ngữ thứ hai trên máy chủ.',
    confirmClosing: 'Mở giơ tay xác nhận toàn bộ kết quả?',
    confirmClose: (counted: number, base: number) =>
      base === 0
        ? 'Đóng lượt lấy ý kiến?'
        : counted === 0
          ? `Đóng lượt với số tay đã nhập ở máy điều khiển?`
          : counted < base
            ? `Đóng lượt? Đã đếm ${counted}/${base} tay; ${base - counted} người không giơ tay tính là không có ý kiến.`
            : `Đóng lượt? Đã đếm đủ ${base} tay.`,
    confirmCloseEarly: (counted: number, base: number, phones: number, phoneBase: number) =>
      [
        'Đóng lượt?',
        base > 0 && counted === 0 ? 'Số tay lấy ở máy điều khiển.' : '',
        base > 0 && counted > 0 ? `Tay ${counted}/${base},` : '',
        `điện thoại ${phones}/${phoneBase}; ai chưa trả lời tính là không có ý kiến.`,
      ]
        .filter(Boolean)
        .join(' '),
    confirmSeal: 'Kết thúc cuộc họp? Sau đó không sửa được kết quả.',
    confirmLift: (name: string) => `Đưa ra lấy ý kiến riêng: ${name}?`,
    liftNumber: 'Hộ số mấy có ý kiến khác? Gõ số rồi Enter:',
    itemNumber: 'Đến mục số:',
    tooManyHands: (counted: number, base: number) =>
      `Đã đếm ${counted} tay nhưng chỉ có ${base} người giơ tay. Bỏ bớt (⌫) hoặc nhập lại số (T).`,
    byTwo: 'Hai người đếm riêng trên điện thoại. Chờ cả hai gửi số khớp nhau rồi đóng lượt (C).',
    onPaper: 'Bỏ phiếu kín: tổ kiểm phiếu nhập kết quả ở bàn điều khiển, rồi chốt ở đó.',
    takeOver: 'Tay đang được đếm ở bàn điều khiển. Đếm lại từ đầu ở màn chiếu?',
    motionOpen: 'Đang lấy ý kiến. Đóng lượt (C) trước khi chuyển.',
    noMotion: 'Chưa mở lượt lấy ý kiến nào.',
    decided: 'Nội dung này đã lấy ý kiến.',
    closingAgain: 'Đã giơ tay mà chưa thống nhất. Hỏi lại thì mở ở máy điều khiển và ghi lý do.',
    notStarted: 'Cuộc họp chưa bắt đầu. Về sảnh (L) rồi bấm Enter.',
    noNumber: 'Không có số này.',
    onlyOnList: 'Chỉ dùng khi một danh sách chưa lấy ý kiến đang trên màn chiếu.',
    onlyHere: 'Chọn một hộ hoặc danh sách trước.',
    sealed: 'Cuộc họp đã kết thúc.',
    network: 'Chưa liên lạc được với máy chủ. Bấm lại sau giây lát.',
    signedOut: 'Phiên điều khiển đã hết. Mở lại đường dẫn của cuộc họp và nhập PIN.',
    working: 'Đang làm…',
    typeTitle: 'Nhập số tay',
    typeHint: 'Số được che trên màn chiếu cho đến khi đóng lượt.',
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
    noOpinion: 'Không có ý kiến',
    total: (n: number, base: number) => `Cộng: ${n}/${base}`,
    save: 'Ghi số',
    cancel: 'Thôi',
  },
  en: {
    keys: {
      step: '← → page, item',
      places: 'L lobby · A agenda · R results · G closing hands',
      afterEnd: 'L lobby · A agenda · R results',
      more: 'P phones · D check-in · N second language · V read aloud',
      number: 'number + Enter: go to item',
      open: 'Enter opens the vote',
      next: 'Enter next item',
      hands: '1 agree · 2 disagree · 3 no opinion · ⌫ take back · T type',
      close: 'C closes the vote',
      lift: 'O objection to a household',
      seal: 'S ends the meeting',
      start: 'Enter starts the meeting',
      help: 'B bright/dark · ? hides',
      look: 'B bright/dark · F full screen · ? hides this line',
    },
    enterEscape: 'Enter: do it · Esc: no',
    confirmStart: 'Start the meeting?',
    confirmOpen: (what: string) => `Open the vote: ${what}?`,
    confirmOpenFew: (what: string, phones: number) =>
      `Open the vote: ${what}? Only ${phones} phones: hands keep them more private.`,
    consentNumber: (of: number) => `How many of ${of} hands for voting by phone? Type it, then Enter:`,
    confirmConsent: (agree: number, of: number) => `Enter ${agree}/${of} hands for voting by phone?`,
    consentWhen: 'Ask about phones during the meeting, while no vote is open.',
    noVoice: 'This computer has no Vietnamese voice. The text stays on the wall.',
    noLanguage: 'There is no file of a second language on the server.',
    confirmClosing: 'Open the show of hands on the whole result?',
    confirmClose: (counted: number, base: number) =>
      base === 0
        ? 'Close the vote?'
        : counted === 0
          ? 'Close with the hands entered at the desk?'
          : counted < base
            ? `Close? ${counted}/${base} hands counted; ${base - counted} who raised none count as no opinion.`
            : `Close? All ${base} hands counted.`,
    confirmCloseEarly: (counted: number, base: number, phones: number, phoneBase: number) =>
      [
        'Close?',
        base > 0 && counted === 0 ? 'Hands as entered at the desk.' : '',
        base > 0 && counted > 0 ? `Hands ${counted}/${base},` : '',
        `phones ${phones}/${phoneBase}; whoever has not answered counts as no opinion.`,
      ]
        .filter(Boolean)
        .join(' '),
    confirmSeal: 'End the meeting? After that the result cannot be changed.',
    confirmLift: (name: string) => `Vote on this household by itself: ${name}?`,
    liftNumber: 'Which number has another opinion? Type it, then Enter:',
    itemNumber: 'Go to item number:',
    tooManyHands: (counted: number, base: number) =>
      `${counted} hands counted, but only ${base} people vote by hand. Take back (⌫) or type again (T).`,
    byTwo: 'Two people count apart on their phones. Wait until both agree, then close (C).',
    onPaper: 'Secret ballot: the committee enters the sheets at the desk and closes there.',
    takeOver: 'Hands are being counted at the desk. Count again from the start here?',
    motionOpen: 'A vote is under way. Close it (C) before leaving.',
    noMotion: 'No vote is open.',
    decided: 'This has been voted on.',
    closingAgain: 'The show of hands did not agree. To ask again, open it at the desk and write why.',
    notStarted: 'The meeting has not started. Go to the lobby (L) and press Enter.',
    noNumber: 'There is no such number.',
    onlyOnList: 'Only while a list that is not yet voted on is on the screen.',
    onlyHere: 'Choose a household or a list first.',
    sealed: 'The meeting has ended.',
    network: 'The server cannot be reached. Press again in a moment.',
    signedOut: 'Your session has ended. Open the link of the evening again and enter the PIN.',
    working: 'Working…',
    typeTitle: 'Type the hands',
    typeHint: 'The numbers are masked on the screen until the vote is closed.',
    agree: 'Agree',
    disagree: 'Disagree',
    noOpinion: 'No opinion',
    total: (n: number, base: number) => `Sum: ${n}/${base}`,
    save: 'Save',
    cancel: 'Cancel',
  },
});
