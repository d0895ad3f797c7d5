import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Whether a review takes place during a program or at its end. */
export enum ReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumeration(
  ReviewKind,
  "ReviewKind",
  ["Sơ kết hay tổng kết", "Whether a review takes place during a program or at its end"],
  {
    INTERIM: ["Sơ kết", "An interim review, during the program"],
    FINAL: ["Tổng kết", "The final review, at the end of the program"],
  },
);
