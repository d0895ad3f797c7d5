import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { ExampleDocumentRelation } from "./example-document-relation.js";

/** A cited document as a caller sends it. */
@InputType({ description: bilingual("Văn bản được trích dẫn", "A cited document") })
export class ExampleDocumentInput {
  @InputField(() => ExampleDocumentRelation, "Quan hệ với văn bản", "The relation to the document")
  relation!: ExampleDocumentRelation;

  @InputField(() => DocumentReferenceInput, "Văn bản", "The document")
  document!: DocumentReferenceInput;
}
