import { defineTexts } from '../../i18n/define-texts.ts';

/**
 * Words to read out, stage by stage: a help for whoever presides, on the desk and on the chair's phone, never on the
 * wall. Plain speech; whoever knows better words says those.
 */
export const scriptTexts = defineTexts({
  vi: {
    title: 'Lời đọc',
    hint: 'Gợi ý cho người chủ trì; không hiện trên màn chiếu.',
    welcome: (village: string, round: string) =>
      `Kính thưa bà con. Hôm nay ${village} họp dân để thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo, ${round}.`,
    quorum: (represented: number, base: number, needed: number) =>
      `Đã có ${represented} trên ${base} hộ dự họp, cần ${needed} hộ.`,
    present: (counted: number) => `Có ${counted} người dự họp được lấy ý kiến.`,
    overseen:
      'Cuộc họp có Mặt trận Tổ quốc giám sát. Ai thấy chỗ nào chưa đúng thì nói ngay, ý kiến được ghi vào biên bản.',
    secretary: 'Tôi đề nghị bà con giơ tay thống nhất người làm thư ký ghi biên bản.',
    form: 'Đề nghị bà con chọn cách lấy ý kiến: giơ tay, bỏ phiếu kín, hay bấm điện thoại. Ai không có điện thoại vẫn giơ tay, mỗi người một ý kiến.',
    agenda: (items: number) =>
      `Có ${items} nội dung. Trước hết là các hộ còn ý kiến khác nhau, lấy ý kiến từng hộ; sau đó là các danh sách. Thứ tự do máy bốc thăm, không phải ai xếp.`,
    leftOut:
      'Nếu bà con thấy còn hộ khó khăn chưa có tên thì nêu ra. Hộ đó được lập đề nghị rà soát, không lấy ý kiến trong tối nay.',
    household: (name: string) => `Xét hộ ${name}. Mời hộ nói trước nếu muốn; hộ không phải ra ngoài.`,
    supervisor: 'Mời bà con và Mặt trận cho ý kiến. Nói về điều kiện sống của hộ, không nói chuyện riêng tư.',
    list: (title: string, count: number) =>
      `Danh sách ${title}, ${count} hộ. Tôi đọc tên từng hộ. Ai có ý kiến khác về hộ nào thì nói số thứ tự, hộ đó được lấy ý kiến riêng.`,
    howHands: 'Ai đồng ý với kết quả trên màn chiếu thì giơ tay. Giữ tay cho đến khi đếm xong.',
    howDisagree: 'Ai không đồng ý thì giơ tay. Ai không có ý kiến thì thôi.',
    howPhone:
      'Ai dùng điện thoại thì bấm trên máy; đổi ý vẫn bấm lại được cho đến khi đóng lượt. Không ai biết bà con chọn gì.',
    agreed: (agree: number, base: number) => `${agree} trên ${base} người đồng ý. Kết quả được thống nhất.`,
    notAgreed: (agree: number, base: number) =>
      `${agree} trên ${base} người đồng ý, chưa đủ. Hộ được rà soát lại, rồi đưa ra cuộc họp sau. Tối nay không lấy ý kiến lại.`,
    results: 'Trên màn chiếu là kết quả của cả cuộc họp. Mời bà con xem lại.',
    closing: 'Đề nghị bà con giơ tay xác nhận toàn bộ kết quả vừa thống nhất.',
    minutes: 'Mời thư ký đọc lại biên bản để bà con thông qua.',
    goodbye:
      'Kết quả được niêm yết tại nhà văn hóa và trụ sở xã. Hộ nào chưa đồng ý thì gửi ý kiến cho xã trong thời gian niêm yết. Cảm ơn bà con.',
    adjourned:
      'Cuộc họp tạm hoãn. Thôn sẽ báo ngày giờ họp tiếp; nội dung chưa lấy ý kiến được đưa ra ở cuộc họp sau.',
  },
  en: {
    title: 'Words to read out',
    hint: 'A help for whoever presides; never on the wall.',
    welcome: (village: string, round: string) =>
      `Welcome. Tonight ${village} meets to agree on the result of the review of poor and near-poor households, ${round}.`,
    quorum: (represented: number, base: number, needed: number) =>
      `${represented} of ${base} households are represented; ${needed} are needed.`,
    present: (counted: number) => `${counted} people attend whose opinion is asked.`,
    overseen:
      'The Fatherland Front oversees this meeting. Whoever sees something that is not right says so at once; it goes into the minutes.',
    secretary: 'Please raise your hands for the secretary who writes the minutes.',
    form: 'Please choose how we vote: by hand, by secret ballot, or by phone. Whoever has no phone raises a hand; one person, one opinion.',
    agenda: (items: number) =>
      `There are ${items} items. First the households on which opinions differ, one by one; then the lists. The order was drawn by lot, nobody made it.`,
    leftOut:
      'If you know a household in need that is not named, say so. A request is opened for it; it is not voted on tonight.',
    household: (name: string) =>
      `The household of ${name}. It may speak first if it wishes; it does not have to leave.`,
    supervisor:
      'What do you say, and what does the Front say? About living conditions, not about private matters.',
    list: (title: string, count: number) =>
      `The list ${title}, ${count} households. I read each name. Whoever sees one differently says its number, and it is voted on by itself.`,
    howHands: 'Whoever agrees with what is on the wall raises a hand. Keep it up until it is counted.',
    howDisagree: 'Whoever disagrees raises a hand. Whoever has no opinion does nothing.',
    howPhone:
      'Whoever uses a phone presses there; you can change it until the vote closes. Nobody learns what you chose.',
    agreed: (agree: number, base: number) => `${agree} of ${base} agree. The result stands.`,
    notAgreed: (agree: number, base: number) =>
      `${agree} of ${base} agree, which is not enough. It is reviewed again and comes to the next meeting. It is not voted on again tonight.`,
    results: 'This is the result of the whole meeting. Please look at it.',
    closing: 'Please raise your hands to confirm the whole result.',
    minutes: 'The secretary reads the minutes, so that you can adopt them.',
    goodbye:
      'The result is posted at the village house and the commune office. Whoever disagrees writes to the commune while it is posted. Thank you.',
    adjourned:
      'The meeting is adjourned. The village will announce the next one; what was not voted on comes to it.',
  },
});
