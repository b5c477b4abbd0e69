// The layers, as rules. model < processors, law < queries < checks < render < index < cli: imports go left only.

const layers = ["model", "processors", "law", "queries", "checks", "render"];

/** Everything a layer may not see: what stands to its right, and the entries. */
const rightOf = (layer) => {
  const right = layers.slice(layers.indexOf(layer) + 1).map((name) => `^src/${name}/`);
  return [...right, "^src/(index|load|check|draw|node|transfers)\\.ts$", "^src/(page|cli)/"];
};

const leftOnly = layers.map((layer) => ({
  name: `${layer}-looks-left-only`,
  severity: "error",
  comment: `"${layer}" stands left of what it would import here. A layer that knows its users cannot be understood, tested or published alone.`,
  from: { path: `^src/${layer}/` },
  to: { path: rightOf(layer) },
}));

module.exports = {
  forbidden: [
    ...leftOnly,
    {
      name: "pictures-do-not-know-vendors",
      severity: "error",
      comment: "Pictures show what the map states. Catalogue facts reach them only as `typical` data on the map, when asked for.",
      from: { path: "^src/render/" },
      to: { path: "^src/processors/" },
    },
    {
      name: "queries-do-not-know-vendors",
      severity: "error",
      comment: "Answers rest on the map. The catalogue's known sub-processors will be handed in by the caller.",
      from: { path: "^src/queries/" },
      to: { path: "^src/processors/" },
    },
    {
      name: "law-does-not-know-vendors",
      severity: "error",
      comment: "A judgement rests on what it is told. What a vendor is certified for is handed in by the caller, dated and graded.",
      from: { path: "^src/law/" },
      to: { path: "^src/processors/" },
    },
    {
      name: "checks-do-not-know-vendors",
      severity: "error",
      comment: "A finding rests on the map. Dated facts of the catalogue are handed in, and a caller can hand in others, or none.",
      from: { path: "^src/checks/" },
      to: { path: "^src/processors/" },
    },
    {
      name: "pictures-do-not-know-checks",
      severity: "error",
      comment: "What is found is shown beside a picture, and never decides how it is drawn.",
      from: { path: "^src/render/" },
      to: { path: "^src/checks/" },
    },
    {
      name: "pictures-do-not-know-queries",
      severity: "error",
      comment: "A picture draws flows; which flows is decided before. Keeps the browser bundle of a picture small.",
      from: { path: "^src/render/" },
      to: { path: "^src/queries/" },
    },
    {
      name: "entries-do-not-know-the-command-line",
      severity: "error",
      comment: "Whoever imports the library must not get argument parsing, prompts or exit codes.",
      from: { path: "^src/(index|load|check|draw|node|transfers)\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "page-by-itself",
      severity: "error",
      comment: "The page holds its own script as half a megabyte of text: only whoever asks for a page loads it.",
      from: { path: "^src/", pathNot: "^src/(page/|cli/commands/draw\\.ts$)" },
      to: { path: "^src/page/" },
    },
    {
      name: "questions-load-no-picture-engine",
      severity: "error",
      comment: "Forces and bands are loaded by whogets/draw alone: they cost time and bytes that an answer does not need.",
      from: { path: "^src/(index|node|render/index)\\.ts$" },
      to: { path: "node_modules/(d3-sankey|graphology-layout-forceatlas2)/", reachable: true },
    },
    {
      name: "node-only-at-the-edge",
      severity: "error",
      comment: "Everything but the command line and whogets/node runs in a browser.",
      from: { path: "^src/", pathNot: "^src/(cli/|node\\.ts$|own-copy\\.ts$|picture-files\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "zod-in-one-file",
      severity: "error",
      comment: "One description of the structure. zod types stay out of every public signature, so zod can be replaced.",
      from: { path: "^src/", pathNot: "^src/model/schema\\.ts$" },
      to: { path: "node_modules/zod" },
    },
    {
      name: "graphology-in-two-files",
      severity: "error",
      comment: "Its typings do not hold under every module setting of our users; none of them may leave these files.",
      from: { path: "^src/", pathNot: "^src/(model/graph|render/layout/force)\\.ts$" },
      to: { path: "node_modules/graphology" },
    },
    {
      name: "d3-sankey-in-one-file",
      severity: "error",
      comment: "It writes into what it is given and throws at circles; one file gives it copies without any.",
      from: { path: "^src/", pathNot: "^src/render/layout/bands\\.ts$" },
      to: { path: "node_modules/(@types/)?d3-sankey" },
    },
    {
      name: "yaml-in-one-file",
      severity: "error",
      comment: "One place decides what text becomes data: its limits on size and aliases must not be passed by.",
      from: { path: "^src/", pathNot: "^src/model/yaml-text\\.ts$" },
      to: { path: "node_modules/yaml" },
    },
    {
      name: "jiti-in-one-file",
      severity: "error",
      comment: "Only reading a map from a file may run code, and trying a change to it before it is written.",
      from: { path: "^src/", pathNot: "^src/(node|cli/rename/run-edited)\\.ts$" },
      to: { path: "node_modules/jiti" },
    },
    {
      name: "babel-in-one-file",
      severity: "error",
      comment: "One place decides what of a TypeScript map can be read without running it. The parser is large: it is loaded on demand.",
      from: { path: "^src/", pathNot: "^src/cli/typescript-script\\.ts$" },
      to: { path: "node_modules/@babel" },
    },
    {
      name: "terminal-libraries-in-the-command-line",
      severity: "error",
      comment: "Tables and colours are for people at a terminal.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "node_modules/(cli-table3|picocolors)" },
    },
    {
      name: "d3-geo-in-one-file",
      severity: "error",
      comment: "Its types stay out of every public signature; views know flat maps, not projections.",
      from: { path: "^src/", pathNot: "^src/render/geo/projection\\.ts$" },
      to: { path: "node_modules/(d3-geo|@types/d3-geo)" },
    },
    {
      name: "renderers-in-one-file",
      severity: "error",
      comment: "They are optional peers: whoever does not ask for PNG or PDF need not have them.",
      from: { path: "^src/", pathNot: "^src/picture-files\\.ts$" },
      to: { path: "node_modules/(@resvg|playwright-core)" },
    },
    {
      name: "scene-to-text-in-one-writer",
      severity: "error",
      comment: "One escape and one rounding. Whoever writes markup elsewhere writes it without them.",
      from: { path: "^src/", pathNot: "^src/render/svg\\.ts$" },
      to: { path: "^src/render/markup\\.ts$" },
    },
    {
      name: "layout-is-geometry",
      severity: "error",
      comment: "Layouts take ids and numbers and give numbers back; they know neither maps nor words.",
      from: { path: "^src/render/layout/" },
      to: { pathNot: "^(src/render/layout/|node_modules/(@types/d3-sankey|d3-sankey|graphology|graphology-layout-forceatlas2)/)" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Files that import each other are one file in two places.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nothing imports is dead.",
      from: { path: "^src/", orphan: true, pathNot: "^src/(index|draw|node|page/index|page/browser/main|cli/main)\\.ts$" },
      to: {},
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment: "A user does not have them.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"], pathNot: "node_modules/(@types/|graphology-types|@resvg/resvg-js|playwright-core)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
