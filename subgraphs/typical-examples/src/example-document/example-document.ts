import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A document that a program or a conference stands on. A plain value, stored as JSON. */
@ObjectType({
  description: bilingual("Văn bản được trích dẫn và quan hệ với nó", "A cited document and how one stands to it"),
})
export class ExampleDocument {
  @ObjectField(() => ExampleDocumentRelation, "Quan hệ với văn bản", "The relation to the document", { level: PUBLIC })
  relation!: ExampleDocumentRelation;

  @ObjectField(() => DocumentReference, "Văn bản", "The document", { level: PUBLIC })
  document!: DocumentReference;
}
