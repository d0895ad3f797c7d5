import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Which of the three ways of numbering a document follows. Stored as the name itself. */
export enum DocumentReferenceKind {
  ADMINISTRATIVE = "ADMINISTRATIVE",
  LEGISLATIVE = "LEGISLATIVE",
  PARTY = "PARTY",
}

registerEnumeration(
  DocumentReferenceKind,
  "DocumentReferenceKind",
  ["Cách đánh số văn bản", "The way a document is numbered"],
  {
    ADMINISTRATIVE: ["Văn bản hành chính: số/tên loại-cơ quan (95/KH-UBND)", "Administrative: number/type-issuer"],
    LEGISLATIVE: [
      "Văn bản quy phạm pháp luật: số/năm/tên loại-cơ quan (152/2025/NĐ-CP)",
      "Legislative: number/year/type-issuer",
    ],
    PARTY: ["Văn bản của Đảng: số-tên loại/cơ quan, đánh số theo nhiệm kỳ (34-CT/TW)", "Party: number-type/issuer"],
  },
);
