import { defineRefusals } from '../../../kernel/refusals.ts';

export const APPRAISAL_REFUSALS = defineRefusals({});
