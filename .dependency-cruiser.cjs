/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment:
        'The core is pure, so that Excel, the browser and the command line compute the same. Move the import to a use case, or pass the value in. Hashes and deflate are arithmetic.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^(src/core/|node_modules/(@noble/hashes|fflate)/)' },
    },
    {
      name: 'hosts-import-only-core',
      comment: 'A host knows the plan and the cells, never the use cases nor another host.',
      severity: 'error',
      from: { path: '^src/(file|excel)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/$1/'] },
    },
    {
      name: 'use-cases-import-only-core',
      comment: 'A use case speaks to a host through its port; the entry points join the two.',
      severity: 'error',
      from: { path: '^src/usecases/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/usecases/'] },
    },
    {
      name: 'the-pane-does-not-know-the-hosts',
      comment: 'The pane talks to use cases. Join the host in the entry point.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/(excel|file|cli)/' },
    },
    {
      name: 'one-file-knows-office-js-helpers',
      comment: 'The package is archived and has defects (docs/adr/0005): its adapter guards against them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/excel/officeHelpers[.]ts$' },
      to: { path: 'node_modules/@microsoft/office-js-helpers/' },
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment: 'Entry points join the parts; what they share belongs to a use case.',
      severity: 'error',
      from: { pathNot: '^(src/(cli|entries)/|test/)' },
      to: { path: '^src/(cli|entries)/' },
    },
    {
      name: 'the-product-does-not-import-tests',
      comment: 'What ships must not need what tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or a third one is hidden between them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'A package that ships is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs'] },
  },
};
