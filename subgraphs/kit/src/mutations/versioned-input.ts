import { Field, InputType, Int } from "type-graphql";
import { IdempotentInput } from "./idempotent-input.js";

/** What the input of every mutation that changes a record has. */
@InputType()
export class VersionedInput extends IdempotentInput {
  @Field(() => Int, {
    nullable: true,
    description:
      "Phiên bản mà người gọi đã thấy; khác phiên bản hiện tại thì không ghi (VERSION_CONFLICT). " +
      "The version that the caller has seen; with another one nothing is written.",
  })
  expectedVersion?: number | null;
}
