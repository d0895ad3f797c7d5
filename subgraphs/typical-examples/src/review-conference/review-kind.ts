import { registerEnumType } from "type-graphql";

/** On the way, or at the end. */
export enum ReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumType(ReviewKind, {
  name: "ReviewKind",
  description: "Sơ kết hay tổng kết. Whether a review is held on the way or at the end.",
  valuesConfig: {
    INTERIM: { description: "Sơ kết. An interim review." },
    FINAL: { description: "Tổng kết. The final review." },
  },
});
