import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The three numbering schemes of documents. */
export enum DocumentReferenceKind {
  ADMINISTRATIVE = "ADMINISTRATIVE",
  LEGISLATIVE = "LEGISLATIVE",
  PARTY = "PARTY",
}

registerEnumeration(
  DocumentReferenceKind,
  "DocumentReferenceKind",
  ["Cách đánh số văn bản", "The numbering scheme of a document"],
  {
    ADMINISTRATIVE: [
      "Văn bản hành chính: số/tên loại-cơ quan (95/KH-UBND)",
      "Administrative: number/type-issuer (95/KH-UBND)",
    ],
    LEGISLATIVE: [
      "Văn bản quy phạm pháp luật: số/năm/tên loại-cơ quan (152/2025/NĐ-CP)",
      "Legislative: number/year/type-issuer (152/2025/NĐ-CP)",
    ],
    PARTY: [
      "Văn bản của Đảng: số-tên loại/cơ quan, đánh số theo nhiệm kỳ (34-CT/TW)",
      "Party: number-type/issuer, numbered by term (34-CT/TW)",
    ],
  },
);
