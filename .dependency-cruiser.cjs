// The layers, as rules. model < processors, law < queries < checks < words, office < render, formats < records < erasure, diff < index < cli: left only.

const layers = ["model", "processors", "law", "queries", "checks", "words", "office", "render", "formats", "records", "erasure", "diff"];

/** Everything a layer may not see: what stands to its right, and the entries. */
const rightOf = (layer) => {
  const right = layers.slice(layers.indexOf(layer) + 1).map((name) => `^src/${name}/`);
  return [...right, "^src/(index|load|check|record|node)\\.ts$", "^src/cli/"];
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
      name: "records-do-not-know-vendors",
      severity: "error",
      comment: "A record says what the map states. Catalogue facts enter none; the catalogue is handed in for the hash of the text alone.",
      from: { path: "^src/records/" },
      to: { path: "^src/processors/" },
    },
    {
      name: "plans-and-differences-do-not-know-vendors-or-pictures",
      severity: "error",
      comment: "What a plan or a difference says, the map states. Catalogue facts are handed in, and a caller can hand in none.",
      from: { path: "^src/(erasure|diff)/" },
      to: { path: "^src/(processors|render)/" },
    },
    {
      name: "records-do-not-know-pictures",
      severity: "error",
      comment: "A record is data and text; whoever wants the picture in it draws it and hands it in.",
      from: { path: "^src/records/" },
      to: { path: "^src/render/" },
    },
    {
      name: "words-and-formats-know-no-more-than-they-need",
      severity: "error",
      comment: "Words, files and formats serve any document: they know neither answers nor pictures, and do not import their siblings.",
      from: { path: "^src/(words|office|formats)/" },
      to: { path: "^src/(processors|law|queries|checks|render)/" },
    },
    {
      name: "office-does-not-know-words",
      severity: "error",
      comment: "An office file is made of texts that are handed in, in whatever language.",
      from: { path: "^src/office/" },
      to: { path: "^src/(model|words)/" },
    },
    {
      name: "pictures-do-not-know-documents",
      severity: "error",
      comment: "Keeps the browser bundle of a picture small.",
      from: { path: "^src/render/" },
      to: { path: "^src/(words|office)/" },
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
      from: { path: "^src/(index|load|check|record|node)\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "node-only-at-the-edge",
      severity: "error",
      comment: "Everything but the command line and whogets/node runs in a browser.",
      from: { path: "^src/", pathNot: "^src/(cli/|node\\.ts$|own-copy\\.ts$)" },
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
      name: "graphology-in-one-file",
      severity: "error",
      comment: "Its typings do not hold under every module setting of our users; none of them may leave this file.",
      from: { path: "^src/", pathNot: "^src/model/graph\\.ts$" },
      to: { path: "node_modules/graphology" },
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
      name: "fflate-in-one-file",
      severity: "error",
      comment: "One place decides order, times and level of a zip file: the same document gives the same bytes.",
      from: { path: "^src/", pathNot: "^src/office/package\\.ts$" },
      to: { path: "node_modules/fflate" },
    },
    {
      name: "resvg-in-one-file",
      severity: "error",
      comment: "A native package that the user installs or not: it is loaded on demand, and everything works without it.",
      from: { path: "^src/", pathNot: "^src/cli/record-picture\\.ts$" },
      to: { path: "node_modules/@resvg" },
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
      to: { pathNot: "^src/render/layout/" },
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
      from: { path: "^src/", orphan: true, pathNot: "^src/(index|node|cli/main)\\.ts$" },
      to: {},
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment: "A user does not have them.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"], pathNot: "node_modules/(@types/|graphology-types|@resvg/)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
