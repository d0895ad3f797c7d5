import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Directive, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** A reason why a mutation wrote nothing, worded for the user. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Lỗi nghiệp vụ mà người dùng sửa được; không có gì được ghi",
    "An error that the user can correct; nothing was written",
  ),
})
export class UserError {
  @ObjectField(() => String, "Mã lỗi trong danh mục mã lỗi", "A code of the list of error codes", {
    level: PUBLIC,
  })
  code!: string;

  @ObjectField(
    () => String,
    "Thông báo bằng ngôn ngữ của tiêu đề Accept-Language",
    "The message in the language of the header `Accept-Language`",
    {
      level: PUBLIC,
    },
  )
  message!: string;

  @ObjectField(
    () => [String],
    "Đường dẫn tới trường có lỗi trong dữ liệu đầu vào",
    "The path of the invalid field in the input",
    { level: PUBLIC },
  )
  field!: string[];
}
