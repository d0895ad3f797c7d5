import { bilingual } from "@thidua/base/locale";
import { Field, InputType, Int } from "type-graphql";
import { IdempotentInput } from "./idempotent-input.js";

/** The field `expectedVersion` of an input that cannot extend `VersionedInput`, since it extends another one. */
export function ExpectedVersionField(): PropertyDecorator {
  return Field(() => Int, {
    nullable: true,
    description: bilingual(
      "Phiên bản mà người gọi đã thấy; khác phiên bản hiện tại thì không ghi (VERSION_CONFLICT)",
      "The version that the caller has seen; with another one nothing is written",
    ),
  }) as PropertyDecorator;
}

/** What the input of every mutation that changes a record has. */
@InputType()
export class VersionedInput extends IdempotentInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}
