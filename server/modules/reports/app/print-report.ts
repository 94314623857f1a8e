import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isList, type TableCode } from '../domain/forms.ts';
import type { Picture } from '../domain/make-pictures.ts';
import { WIDE } from '../domain/pictures.ts';
import type { FrozenReport, Source } from '../domain/stages.ts';
import type { ReportTable } from '../domain/table.ts';
import type { ReportPorts, Unit } from './read-unit.ts';
import { drawUnit } from './view-pictures.ts';
import { openUnit, tablesFor, tablesOf, type Asked, type ViewRefusal } from './view-report.ts';

export const FORMATS = ['xlsx', 'pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** Everything that stands on the papers of a report. */
export type ReportSheet = {
  readonly roundName: string;
  readonly year: number;
  readonly areaName: string;
  readonly areaLevel: Unit['area']['level'];
  /** Units above, from the province down. */
  readonly above: readonly string[];
  readonly reported: number;
  readonly communes: number;
  readonly source: Source;
  readonly frozen: FrozenReport | null;
  readonly madeAt: Date;
  readonly tables: readonly ReportTable[];
  readonly pictures: readonly Picture[];
};

/** Writes the files, off the event loop. */
export interface ReportPapers {
  write(sheet: ReportSheet, format: Format): Promise<Uint8Array>;
}

export type PrintReport = Asked & {
  readonly source: Source;
  readonly format: Format;
  /** Empty: all forms, without the lists of names. */
  readonly forms: readonly TableCode[];
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
};
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array };
type Refused = ViewRefusal | 'INVALID';

/** Of the work, reading is this part; the rest is writing. */
const READING = 0.7;
const stageName = { LIVE: 'hien-nay', PRELIMINARY: 'so-bo', OFFICIAL: 'chinh-thuc' } as const;

export const printReport = (
  ports: ReportPorts & { readonly papers: ReportPapers; readonly clock: Clock },
) => {
  const read = (actor: Actor, asked: PrintReport): Promise<Result<ReportSheet, Refused>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const opened = await openUnit(ports, tx, actor, asked);
      if (!opened.ok) return opened;
      const unit = opened.value;
      const { area, round, reported, communes } = unit;
      const all = tablesFor(actor, unit).filter((code) => !isList(code));
      const forms = asked.forms.length > 0 ? asked.forms : all;
      const onProgress = (done: number, of: number) => asked.onProgress?.((READING * done) / of);
      const made = await tablesOf(ports, tx, actor, unit, { source: asked.source, forms, onProgress });
      if (!made.ok) return made;
      const above = await ports.areas.findMany(tx, area.path.slice(0, -1));
      const named = area.path.slice(0, -1).map((id) => above.find((one) => one.id === id)?.fullName ?? '');
      const pictured = asked.format === 'pdf' && asked.forms.length !== 1;
      return success({
        ...{
          roundName: round.name,
          year: round.year,
          areaName: area.fullName,
          areaLevel: area.level,
          above: named,
        },
        ...{ reported, communes: communes.length, source: asked.source, frozen: made.value.frozen },
        ...{ madeAt: ports.clock.now(), tables: made.value.tables },
        pictures: pictured ? await drawUnit(ports, tx, actor, unit, { width: WIDE, language: 'vi' }) : [],
      });
    });
  return async (actor: Actor, asked: PrintReport): Promise<Result<ReportFile, Refused>> => {
    const sheet = await read(actor, asked);
    if (!sheet.ok) return sheet;
    if (sheet.value.tables.length === 0) return refuse('INVALID', { field: 'form' });
    const bytes = await ports.papers.write(sheet.value, asked.format);
    asked.onProgress?.(1);
    const kind = asked.format === 'docx' ? 'bao-cao' : 'bieu-mau';
    return success({ name: `${kind}-${stageName[asked.source]}-${sheet.value.year}.${asked.format}`, bytes });
  };
};
export type PrintReportDoor = ReturnType<typeof printReport>;
