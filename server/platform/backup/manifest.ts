import { z } from 'zod';

export const FORMAT = 1;

/** First in the archive: what it is and which migrations its tables have. */
export const aboutSchema = z.strictObject({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});
export type About = z.infer<typeof aboutSchema>;

/** Last in the archive: what must be in it. An archive without it was not finished. */
export const manifestSchema = z.strictObject({
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), sha256: z.string().length(64) })),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string().length(64) })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A backup that cannot be used, in words for the person who has it. */
export class BackupRefused extends Error {}
