import { defineTexts } from '../../i18n/define-texts.ts';

/** Apart from the others: the page for errors comes with every first load, also a phone's. */
export const notThereTexts = defineTexts({
  vi: {
    notFound: 'Không có trang này',
    notFoundDo: 'Kiểm tra lại địa chỉ, hoặc về trang đầu để nhập mã cuộc họp.',
    broken: 'Trang gặp trục trặc',
    brokenDo: 'Tải lại trang. Những gì đã được báo nhận không bị mất.',
    home: 'Về trang đầu',
  },
  en: {
    notFound: 'There is no such page',
    notFoundDo: 'Check the address, or go to the front page and enter the meeting code.',
    broken: 'The page broke',
    brokenDo: 'Load the page again. Nothing that was acknowledged is lost.',
    home: 'Go to the front page',
  },
});
