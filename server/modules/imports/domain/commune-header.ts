import type { AreaKind } from '../../../kernel/classes.ts';
import { cellText, type SheetRow } from './cell.ts';
import { plainText } from './plain-text.ts';

export interface CommuneHeader {
  /** Official code as of the round, five digits. */
  readonly code: string;
  readonly year: number;
  /** As written above the list, in capitals or not; the official name comes from the area with this code. */
  readonly name: string;
  readonly areaKind: AreaKind | null;
}

const CODE = /ma (?:xa|phuong|thi tran|so xa|don vi)[^0-9]{0,20}(\d{5})(?!\d)/;
const YEAR = /\bnam (20\d{2})\b/;
const KIND = /khu vuc[^a-z]{0,5}(nong thon|thanh thi)/;
const OFFICE = /^uy ban nhan dan (xa|phuong|thi tran) /;

function kindOf(lines: readonly string[]): AreaKind | null {
  const kind = firstMatch(lines, KIND);
  if (kind) return kind === 'thanh thi' ? 'URBAN' : 'RURAL';
  // xã = RURAL; phường, thị trấn = URBAN (practice)
  const unit = firstMatch(lines, OFFICE);
  return unit ? (unit === 'xa' ? 'RURAL' : 'URBAN') : null;
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** The name behind "ỦY BAN NHÂN DÂN", with its unit: "XÃ BÌNH MỸ". */
function nameOf(texts: readonly string[]): string {
  const line = texts.find((text) => OFFICE.test(plainText(text)));
  return line ? line.split(' ').slice(4).join(' ') : '';
}

/** Reads "Mã xã", "NĂM …" and "Khu vực" from the lines above the list; undefined when code or year is not there. */
export function readCommuneHeader(rowsAbove: readonly SheetRow[]): CommuneHeader | undefined {
  const texts = rowsAbove.flatMap((row) => row.cells.map(cellText)).filter((text) => text !== '');
  const lines = texts.map(plainText);
  const code = firstMatch(lines, CODE);
  const year = firstMatch(lines, YEAR);
  if (!code || !year) return undefined;
  return { code, year: Number(year), name: nameOf(texts), areaKind: kindOf(lines) };
}
