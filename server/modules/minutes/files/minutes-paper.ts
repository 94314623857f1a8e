import { renderDocx, renderPdf, type Block, type Paper } from '../../../platform/papers/index.ts';
import type { MinutesPaper, PaperCopy } from '../app/ports.ts';
import { qrText, shortCode, type ClosedRecord } from '../domain/closed-record.ts';
import { figuresOf } from '../domain/figures.ts';
import type { MeetingFacts } from '../domain/meeting-record.ts';
import { attachments } from './attachments.ts';
import { adoptionBlocks, incidentBlocks } from './closing-sections.ts';
import { countingMinutes } from './counting-minutes.ts';
import { opinions } from './noted.ts';
import { opening } from './opening-sections.ts';
import { results } from './result-sections.ts';
import type { Told } from './told.ts';
import { dayWords } from './words.ts';

const COPIES: Readonly<Record<Exclude<PaperCopy, null>, string>> = {
  VILLAGE: 'Bản 1: lưu tại thôn',
  COMMUNE: 'Bản 2: gửi UBND cấp xã',
};

function body(told: Told): Block[] {
  return [
    ...opening(told),
    ...results(told),
    ...opinions(told),
    ...incidentBlocks(told),
    ...adoptionBlocks(told),
    ...attachments(told),
    ...countingMinutes(told),
  ];
}

/** Biên bản họp dân (QĐ 24/2021, Phụ lục V, with the results), without any legal mark. */
function paperOf(told: Told): Paper {
  const { meeting } = told.facts;
  return {
    about: `Biên bản họp dân ${meeting.villageName}, năm ${meeting.year}`,
    madeAt: new Date(meeting.sealedAt ?? 0),
    head: {
      authority: [
        'ỦY BAN NHÂN DÂN',
        meeting.communeName.toLocaleUpperCase('vi'),
        meeting.villageName.toLocaleUpperCase('vi'),
      ],
      placeAndDate: `${meeting.communeShort}, ${dayWords(meeting.heldUntil ?? meeting.sealedAt)}`,
    },
    title: {
      name: 'BIÊN BẢN',
      about: `Họp dân thống nhất kết quả rà soát\nhộ nghèo, hộ cận nghèo năm ${meeting.year}`,
    },
    body: body(told),
  };
}

function sealOf(hash: string): NonNullable<Paper['seal']> {
  return { lines: [`Mã chốt: ${shortCode(hash)}`, `SHA-256: ${hash}`], qr: qrText(hash) };
}

const finalPaper = (record: ClosedRecord, hash: string, copy: PaperCopy): Paper => ({
  ...paperOf({ facts: record, figures: record.figures, adoption: record.adoption }),
  seal: sealOf(hash),
  ...(copy ? { copy: COPIES[copy] } : {}),
});

function draftOf({ meeting }: MeetingFacts): string {
  if (meeting.kind === 'REHEARSAL') return 'HỌP THỬ – không có giá trị';
  return meeting.state === 'SEALED' ? 'DỰ THẢO – chưa thông qua' : 'DỰ THẢO – chưa chốt';
}

const draftPaper = (facts: MeetingFacts): Paper => ({
  ...paperOf({ facts, figures: figuresOf(facts), adoption: null }),
  draft: draftOf(facts),
});

const render = { pdf: renderPdf, docx: renderDocx };

export const minutesPaper: MinutesPaper = {
  final: (record, hash, format, copy) => render[format](finalPaper(record, hash, copy)),
  draft: (facts, format) => render[format](draftPaper(facts)),
};
