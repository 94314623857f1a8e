import { carryOverList } from './carry-over-list.ts';
import { changeHead } from './change-head.ts';
import { refuseRequest, signRequest, withdrawRequest } from './end-request.ts';
import type { ListPorts } from './list-command.ts';
import { receiveRequest } from './receive-request.ts';
import { recordDeath } from './record-death.ts';
import { recordMerge } from './record-merge.ts';
import { recordMoveIn } from './record-move-in.ts';
import { recordMoveOut } from './record-move-out.ts';
import { recordSplit } from './record-split.ts';
import { putOffEntry, strikeEntry } from './strike-entry.ts';
import { viewList } from './view-list.ts';

/** Everything that can be asked of the list. */
export const makeDoors = (ports: ListPorts) => ({
  view: viewList(ports),
  carryOver: carryOverList(ports),
  strike: strikeEntry(ports),
  putOff: putOffEntry(ports),
  receive: receiveRequest(ports),
  sign: signRequest(ports),
  refuse: refuseRequest(ports),
  withdraw: withdrawRequest(ports),
  death: recordDeath(ports),
  moveOut: recordMoveOut(ports),
  moveIn: recordMoveIn(ports),
  split: recordSplit(ports),
  merge: recordMerge(ports),
  changeHead: changeHead(ports),
});
export type ListDoors = ReturnType<typeof makeDoors>;
