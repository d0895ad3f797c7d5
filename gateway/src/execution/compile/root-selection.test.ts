import { expect, test } from "vitest";
import { withoutRootFragments } from "./root-selection.js";

test.each([
  ["{...on Query{other}}", "{other}"],
  ["query A($a:Int){...on Query{a(x:$a)...on Query{b}}c}", "query A($a:Int){a(x:$a)b c}"],
  ["{self{...on Query{a}}...on Query{b}}", "{self{...on Query{a}}b}"],
  ["{...on Query@skip(if:true){a}}", "{...on Query@skip(if:true){a}}"],
  ["{...on QueryLike{a}}", "{...on QueryLike{a}}"],
  ["{a}", "{a}"],
])("%s", (query, expected) => {
  expect(withoutRootFragments(query, "Query")).toBe(expected);
});
