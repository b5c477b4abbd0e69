// How often lines cross. Every crossing counts, also of two lines that cross twice, and of two lines of one box; not the box itself, where
// its lines meet. Beside that: how many pairs of lines cross at all, since lines that run side by side may weave. Lines that touch, or run over each other without changing sides, do not cross.

const near = 2;

export function crossingsOf(lines) {
  const pieces = lines.flatMap((line) =>
    line.points.slice(1).map((to, at) => {
      const from = line.points[at];
      return { line, from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) };
    }),
  );
  pieces.sort((a, b) => a.left - b.left);
  let crossings = 0;
  const pairs = new Set();
  let open = [];
  for (const piece of pieces) {
    open = open.filter((other) => other.right >= piece.left);
    for (const other of open) {
      if (other.line === piece.line || !cross(piece, other) || meet(piece, other)) continue;
      crossings++;
      pairs.add([piece.line.id, other.line.id].sort().join("\n"));
    }
    open.push(piece);
  }
  return { crossings, crossingPairs: pairs.size };
}

/** On which side of a piece a point lies; on it counts as one of the two, so that a crossing in a corner counts once. */
const side = ({ from, to }, [x, y]) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) >= 0;

function cross(a, b) {
  if (Math.max(a.from[1], a.to[1]) < Math.min(b.from[1], b.to[1]) || Math.max(b.from[1], b.to[1]) < Math.min(a.from[1], a.to[1]))
    return false;
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

/** Whether the crossing is the place where two lines of one box begin or end. */
function meet(a, b) {
  const ends = endsShared(a.line, b.line);
  if (ends.length === 0) return false;
  const at = pointOf(a, b);
  return ends.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) <= near);
}

function endsShared(a, b) {
  const ends = ({ from, to, points }) => [
    [from, points[0]],
    [to, points.at(-1)],
  ];
  return ends(a).flatMap(([id, point]) => (ends(b).some(([other]) => other === id) ? [point] : []));
}

function pointOf(a, b) {
  const [rx, ry] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [sx, sy] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const part = ((b.from[0] - a.from[0]) * sy - (b.from[1] - a.from[1]) * sx) / (rx * sy - ry * sx || 1);
  return [a.from[0] + part * rx, a.from[1] + part * ry];
}
