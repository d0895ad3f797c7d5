import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A document that a program or a conference cites, as a caller sends it. */
@InputType({ description: bilingual("Văn bản được trích dẫn", "A cited document") })
export class ExampleDocumentInput {
  @InputField(() => ExampleDocumentRelation, "Quan hệ với văn bản được trích dẫn", "The relation to the document")
  relation!: ExampleDocumentRelation;

  @InputField(() => DocumentReferenceInput, "Văn bản được trích dẫn", "The cited document")
  document!: DocumentReferenceInput;
}
