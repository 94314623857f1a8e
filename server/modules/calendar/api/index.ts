export { StatutoryClock, statutoryClockObject } from './clock-type.ts';
