import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A document that a program or a conference cites, stored as JSON. */
@ObjectType({
  description: bilingual(
    "Văn bản được trích dẫn và quan hệ với văn bản đó",
    "A cited document, and the relation to it",
  ),
})
export class ExampleDocument {
  @ObjectField(() => ExampleDocumentRelation, "Quan hệ với văn bản được trích dẫn", "The relation to the document", {
    level: PUBLIC,
  })
  relation!: ExampleDocumentRelation;

  @ObjectField(() => DocumentReference, "Văn bản được trích dẫn", "The cited document", { level: PUBLIC })
  document!: DocumentReference;
}
