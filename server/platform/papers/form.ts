/** Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I; millimetres and points. */
export const MARGINS_MM = { top: 22, bottom: 22, left: 30, right: 17 } as const; // 20–25, 20–25, 30–35, 15–20
/** At the foot of a paper with a seal: room for its QR, still within 20–25 mm. */
export const SEALED_BOTTOM_MM = 25;
export const QR_MM = 18;
export const A4_MM = { width: 210, height: 297 } as const;

export const SIZES = {
  nation: 12.5,
  motto: 13,
  authority: 12.5,
  numberAndDate: 13,
  title: 14,
  body: 13,
  table: 12,
  signature: 13,
  recipients: 11,
  page: 13,
  seal: 9,
} as const;

export const FIRST_LINE_MM = 10;
export const SPACE_AFTER = 6; // points between paragraphs
export const SIGNING_ROOM = 62; // points between the title and the name of who signs

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS = 'Nơi nhận:';

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

export type Page = {
  readonly width: number;
  readonly height: number;
  readonly margins: readonly [left: number, top: number, right: number, bottom: number];
  /** Between the margins. */
  readonly inner: number;
};

/** The page in points. */
export function pageOf(paper: {
  readonly orientation?: 'portrait' | 'landscape';
  readonly seal?: unknown;
}): Page {
  const lying = paper.orientation === 'landscape';
  const width = points(lying ? A4_MM.height : A4_MM.width);
  const height = points(lying ? A4_MM.width : A4_MM.height);
  const bottom = points(paper.seal ? SEALED_BOTTOM_MM : MARGINS_MM.bottom);
  const [left, right] = [points(MARGINS_MM.left), points(MARGINS_MM.right)];
  return {
    width,
    height,
    margins: [left, points(MARGINS_MM.top), right, bottom],
    inner: width - left - right,
  };
}
