import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The role of a document for what cites it. */
export enum CitationKind {
  LAUNCHES = "LAUNCHES",
  BASIS = "BASIS",
  IMPLEMENTS = "IMPLEMENTS",
  MENTIONS = "MENTIONS",
}

registerEnumeration(
  CitationKind,
  "CitationKind",
  ["Vai trò của văn bản đối với nơi viện dẫn", "The role of a document for what cites it"],
  {
    LAUNCHES: ["Văn bản phát động hoặc ban hành", "The document launches or issues it"],
    BASIS: ["Văn bản là căn cứ", "The document is its basis"],
    IMPLEMENTS: ["Thực hiện văn bản", "It implements the document"],
    MENTIONS: ["Nhắc đến văn bản", "It mentions the document"],
  },
);
