// The script in the page, as text. The build puts it here: `browser/main.ts` with all that it imports, see scripts/page-script.ts.

export const pageScript: string = "";
