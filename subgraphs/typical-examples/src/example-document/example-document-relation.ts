import { registerEnumType } from "type-graphql";

/** How work with examples stands to a document that it cites. */
export enum ExampleDocumentRelation {
  IMPLEMENTS = "IMPLEMENTS",
  FOLLOWS = "FOLLOWS",
}

registerEnumType(ExampleDocumentRelation, {
  name: "ExampleDocumentRelation",
  description: "Quan hệ với văn bản được trích dẫn. How something stands to a document that it cites.",
  valuesConfig: {
    IMPLEMENTS: { description: "Thực hiện văn bản. It carries the document out." },
    FOLLOWS: { description: "Theo tinh thần văn bản. It follows the spirit of the document." },
  },
});
