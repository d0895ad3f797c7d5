import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How work with examples stands to a document that it cites. */
export enum ExampleDocumentRelation {
  IMPLEMENTS = "IMPLEMENTS",
  FOLLOWS = "FOLLOWS",
}

registerEnumeration(
  ExampleDocumentRelation,
  "ExampleDocumentRelation",
  ["Quan hệ với văn bản được trích dẫn", "How something stands to a document that it cites"],
  {
    IMPLEMENTS: ["Thực hiện văn bản", "It carries the document out"],
    FOLLOWS: ["Theo tinh thần văn bản", "It follows the spirit of the document"],
  },
);
