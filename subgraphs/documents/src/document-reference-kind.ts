import { registerEnumType } from "type-graphql";

/** Which of the three ways of numbering a document follows. Stored as the name itself. */
export enum DocumentReferenceKind {
  ADMINISTRATIVE = "ADMINISTRATIVE",
  LEGISLATIVE = "LEGISLATIVE",
  PARTY = "PARTY",
}

registerEnumType(DocumentReferenceKind, {
  name: "DocumentReferenceKind",
  description: "Cách đánh số văn bản. The way a document is numbered.",
  valuesConfig: {
    ADMINISTRATIVE: {
      description: "Văn bản hành chính: số/tên loại-cơ quan (95/KH-UBND). Administrative: number/type-issuer.",
    },
    LEGISLATIVE: {
      description:
        "Văn bản quy phạm pháp luật: số/năm/tên loại-cơ quan (152/2025/NĐ-CP). Legislative: number/year/type-issuer.",
    },
    PARTY: {
      description:
        "Văn bản của Đảng: số-tên loại/cơ quan, đánh số theo nhiệm kỳ (34-CT/TW). Party: number-type/issuer.",
    },
  },
});
