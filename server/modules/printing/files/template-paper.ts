import type { Block, BundlePart, Text } from '../../../platform/papers/index.ts';
import type { VillageFacts } from '../app/ports.ts';
import { fillIn, type Template, type TemplateBlock, type TemplateRun } from '../domain/template.ts';
import type { FieldName, FieldValues } from '../domain/templates.ts';
import { FORM_TABLES } from './form-tables.ts';

const DOTS = '……………………';
/** Of a form without anything in it: dots to write on. */
const BLANK: FieldValues = {
  ...{ tinh: `tỉnh ${DOTS}`, xa: `xã ${DOTS}`, thon: `thôn ${DOTS}`, nam: '20……', dot: DOTS },
  ...{ mau: '', so_ho: '………', noi_nhan: DOTS },
};
/** "Xã Bình An" in the middle of a sentence: "xã Bình An". */
const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

const valuesOf = (of: VillageFacts): FieldValues => ({
  ...{ tinh: inSentence(of.provinceName), xa: inSentence(of.communeName), thon: inSentence(of.villageName) },
  ...{ nam: String(of.year), dot: of.roundName, so_ho: String(of.listed.length), noi_nhan: DOTS, mau: '' },
});

const textOf = (runs: readonly TemplateRun[], values: FieldValues): Text =>
  runs.map(({ text, bold }) => {
    const filled = fillIn(text, values);
    return bold ? { text: filled, bold: true } : filled;
  });

function blocksOf(block: TemplateBlock, values: FieldValues, of: VillageFacts | null): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', align: block.align, text: textOf(block.runs, values) }];
    case 'heading':
      return [{ kind: 'heading', text: fillIn(block.text, values) }];
    case 'item':
      return [{ kind: 'list', items: [textOf(block.runs, values)] }];
    case 'lines':
      return [{ kind: 'lines', count: block.count }];
    case 'signatures':
      return [
        {
          kind: 'signatures',
          people: block.titles.map((title) => ({
            title: fillIn(title, values),
            note: '(Ký, ghi rõ họ tên)',
          })),
        },
      ];
    case 'table':
      return FORM_TABLES[block.name]?.(of) ?? [];
    case 'pageBreak':
      return [{ kind: 'pageBreak' }];
  }
}

/** A form by its template, headed as NĐ 30/2020 heads papers; `of` null: blank. `mau`: what the form is called. */
export function templatePaper(
  { mark, title, about, blocks }: Template,
  { of, mau }: { readonly of: VillageFacts | null; readonly mau: string },
): BundlePart['paper'] {
  const values: FieldValues = { ...(of ? valuesOf(of) : BLANK), mau } satisfies Record<FieldName, string>;
  const above = of
    ? [`UBND ${of.communeName.toLocaleUpperCase('vi')}`, of.villageName.toLocaleUpperCase('vi')]
    : ['UBND XÃ ………………………', 'THÔN ………………………'];
  return {
    ...(mark && fillIn(mark, values) && { copy: fillIn(mark, values) }),
    head: { authority: above },
    title: { name: fillIn(title, values), ...(about && { about: fillIn(about, values) }) },
    body: blocks.flatMap((block, at) =>
      blocksOf(block, values, of).map((made) =>
        // nobody signs a page without a word on it
        made.kind === 'paragraph' && blocks[at + 1]?.kind === 'signatures'
          ? { ...made, leadsOn: true as const }
          : made,
      ),
    ),
  };
}
