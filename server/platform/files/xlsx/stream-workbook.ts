import { writeXlsxStream } from 'hucre/xlsx';

export interface RowsToStream {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly (string | number | null)[]>;
  /** In characters, by column. */
  readonly widths: readonly number[];
}

async function* withHeader({ header, rows }: RowsToStream) {
  yield [...header];
  for await (const row of rows) yield [...row];
}

/** A real .xlsx of any length, written as its rows come. Texts are written as texts: one that begins with "=" is no formula. */
export const streamWorkbook = (of: RowsToStream): ReadableStream<Uint8Array> =>
  writeXlsxStream(withHeader(of), {
    name: of.name,
    columns: of.widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
  });
