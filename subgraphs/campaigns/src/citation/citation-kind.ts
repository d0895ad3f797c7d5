import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a document is to the thing that cites it. */
export enum CitationKind {
  LAUNCHES = "LAUNCHES",
  BASIS = "BASIS",
  IMPLEMENTS = "IMPLEMENTS",
  MENTIONS = "MENTIONS",
}

registerEnumeration(
  CitationKind,
  "CitationKind",
  ["Vai trò của văn bản đối với nơi dẫn", "What a document is to the thing that cites it"],
  {
    LAUNCHES: ["Văn bản phát động hoặc ban hành", "The document launches or issues it"],
    BASIS: ["Căn cứ, theo tinh thần", "It stands on the document"],
    IMPLEMENTS: ["Thực hiện văn bản", "It carries the document out"],
    MENTIONS: ["Nhắc đến", "It mentions the document"],
  },
);
