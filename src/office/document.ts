// What a printed document is made of, whatever its file format.

export interface TableCell {
  /** Lines; one that begins with a blank belongs to the line before it. */
  readonly lines: readonly string[];
  /** `open`: not stated, printed so that it is seen. */
  readonly tone?: "strong" | "open";
}

export type TableRow =
  /** A heading over the rows that follow it, across the table. */
  { readonly span: string } | { readonly cells: readonly TableCell[] };

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** Empty titles = no row of headings. */
      readonly columns: readonly { readonly title: string /** In hundredths of the page. */; readonly share: number }[];
      readonly rows: readonly TableRow[];
    }
  /** Where a picture stands, and what stands there without it. */
  | { readonly kind: "picture"; readonly id: string; readonly title: string; readonly without: string };

/** Pictures of a document by the id of their place. */
export type Pictures<T> = Readonly<Record<string, T>>;

export interface PrintedDocument {
  readonly title: string;
  readonly language: string;
  /** Words before the page number and before the number of pages. */
  readonly page: readonly [string, string];
  readonly blocks: readonly Block[];
}
