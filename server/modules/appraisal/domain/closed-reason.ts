type TwoTexts = { readonly vi: string; readonly en: string };

/** Why people and papers of an open case are not shown. */
export const closedReason = (holder: string | null): TwoTexts =>
  holder
    ? {
        vi: `${holder} đang giữ hồ sơ. Thông tin của người dân chỉ mở cho người giữ hồ sơ.`,
        en: `${holder} holds the case. What is about people is open to the holder only.`,
      }
    : {
        vi: 'Thông tin của người dân chỉ mở cho người giữ hồ sơ. Nhận hồ sơ để xem.',
        en: 'What is about people is open to the holder only. Take the case to see it.',
      };
