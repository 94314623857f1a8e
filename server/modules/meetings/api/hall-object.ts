import type { Language } from '../../../kernel/refusals.ts';
import { agreeRuleObject } from '../../rounds/api/index.ts';
import type {
  HallHousehold as HouseholdValue,
  HallItem as ItemValue,
  HallMotion as MotionValue,
  HallState,
  HallTurnout as TurnoutValue,
} from '../app/hall-state.ts';
import type { MotionResult as ResultValue } from '../app/words.ts';
import {
  Hall,
  HallAttendance,
  HallHousehold,
  HallItem,
  HallMotion,
  HallQuorum,
  HallStage,
  HallTurnout,
  MotionResult,
} from './hall-types.ts';

/** The API object of a result; later modules show the same one. */
export const motionResultObject = (result: ResultValue): MotionResult =>
  Object.assign(new MotionResult(), result);

const householdObject = (household: HouseholdValue): HallHousehold =>
  Object.assign(new HallHousehold(), household);

function itemObject(item: ItemValue): HallItem {
  const households = item.households.map(householdObject);
  return Object.assign(new HallItem(), {
    id: item.id,
    position: item.position,
    section: item.section,
    movement: item.movement,
    state: item.state,
    household: item.section === 'ONE_BY_ONE' ? (households[0] ?? null) : null,
    households,
    householdCount: households.length,
    result: item.result && motionResultObject(item.result),
  });
}

export const motionObject = ({ share, result, ...motion }: MotionValue, language: Language): HallMotion =>
  Object.assign(new HallMotion(), motion, {
    rule: agreeRuleObject(share, language),
    result: result && motionResultObject(result),
  });

export const hallObject = (hall: HallState, language: Language): Hall =>
  Object.assign(new Hall(), {
    ...hall,
    attendance: Object.assign(new HallAttendance(), hall.attendance),
    quorum: hall.quorum && Object.assign(new HallQuorum(), hall.quorum),
    stage: Object.assign(new HallStage(), hall.stage),
    agenda: hall.agenda.map(itemObject),
    currentItem: hall.currentItem && itemObject(hall.currentItem),
    motion: hall.motion && motionObject(hall.motion, language),
    closing: hall.closing && motionResultObject(hall.closing),
  });

export const turnoutObject = (turnout: TurnoutValue): HallTurnout =>
  Object.assign(new HallTurnout(), turnout);
