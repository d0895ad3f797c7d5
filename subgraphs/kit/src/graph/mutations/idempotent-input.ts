import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Field, InputType } from "type-graphql";

/** The field `idempotencyKey` of an input that cannot extend `IdempotentInput`, since it extends another one. */
export function IdempotencyKeyField(): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: bilingual(
      "Khóa chống lặp do người gọi đặt, 8–100 ký tự; gửi lại cùng khóa và dữ liệu thì nhận lại kết quả cũ, không ghi lần hai",
      "A key of the caller's own, 8 to 100 characters: the same key and input give the same result and one effect",
    ),
  }) as PropertyDecorator;
}

/** What the input of every mutation has. */
@InputType()
export class IdempotentInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
