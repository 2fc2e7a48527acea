// How jest runs the tests: every TypeScript file goes through swc as CommonJS, the few ESM-only packages too.
// In: test/**/*.test.ts(x). Out: one report. The Temporal server is provisioned once, in globalSetup.
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
    },
    module: { type: 'commonjs' },
  },
];

const esmOnly = ['@sparticuz/chromium', 'jose', 'oauth4webapi', 'openid-client', 'postal-mime'];

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(ts|mjs|js)$': swc(false), '\\.tsx$': swc(true) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  maxWorkers: 2,
};
