import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Field, InputType } from "type-graphql";

/** The field `idempotencyKey` of an input that cannot extend `IdempotentInput`, since it extends another one. */
export function IdempotencyKeyField(): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: bilingual(
      "Khóa chống lặp do phía gọi đặt, 8–100 ký tự; gửi lại cùng khóa và dữ liệu thì nhận lại bản ghi cũ, không ghi lần hai",
      "A key chosen by the caller, 8 to 100 characters: repeating it with the same input returns the same record and has no further effect",
    ),
  }) as PropertyDecorator;
}

/** The field of the input of every mutation. */
@InputType()
export class IdempotentInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
