import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { InputField } from "../fields/index.js";
import { Certainty, SourceReferenceInput } from "../provenance/index.js";

/** The certainty and the sources that an input states for the record it creates. Create inputs extend it. */
@InputType({ description: bilingual("Nguồn gốc của bản ghi", "Where a record comes from") })
export class RecordInput {
  @InputField(() => Certainty, "Mức độ chắc chắn (mặc định STATED)", "Certainty, STATED by default", { nullable: true })
  certainty?: Certainty | null;

  @InputField(() => [SourceReferenceInput], "Nguồn", "Sources", { nullable: true })
  sources?: SourceReferenceInput[] | null;
}
