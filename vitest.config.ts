import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing is timed; a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    isolate: false,
    include: ['tests/unit/**/*.test.ts', 'tests/captures/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
