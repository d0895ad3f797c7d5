import { registerEnumType } from "type-graphql";

/** What can be said about who decides. */
export enum AuthorityVerdict {
  AUTHORIZED = "AUTHORIZED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumType(AuthorityVerdict, {
  name: "AuthorityVerdict",
  description: "Kết luận về thẩm quyền. What can be said about who decides.",
  valuesConfig: {
    AUTHORIZED: { description: "Có người có thẩm quyền. Somebody has the power to decide." },
    NEEDS_HUMAN_REVIEW: {
      description: "Không có căn cứ đã đọc; cần người xem xét. No text that was read says; a person must look.",
    },
  },
});
