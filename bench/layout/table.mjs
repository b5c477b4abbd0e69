// The results as Markdown: what each engine draws, then ratios of ours to theirs.

const titles = {
  flat: "Without jurisdictions: ours without lanes, the others without clusters",
  boxed: "With jurisdictions: ours with lanes, the others with clusters",
  svg: "To SVG, from boxes and labels of the same sizes; and ours from the map on",
};
const names = {
  ours: "ours, with its words",
  whole: "ours from the map: measured, and set in up to twelve ways",
  dot: "dot, without words",
  elk: "elk, geometry alone",
  dagre: "dagre, geometry alone",
};
const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Ours to theirs: a dash where both are 0. */
function ratio(ours, theirs) {
  if (theirs === 0) return ours === 0 ? "-" : `${number(ours)}/0`;
  return number(ours / theirs);
}

const line = (cells) => `| ${cells.join(" | ")} |`;
const head = (cells) => `${line(cells)}\n${line(cells.map((_, at) => (at < 2 ? "---" : "---:")))}`;

export function printTables(rows) {
  for (const mode of Object.keys(titles)) {
    const own = rows.filter((row) => row.mode === mode);
    if (own.length > 0) console.log(`\n## ${titles[mode]}\n\n${mode === "svg" ? timesTable(own) : countsTable(own)}`);
  }
}

const mapName = ({ map, boxes, links }) => `${map} (${boxes}, ${links})`;
const ofMap = (rows, row) => rows.find((one) => one.map === row.map && one.name === "ours" && one.failed === undefined);

function countsTable(rows) {
  const columns = [
    "crossings",
    "crossingPairs",
    "nodeOverlaps",
    "labelOverlaps",
    "throughNodes",
    "throughLabels",
    "foreignNodes",
    "framesOverlapping",
  ];
  const words = ["crossings", "pairs that cross", "nodes over nodes", "labels over things", "lines through nodes", "lines through labels"];
  const more = ["foreign nodes in frames", "frames over frames", "page scale", "first, ms", "warm, ms"];
  const counted = rows.map((row) => {
    const lead = [mapName(row), row.name];
    if (row.failed !== undefined) return line([...lead, row.failed, ...Array.from({ length: 10 }, () => "")]);
    const ours = row.name === "ours" ? undefined : ofMap(rows, row);
    const cell = (own, mine) => (ours === undefined ? own : `${own} (${mine})`);
    const counts = columns.map((key) => {
      return cell(`${row.counts[key]}`, ours === undefined ? "" : ratio(ours.counts[key], row.counts[key]));
    });
    const scale = cell(row.counts.pageScale.toFixed(3), ours === undefined ? "" : ratio(ours.counts.pageScale, row.counts.pageScale));
    const times = ["first", "warm"].map((key) => cell(number(row[key]), ours === undefined ? "" : ratio(ours[key], row[key])));
    return line([...lead, ...counts, scale, ...times]);
  });
  return [head(["map (boxes, lines)", "engine (ours/theirs)", ...words, ...more]), ...counted].join("\n");
}

function timesTable(rows) {
  const counted = rows.map((row) => {
    if (row.failed !== undefined) return line([mapName(row), names[row.name], row.failed, ""]);
    const ours = row.name === "ours" || row.name === "whole" ? undefined : ofMap(rows, row);
    const times = ["first", "warm"].map((key) => `${number(row[key])}${ours === undefined ? "" : ` (${ratio(ours[key], row[key])})`}`);
    return line([mapName(row), names[row.name], ...times]);
  });
  return [head(["map (boxes, lines)", "engine (ours/theirs)", "first, ms", "warm, ms"]), ...counted].join("\n");
}
