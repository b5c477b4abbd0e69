// The rights that people are told of.

import { type RightId, rights } from "../../model";
import { gdprLike, type Rule } from "../rule";
import { itemList } from "../words";

export const rightsNotStated: Rule = {
  id: "rights-not-stated",
  title: "Rights that are not stated",
  article: "Art. 13(2)(b) to (d), 14(2)(c) to (e) GDPR",
  severity: "note",
  why: "A notice tells of access, rectification, erasure, restriction, objection, portability, and of the complaint to an authority. The record does not need them; a map of a notice shows which are told.",
  fix: 'Write rights: [{ right: "access", how: "...", by: "controller" }, ...] with those that the text tells of.',
  regimes: gdprLike,
  run(map) {
    if (map.documents.length === 0 && map.rights === null) return [];
    const stated = new Set((map.rights ?? []).map(({ right }) => right));
    const items = expected
      .filter((right) => !stated.has(right))
      .map((right) => ({ about: right, words: `${rights[right].label} (${rights[right].article})`, path: ["rights"] }));
    return [{ items, message: (left) => `No statement is recorded on these rights: ${itemList(left)}.` }];
  },
};

const expected: readonly RightId[] = ["access", "rectification", "erasure", "restriction", "portability", "objection", "complaint"];
