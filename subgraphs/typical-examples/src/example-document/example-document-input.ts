import { DocumentReferenceInput } from "@thidua/documents";
import { Field, InputType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A cited document as a caller sends it. */
@InputType({ description: "Văn bản được trích dẫn. A cited document." })
export class ExampleDocumentInput {
  @Field(() => ExampleDocumentRelation, { description: "Quan hệ với văn bản. The relation to the document." })
  relation!: ExampleDocumentRelation;

  @Field(() => DocumentReferenceInput, { description: "Văn bản. The document." })
  document!: DocumentReferenceInput;
}
