import { bilingual } from "@thidua/base/locale";
import { Field, InputType, Int } from "type-graphql";
import { IdempotentInput } from "./idempotent-input.js";

/** The field `expectedVersion` of an input that cannot extend `VersionedInput`, since it extends another one. */
export function ExpectedVersionField(): PropertyDecorator {
  return Field(() => Int, {
    nullable: true,
    description: bilingual(
      "Phiên bản mà phía gọi đã đọc; khác phiên bản hiện tại thì không ghi (VERSION_CONFLICT)",
      "The version that the caller read. If the record has another one, nothing is written (VERSION_CONFLICT)",
    ),
  }) as PropertyDecorator;
}

/** The fields of the input of every mutation that changes a record. */
@InputType()
export class VersionedInput extends IdempotentInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}
