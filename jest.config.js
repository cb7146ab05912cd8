// Packages that come as ES modules only, which jest takes as CommonJS alone: the first three are ours, the others jsdom's.
// The last is CommonJS, and imports http as late as it sends, which jest does not know either.
const esModules = [
  'hucre',
  'temporal-polyfill',
  'temporal-utils',
  '@exodus',
  'parse5',
  'entities',
  '@asamuzakjp',
  '@csstools',
  '@opentelemetry/otlp-exporter-base',
];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|[cm]?js)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  testTimeout: 60_000,
};
