/**
 * A paper as data: one description, from which both the PDF and the Word file are made, so that they never differ.
 * The form is that of Nghị định 30/2020/NĐ-CP (Phụ lục I). Nothing here knows what the paper is about.
 *
 *   const paper: Paper = { language: 'vi', madeAt, about: 'Biên bản họp', head: {…}, title: {…}, body: [{ kind: 'paragraph', text: '…' }] };
 *   const pdf = await renderPdf(paper);   // application/pdf
 *   const word = await renderDocx(paper); // DOCX_TYPE
 *
 * All text is data: there is no markup, and whatever a name contains is printed as it is (NFC).
 * Signs that the font has no glyph for are printed as an empty box; for a box to tick use □ (U+25A1), not ☐.
 */
export type Run = string | { readonly text: string; readonly bold?: true; readonly italic?: true };
/** One line of thought; runs carry bold and italic. A `\n` starts a new line. */
export type Text = string | readonly Run[];

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Column = {
  readonly title: string;
  /** Its part of the width: shares of one table are compared with each other. */
  readonly share: number;
  /** 'left' when not said. */
  readonly align?: Align;
};

export type Signature = {
  readonly title: string;
  /** "(Ký, ghi rõ họ tên)" */
  readonly note?: string;
  /** Printed below the room for the signature. */
  readonly name?: string;
};

/** A cell of a head in several rows: where it begins, how far it reaches. */
export type HeadCell = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type Block =
  /** Body text: justified, first line indented; 'left', 'center' and 'right' are not indented. */
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly align?: Align;
      readonly size?: number;
      /** Stands on the page of the next block, as a heading does. */
      readonly leadsOn?: true;
    }
  /** Bold, and never alone at the foot of a page. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Hanging items behind "1.", "2." … or "-". */
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly numbered?: true }
  /** The header row is repeated on every page, a row is never cut in two. `rowHeight` in points: room to write by hand. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      readonly rowHeight?: number;
      /** Points; 12 when not said. */
      readonly size?: number;
    }
  /**
   * A form: its head has several rows with cells that span others, and is repeated on every page. A cell that is null
   * belongs to the one above it.
   */
  | {
      readonly kind: 'grid';
      readonly columns: readonly { readonly share: number; readonly align: Align }[];
      readonly head: readonly HeadCell[];
      readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly bold?: true }[];
      /** Points; 12 when not said. */
      readonly size?: number;
    }
  /** A drawing (SVG) in the PDF; in Word, which has no such drawings, what it says in words. */
  | { readonly kind: 'drawing'; readonly svg: string; readonly points: number; readonly says: string }
  /** Side by side, kept on one page. */
  | { readonly kind: 'signatures'; readonly people: readonly Signature[] }
  /** Nơi nhận, one line each. */
  | { readonly kind: 'recipients'; readonly names: readonly string[] }
  /** A centred title inside the paper, e.g. of an attached list. */
  | { readonly kind: 'title'; readonly name: string; readonly about?: string }
  /** Dotted lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'qr'; readonly text: string; readonly caption?: string; readonly millimetres?: number }
  /** Blocks beside each other, e.g. two slips in a row; `boxed` draws the lines to cut along. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly (readonly Block[])[];
      readonly boxed?: true;
      /** Points, at least: slips of one size, so many to a page. */
      readonly height?: number;
    }
  | { readonly kind: 'space'; readonly points: number }
  | { readonly kind: 'pageBreak' };

export type Paper = {
  /** Title of the file. */
  readonly about: string;
  /** Of the file; the same paper made again is the same file. */
  readonly madeAt: Date;
  readonly orientation?: 'portrait' | 'landscape';
  readonly head?: {
    /** Who issues it; the last line is the issuer itself, in bold. */
    readonly authority: readonly string[];
    /** "Số: 12/BB-…"; left out where the paper has none. */
    readonly number?: string;
    /** "Krông Ana, ngày 24 tháng 11 năm 2020" */
    readonly placeAndDate?: string;
  };
  readonly title?: { readonly name: string; readonly about?: string };
  readonly body: readonly Block[];
  /** Stands at the foot of every page, the code also as QR. */
  readonly seal?: { readonly lines: readonly string[]; readonly qr: string };
  /** "DỰ THẢO – chưa chốt": large across every page of the PDF, and at the head of every page in both. */
  readonly draft?: string;
  /** "Bản 1: lưu thôn", at the head of the first page. */
  readonly copy?: string;
};

/** A paper inside a bundle. */
export type BundlePart = {
  readonly name: string;
  readonly copies: number;
  /** For whoever prints: "cắt theo nét đứt". */
  readonly remark: string;
  readonly paper: Pick<Paper, 'orientation' | 'head' | 'title' | 'body' | 'copy' | 'seal'>;
};

/** Papers printed together as one file. Its first page is the order for the printer: which pages, how many, how often. */
export type Bundle = {
  readonly about: string;
  readonly madeAt: Date;
  readonly cover: {
    readonly head?: Paper['head'];
    readonly before: readonly Block[];
    /** Over number, paper, pages in the file, how many, copies, pages printed, remark. */
    readonly columns: readonly [string, string, string, string, string, string, string];
    /** `{pages}` printed one-sided, `{leaves}` of paper printed on both sides. */
    readonly total: string;
    readonly after: readonly Block[];
  };
  readonly parts: readonly BundlePart[];
};
