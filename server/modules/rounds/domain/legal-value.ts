import { z } from 'zod';

/** C = read in a public source; P = practice; U = unconfirmed until the province confirms it with a reference. */
export const LEGAL_MARKS = ['C', 'P', 'U'] as const;
export type LegalMark = (typeof LEGAL_MARKS)[number];

/** A legal value with how sure it is and, where known, the article that holds it. */
export type Legal<T> = {
  readonly value: T;
  readonly mark: LegalMark;
  readonly article?: string;
  readonly note?: string;
  readonly confirmed?: Confirmed;
};

export const markSchema = z.enum(LEGAL_MARKS);

/** By which text a province confirmed a value; a file that comes with the product has none. */
export const confirmedSchema = z.strictObject({ reference: z.string().min(1), dated: z.iso.date() });
export type Confirmed = z.infer<typeof confirmedSchema>;

/** The one form in which a pack may state a legal value; a bare number or text is refused. */
export const legal = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    mark: markSchema,
    article: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    confirmed: confirmedSchema.optional(),
  });

/** One value for xã (RURAL), one for phường and thị trấn (URBAN): neither may be missing. */
export const byArea = <T extends z.ZodType>(value: T) => z.strictObject({ RURAL: value, URBAN: value });

/** A text a person reads: Vietnamese first, English complete. */
export const textSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof textSchema>;

export const lineComparisonSchema = z.enum(['<=', '<']);
export const shareComparisonSchema = z.enum(['>=', '>']);
export type LineComparison = z.infer<typeof lineComparisonSchema>;
export type ShareComparison = z.infer<typeof shareComparisonSchema>;
