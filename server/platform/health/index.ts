export { mountHealth } from './mount-health.ts';
export { readiness, type Readiness } from './readiness.ts';
