// Reads dotted ids as a tree: one place decides what "inside" means for categories and purposes alike.

/** Whether `id` is `ancestor` or stands below it. Whole parts count: "contactless" is not within "contact". */
export const isWithin = (id: string, ancestor: string): boolean => id === ancestor || id.startsWith(`${ancestor}.`);

/** The first part: "contact" of "contact.address.billing". */
export const rootOf = (id: string): string => {
  const dot = id.indexOf(".");
  return dot === -1 ? id : id.slice(0, dot);
};

/** The id one step up, or undefined for a root. */
export const parentOf = (id: string): string | undefined => {
  const dot = id.lastIndexOf(".");
  return dot === -1 ? undefined : id.slice(0, dot);
};
