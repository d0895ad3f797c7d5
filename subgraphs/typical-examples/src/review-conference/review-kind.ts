import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** On the way, or at the end. */
export enum ReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumeration(
  ReviewKind,
  "ReviewKind",
  ["Sơ kết hay tổng kết", "Whether a review is held on the way or at the end"],
  {
    INTERIM: ["Sơ kết", "An interim review"],
    FINAL: ["Tổng kết", "The final review"],
  },
);
