import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The verdict on who has the authority to decide. */
export enum AuthorityVerdict {
  AUTHORIZED = "AUTHORIZED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumeration(
  AuthorityVerdict,
  "AuthorityVerdict",
  ["Kết luận về thẩm quyền", "The verdict on who has the authority to decide"],
  {
    AUTHORIZED: ["Đã xác định được người có thẩm quyền", "At least one authority is in force"],
    NEEDS_HUMAN_REVIEW: [
      "Chưa có căn cứ để kết luận; cần cán bộ xem xét",
      "No legal text on record gives the answer, so an official must review the case",
    ],
  },
);
