import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { Field, InputType } from "type-graphql";

/** What every input that makes a record may say of it: how certain it is and where it comes from. */
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
