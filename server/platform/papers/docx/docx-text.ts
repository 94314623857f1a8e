import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { runsOf, type CleanRun } from '../clean-text.ts';
import type { Align, Text } from '../paper.ts';

export const FONT = 'Times New Roman';
export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

export type Style = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Align;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
} & Pick<IParagraphOptions, 'keepNext' | 'keepLines' | 'indent' | 'border' | 'pageBreakBefore'>;

/** A new line inside a paragraph is a break of its own in Word. */
function textRuns(run: CleanRun, style: Style): TextRun[] {
  const looks = {
    ...(style.size ? { size: halfPoints(style.size) } : {}),
    bold: run.bold || (style.bold ?? false),
    italics: run.italic || (style.italic ?? false),
  };
  return run.text
    .split('\n')
    .map((text, index) => new TextRun({ text, ...looks, ...(index > 0 ? { break: 1 } : {}) }));
}

export function docxParagraph(text: Text, style: Style = {}): Paragraph {
  const { size: _, bold: __, italic: ___, align = 'left', before = 0, after = 0, ...rest } = style;
  return new Paragraph({
    ...rest,
    alignment: ALIGNMENT[align],
    spacing: { before: twips(before), after: twips(after), line: 264 }, // 1.1 lines, as in the PDF
    children: runsOf(text).flatMap((run) => textRuns(run, style)),
  });
}
