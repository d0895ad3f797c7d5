import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { CitedDocument } from "./cited-document.js";

@InputType({ description: bilingual("Dữ liệu của một văn bản đưa vào danh mục", "The data of a document to register") })
export class RegisterDocumentInput extends CreateRecordInput {
  @InputField(
    () => DocumentReferenceInput,
    "Trích dẫn; số và ký hiệu được đọc từ nguyên văn",
    "The reference. Number and symbol are read from its words",
  )
  reference!: DocumentReferenceInput;

  @ColumnInput(CitedDocument)
  issuerId?: string | null;

  @ColumnInput(CitedDocument)
  signer?: string | null;

  @ColumnInput(CitedDocument)
  term?: string | null;

  @ColumnInput(CitedDocument)
  secondaryIssuedOn?: string | null;

  @ColumnInput(CitedDocument)
  suggestedDocumentId?: string | null;
}
