/** What a browser makes of a picture. */
export interface Found {
  /** What a strict reader of XML says. */
  readonly xml: string | null;
  /** Texts that leave their box or the page, or run into words of another box or label; as the browser sets them. */
  readonly astray: readonly string[];
}

/** Runs in the browser, on the only picture of the page. */
export declare function look(svg: string): Found;
