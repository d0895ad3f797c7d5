import { Field, InputType } from "type-graphql";
import { Certainty, SourceReferenceInput } from "../provenance/index.js";

/** The certainty and the sources that an input states for the record it creates. Create inputs extend it. */
@InputType({ description: "Nguồn gốc của bản ghi. Where a record comes from." })
export class RecordInput {
  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
