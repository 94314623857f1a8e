/** The wall shows eight rows a slide; pages count from 0. */
export const ROWS_A_SLIDE = 8;

export const pageCount = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS_A_SLIDE));

/** A page that exists: a list may have become shorter since it was turned to. */
export const clampPage = (page: number, rows: number): number =>
  Math.min(Math.max(0, page), pageCount(rows) - 1);

export type Numbered<Row> = { readonly number: number; readonly row: Row };

/** The rows of one page with their numbers in the whole list. */
export const rowsOfPage = <Row>(rows: readonly Row[], page: number): Numbered<Row>[] => {
  const first = clampPage(page, rows.length) * ROWS_A_SLIDE;
  return rows.slice(first, first + ROWS_A_SLIDE).map((row, index) => ({ number: first + index + 1, row }));
};
