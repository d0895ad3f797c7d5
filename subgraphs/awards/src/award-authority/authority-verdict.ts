import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What can be said about who decides. */
export enum AuthorityVerdict {
  AUTHORIZED = "AUTHORIZED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumeration(
  AuthorityVerdict,
  "AuthorityVerdict",
  ["Kết luận về thẩm quyền", "What can be said about who decides"],
  {
    AUTHORIZED: ["Có người có thẩm quyền", "Somebody has the power to decide"],
    NEEDS_HUMAN_REVIEW: ["Không có căn cứ đã đọc; cần người xem xét", "No text that was read says; a person must look"],
  },
);
