/** For the day the phone is lost; each opens once. */
export const RECOVERY_CODES = 8;
export const RECOVERY_CODE_LENGTH = 12;
