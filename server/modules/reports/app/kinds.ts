export { SHAPES, TONES, type Drawing, type Shape, type Tone } from '../domain/drawing.ts';
export { TABLES, type FormCode, type TableCode } from '../domain/forms.ts';
export { PICTURES, type Picture, type PictureKind } from '../domain/make-pictures.ts';
export { SOURCES, STAGES, type FrozenReport, type Source, type Stage } from '../domain/stages.ts';
export {
  COLUMN_KINDS,
  fullTitles,
  headOf,
  leavesOf,
  LINES,
  wordsOf,
  type ColumnKind,
  type Line,
  type ReportTable,
} from '../domain/table.ts';
export { titleOf } from '../domain/forms.ts';
export type { Difference } from '../domain/compare-tables.ts';
