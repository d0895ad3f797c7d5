import { DocumentReference } from "@thidua/documents";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A document that a program or a conference stands on. A plain value, stored as JSON. */
@ObjectType({ description: "Văn bản được trích dẫn và quan hệ với nó. A cited document and how one stands to it." })
export class ExampleDocument {
  @Public()
  @Field(() => ExampleDocumentRelation, { description: "Quan hệ với văn bản. The relation to the document." })
  relation!: ExampleDocumentRelation;

  @Public()
  @Field(() => DocumentReference, { description: "Văn bản. The document." })
  document!: DocumentReference;
}
