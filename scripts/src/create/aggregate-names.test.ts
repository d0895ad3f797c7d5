import { expect, it } from "vitest";
import { aggregateNames, pluralOf } from "./aggregate-names.js";

it("an aggregate's names derive from one in kebab-case", () => {
  expect(aggregateNames({ name: "pledge-review", vi: "phiếu tự đánh giá giao ước" })).toEqual({
    kebab: "pledge-review",
    camel: "pledgeReview",
    pascal: "PledgeReview",
    camels: "pledgeReviews",
    pascals: "PledgeReviews",
    table: "pledge_review",
    unknown: "UNKNOWN_PLEDGE_REVIEW",
    en: "pledge review",
    ens: "pledge reviews",
    anEn: "a pledge review",
    vi: "phiếu tự đánh giá giao ước",
  });
});

it("the English noun and the plural can be stated", () => {
  expect(aggregateNames({ name: "award-basis", plural: "award-bases" })).toMatchObject({
    camels: "awardBases",
    ens: "award bases",
    anEn: "an award basis",
  });
  expect(aggregateNames({ name: "unit-review", en: "unit review of a pledge" })).toMatchObject({
    camels: "unitReviews",
    ens: "unit reviews of a pledge",
    anEn: "a unit review of a pledge",
  });
});

it.each([
  ["review", "reviews"],
  ["policy", "policies"],
  ["survey", "surveys"],
  ["class", "classes"],
  ["box", "boxes"],
  ["branch", "branches"],
  ["wish", "wishes"],
])("the plural of %s is %s", (noun, plural) => expect(pluralOf(noun)).toBe(plural));

it.each([
  [{ name: "PledgeReview" }, "not in kebab-case"],
  [{ name: "pledge--review" }, "not in kebab-case"],
  [{ name: "../pledge" }, "not in kebab-case"],
  [{ name: "a".repeat(39) }, "longer than 38"],
  [{ name: "class" }, "reserved word"],
  [{ name: "series", plural: "series" }, "must differ"],
  [{ name: "pledge-review", vi: 'phiếu"' }, "is no noun"],
])("%j cannot be an aggregate's", (request, reason) => {
  expect(() => aggregateNames(request)).toThrow(reason);
});
