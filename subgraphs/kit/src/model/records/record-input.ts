import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { InputField } from "../fields/index.js";
import { Certainty, SourceReferenceInput } from "../provenance/index.js";

/** The certainty and the sources of the record that a mutation creates. */
@InputType({ description: bilingual("Nguồn gốc của bản ghi", "The provenance of a record") })
export class RecordInput {
  @InputField(
    () => Certainty,
    "Mức độ chắc chắn của dữ liệu: mặc định STATED",
    "The certainty of the record: STATED by default",
    { nullable: true },
  )
  certainty?: Certainty | null;

  @InputField(
    () => [SourceReferenceInput],
    "Các nguồn của bản ghi, tối đa 50",
    "The sources of the record, 50 at most",
    { nullable: true },
  )
  sources?: SourceReferenceInput[] | null;
}
