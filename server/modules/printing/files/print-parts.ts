import type { Block, BundlePart, Paper } from '../../../platform/papers/index.ts';
import {
  attendanceList,
  ballotPage,
  invitations,
  packetBlocks,
  type PacketFacts,
} from '../../packets/index.ts';
import { OTHER_PAPERS, type OtherPaperKind, type PacketOrder, type VillageFacts } from '../app/ports.ts';
import { PAPER_RULES, type MissingReason, type PrintPaper } from '../app/printing-store.ts';
import { templateOf } from '../domain/templates.ts';
import { templatePaper } from './template-paper.ts';

export type Part =
  | { readonly paper: BundlePart['paper']; readonly remark: string; readonly template: string | null }
  | { readonly missing: MissingReason };

const DOTS = '……………………';
const nobody = { name: DOTS, toName: null, birthYear: null, number: null };

/** The same papers without a word about a place. */
const blankPacket = ({ packet }: VillageFacts): PacketFacts => ({
  meeting: {
    ...packet.meeting,
    ...{ id: '', code: '', roundName: DOTS, villageName: `Thôn ${DOTS}`, communeName: `xã ${DOTS}` },
    ...{ communeShort: DOTS, provinceName: `tỉnh ${DOTS}`, place: null, chairName: null, plannedAt: null },
  },
  heads: [],
  items: [],
});

/** Whoever may not see the list of a village orders its papers without the names in it. */
const withoutNames = (of: VillageFacts): VillageFacts => ({
  ...of,
  listed: [],
  packet: { ...of.packet, items: [], heads: of.packet.heads.map(() => nobody) },
});

const REMARKS: Partial<Readonly<Record<PrintPaper, string>>> = {
  INVITATIONS: 'Cắt theo nét đứt, 4 giấy một trang',
  BALLOTS: 'Cắt theo nét đứt, 8 phiếu một trang; chỉ khi bỏ phiếu kín',
  COUNTING: 'Chỉ khi bỏ phiếu kín',
  RESULT_LISTS: 'Chủ trì và thư ký',
  REVIEW_LIST: 'Trưởng thôn và rà soát viên',
};

type Blocks = (packet: PacketFacts, blank: boolean) => Block[] | MissingReason;
const fourNobodies = (packet: PacketFacts): PacketFacts => ({ ...packet, heads: Array(4).fill(nobody) });

const OF_MEETING: Partial<Readonly<Record<PrintPaper, Blocks>>> = {
  INVITATIONS: (packet, blank) => invitations(blank ? fourNobodies(packet) : packet),
  ATTENDANCE: attendanceList,
  RESULT_LISTS: (packet) => (packet.items.length === 0 ? 'NO_AGENDA' : packetBlocks.LISTS(packet)),
  OPINIONS: packetBlocks.OPINIONS,
  BALLOTS: ballotPage,
  COUNTING: packetBlocks.COUNTING,
  MINUTES: packetBlocks.MINUTES,
};

function fromTemplate(paper: PrintPaper, of: PacketOrder, facts: VillageFacts | null): Part | null {
  const requestForm = of.facts.pack.requestForm?.value ?? null;
  const file = templateOf(paper, requestForm);
  const loaded = file && of.templates.templates.get(file);
  if (!loaded) return paper === 'LEAVE_REQUEST' ? { missing: 'NO_SUCH_FORM' } : null;
  return {
    paper: templatePaper(loaded.template, { of: facts, mau: requestForm ?? '' }),
    ...{ remark: REMARKS[paper] ?? '', template: loaded.source === 'PROVINCE' ? loaded.sha256 : null },
  };
}

const NOT_YET: Readonly<Record<OtherPaperKind, MissingReason>> = {
  LOUDSPEAKER: 'NO_PLAN',
  LEAFLET: 'NO_PLAN',
  POSTER: 'NOT_POSTED',
  DECISION: 'NOT_RECOGNISED',
  CERTIFICATES: 'NO_CERTIFICATE',
};
const isOther = (paper: PrintPaper): paper is OtherPaperKind => OTHER_PAPERS.some((one) => one === paper);

/** As its own module lays it out; ports carry it without knowing how papers are described. */
function fromOther(paper: OtherPaperKind, { others }: VillageFacts): Part {
  const found = others[paper] as Paper | null | undefined;
  if (!found) return { missing: NOT_YET[paper] };
  return { paper: found, remark: REMARKS[paper] ?? '', template: null };
}

/** One paper of a packet, or why it cannot be in it yet. */
export function partOf(paper: PrintPaper, of: PacketOrder): Part {
  const { form, named } = of.order;
  const blank = form === 'BLANK';
  if (blank && !PAPER_RULES[paper].blank) return { missing: 'ONLY_FILLED' };
  const facts = named ? of.facts : withoutNames(of.facts);
  if (isOther(paper)) return fromOther(paper, facts);
  const made = fromTemplate(paper, of, blank ? null : facts);
  if (made) return made;
  const body = OF_MEETING[paper]?.(blank ? blankPacket(of.facts) : facts.packet, blank) ?? 'ONLY_FILLED';
  if (typeof body === 'string') return { missing: body };
  return { paper: { body }, remark: REMARKS[paper] ?? '', template: null };
}
