import type { Role } from '../../../kernel/actor.ts';

/** Levels as the table of areas has them. */
export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'VILLAGE';

/** Where a role can be held. The appraisal tier was the district until 30/06/2025, then the province. */
const LEVELS: Readonly<Record<Role, readonly Level[]>> = {
  ADMIN: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  COMMUNE_OFFICER: ['COMMUNE'],
  COMMUNE_CHAIR: ['COMMUNE'],
  REVIEWER: ['COMMUNE', 'VILLAGE'],
  SURVEY_INSPECTOR: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  COMMITTEE_MEMBER: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  FRONT_SUPERVISOR: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  APPRAISER: ['PROVINCE', 'DISTRICT'],
  APPRAISAL_LEAD: ['PROVINCE', 'DISTRICT'],
  APPRAISAL_CHAIR: ['PROVINCE', 'DISTRICT'],
  PROVINCE_OFFICER: ['PROVINCE'],
  PROVINCE_VIEWER: ['PROVINCE'],
  OBSERVER: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
};

export const canHoldRoleAt = (role: Role, level: Level): boolean => LEVELS[role].includes(level);
