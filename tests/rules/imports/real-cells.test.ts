import { expect, test } from 'vitest';
import { WORKBOOK_LIMITS } from '../../../server/platform/files/file-limits.ts';
import { readSheets } from '../../../server/platform/files/xlsx/read-sheets.ts';
import { writeStoredZip } from '../../../server/platform/files/xlsx/stored-zip.ts';
import { partsAround, sheetXml } from './make-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts>
  <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
  <cellStyleXfs count="1"><xf/></cellStyleXfs>
  <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const STRINGS = `<sst xmlns="${MAIN}"><si><r><t xml:space="preserve">Ê </t></r><r><rPr><b/></rPr><t>Đê</t></r></si></sst>`;

/** A workbook as Excel saves it: shared strings, styles, relationships between them. */
async function readAsExcelSaves(row: string) {
  const parts = partsAround(sheetXml(row)).map((part) => {
    if (part.name !== 'xl/_rels/workbook.xml.rels') return part;
    const more = `<Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/>
      <Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    return {
      ...part,
      bytes: Buffer.from(Buffer.from(part.bytes).toString().replace('</Relationships>', more)),
    };
  });
  parts.push({ name: 'xl/styles.xml', bytes: Buffer.from(STYLES) });
  parts.push({ name: 'xl/sharedStrings.xml', bytes: Buffer.from(STRINGS) });
  const read = await readSheets(writeStoredZip(parts), WORKBOOK_LIMITS);
  if (!read.ok) throw new Error(read.code);
  return read.value[0]?.rows[0];
}

test('dates in any date format come as the same day, whatever the zone of the server', async () => {
  const row = await readAsExcelSaves(
    '<row r="7"><c r="A7" s="1"><v>21105</v></c><c r="B7" s="2"><v>21105</v></c><c r="C7"><v>21105</v></c></row>',
  );
  expect(row).toEqual({ number: 7, cells: ['1957-10-12T00:00:00.000Z', '1957-10-12T00:00:00.000Z', 21105] });
});

test('rich and inline texts, letters written as numbers, results of formulas and error values come as they are shown', async () => {
  const row = await readAsExcelSaves(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>H&#x1EA5;t</t></is></c><c r="C1"><f>1+1</f><v>2</v></c>' +
      '<c r="D1"><f>1+1</f></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1</f><v>=x</v></c></row>',
  );
  expect(row?.cells).toEqual(['Ê Đê', 'Hất', 2, null, '#N/A', '=x']);
});
