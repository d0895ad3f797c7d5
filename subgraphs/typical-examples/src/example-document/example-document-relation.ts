import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The relation of a program or a conference to a document that it cites. */
export enum ExampleDocumentRelation {
  IMPLEMENTS = "IMPLEMENTS",
  FOLLOWS = "FOLLOWS",
}

registerEnumeration(
  ExampleDocumentRelation,
  "ExampleDocumentRelation",
  ["Quan hệ với văn bản được trích dẫn", "The relation to a cited document"],
  {
    IMPLEMENTS: ["Thực hiện văn bản", "Implements the document"],
    FOLLOWS: ["Theo tinh thần văn bản", "Follows the spirit of the document"],
  },
);
