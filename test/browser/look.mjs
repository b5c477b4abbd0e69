// What a browser makes of a picture: runs in the page, so it may use nothing from outside itself.

export function look(svgText) {
  const xml = new DOMParser().parseFromString(svgText, "image/svg+xml").querySelector("parsererror")?.textContent ?? null;
  const svg = document.querySelector("svg");
  const slack = 1.5;
  const leaves = (box, frame) =>
    box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack;
  const whole = svg.getBoundingClientRect();
  const astray = [];
  const words = [];
  for (const text of svg.querySelectorAll("text")) {
    if (text.closest("defs") !== null) continue;
    const box = text.getBoundingClientRect();
    const said = text.textContent.slice(0, 60);
    if (leaves(box, whole)) astray.push(`leaves the picture: ${said}`);
    const owner = text.closest("[data-node],[data-label]");
    if (owner === null || text.hasAttribute("transform")) continue;
    words.push({ owner, said, box });
    // A box passes data on to itself in a part of its own.
    const part = text.closest("[data-node],[data-label],[data-flow]");
    const frame = owner.hasAttribute("data-node") ? part.querySelector("rect,path")?.getBoundingClientRect() : undefined;
    // Marks of a table and bands are no boxes around words.
    if (frame !== undefined && frame.height >= 12 && leaves(box, frame)) astray.push(`leaves its box: ${said}`);
  }
  words.sort((a, b) => a.box.left - b.box.left);
  for (const [at, one] of words.entries()) {
    for (const other of words.slice(at + 1)) {
      if (other.box.left > one.box.right - slack) break;
      if (other.owner === one.owner) continue;
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // A line of words as a browser measures it holds room above and below the letters.
      if (height > 4) astray.push(`over each other: ${one.said} | ${other.said}`);
    }
  }
  return { xml, astray };
}
