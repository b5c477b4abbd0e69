// The flow picture as PNG, for documents that cannot hold SVG. The package that draws it is large and native, so it is the user's choice.

/** Null where the package is not installed. Letters are drawn with the fonts of this computer. */
export async function pictureAsPng(svg: string): Promise<Uint8Array | null> {
  const resvg = await import("@resvg/resvg-js").catch(() => null);
  if (resvg === null) return null;
  const picture = new resvg.Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: true, defaultFontFamily: "Liberation Sans" },
  });
  return picture.render().asPng();
}
