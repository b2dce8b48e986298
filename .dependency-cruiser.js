/**
 * The doors between the rooms, default deny: what no line allows is an error. `npm run layers` reads this.
 * `core` imports nothing; rooms import `core`; only main.ts, assemble.ts and cli see every concrete part.
 */
const test = '[.]test[.]ts$|^src/test/';
/** What opens connections. `fetch` and its like are globals: biome.json names who may use them. */
const network = 'http|https|http2|net|tls|dgram|dns|dns/promises';
const room = (from, ...to) => ({
  from: { path: `^${from}/`, pathNot: test },
  to: { path: [`^${from}/`, ...to.map((path) => `^${path}/`)] },
});
const sdk = (from, ...packages) => ({
  from: { path: `^${from}/`, pathNot: test },
  to: { path: packages.map((name) => `^node_modules/${name}(/|$)|^node_modules/@types/${name}(/|$)`) },
});

const allowed = [
  // Tests may look at anything; nothing but tests may look at them (see `forbidden`).
  { from: { path: test }, to: {} },
  // Node's own modules, but for the database and the network, which have their homes.
  { from: {}, to: { dependencyTypes: ['core'], pathNot: `^(node:)?(sqlite|${network})$` } },
  // The one door out to addresses that people give; and the web page, which only listens.
  { from: { path: '^src/article/door/connect[.]ts$' }, to: { path: `^(node:)?(${network})$` } },
  { from: { path: '^src/platforms/web/server[.]ts$' }, to: { path: '^(node:)?(http|net)$' } },
  { from: { path: '^src/platforms/web/guard[.]ts$' }, to: { path: '^(node:)?net$' } },
  // The doctor asks our own page how it is.
  { from: { path: '^src/platforms/web/examine[.]ts$' }, to: { path: '^(node:)?http$' } },
  { from: {}, to: { path: '^(node:)?(http|net)$', dependencyTypes: ['type-only'] } },
  { from: { path: '^src/store/sqlite/' }, to: { path: '^(node:)?sqlite$' } },

  room('src/core'),
  room('src/app', 'src/core'),
  room('src/article', 'src/core'),
  room('src/language', 'src/core'),
  room('src/engine/embedded', 'src/core', 'src/language'),
  room('src/engine/worker', 'src/core'),
  room('src/engine/llm', 'src/core'),
  { from: { path: '^src/engine/llm/', pathNot: test }, to: { path: '^src/engine/embedded/quotes[.]ts$' } },
  room('src/presentation', 'src/core'),
  room('src/schedule', 'src/core'),
  room('src/story', 'src/core'),
  room('src/generate', 'src/core', 'src/presentation', 'config'),
  room('src/store/sqlite', 'src/core'),
  room('src/platforms/slack', 'src/core', 'src/presentation'),
  room('src/platforms/discord', 'src/core', 'src/presentation'),
  room('src/platforms/web', 'src/core', 'src/presentation'),
  room('src/platforms/terminal', 'src/core', 'src/presentation'),
  room('commands', 'src/core'),
  room('config', 'src/core'),
  // The assembly.
  {
    from: { path: '^src/(main|cli|assemble)[.]ts$|^src/cli/', pathNot: test },
    to: { path: '^(src|commands|config)/' },
  },

  sdk(
    'src/article',
    '@mozilla/readability',
    'linkedom',
    'htmlparser2',
    'feedsmith',
    'fflate',
    'marked',
    'postal-mime',
    'unpdf',
    'ipaddr[.]js',
  ),
  sdk('src/engine/llm', 'openai', '@anthropic-ai/sdk'),
  sdk('src/schedule', 'node-cron', 'temporal-polyfill'),
  sdk('src/platforms/slack', '@slack/bolt', '@slack/web-api', '@slack/socket-mode', '@slack/types'),
  sdk('src/platforms/discord', 'discord[.]js', 'discord-api-types', '@discordjs/rest'),
  sdk('src/platforms/terminal', 'string-width', 'wrap-ansi'),
  sdk('config', 'dotenv'),
];

export default {
  allowed,
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-test-in-product', severity: 'error', from: { pathNot: test }, to: { path: test } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
