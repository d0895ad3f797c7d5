import { registerEnumType } from "type-graphql";

/** What a document is to the thing that cites it. */
export enum CitationKind {
  LAUNCHES = "LAUNCHES",
  BASIS = "BASIS",
  IMPLEMENTS = "IMPLEMENTS",
  MENTIONS = "MENTIONS",
}

registerEnumType(CitationKind, {
  name: "CitationKind",
  description: "Vai trò của văn bản đối với nơi dẫn. What a document is to the thing that cites it.",
  valuesConfig: {
    LAUNCHES: { description: "Văn bản phát động hoặc ban hành. The document launches or issues it." },
    BASIS: { description: "Căn cứ, theo tinh thần. It stands on the document." },
    IMPLEMENTS: { description: "Thực hiện văn bản. It carries the document out." },
    MENTIONS: { description: "Nhắc đến. It mentions the document." },
  },
});
