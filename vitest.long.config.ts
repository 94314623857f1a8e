import { mergeConfig, defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What is too long for every commit: run by hand, its figures stand in the docs. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 } }),
);
