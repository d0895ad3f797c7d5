import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Directive, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** One reason why a mutation changed nothing, for the person at the screen. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Lỗi nghiệp vụ mà người dùng có thể sửa; không có gì được ghi",
    "A mistake the caller can mend; nothing was written",
  ),
})
export class UserError {
  @ObjectField(() => String, "Mã lỗi trong danh mục đóng (schema/ERRORS.md)", "A code of the closed list", {
    level: PUBLIC,
  })
  code!: string;

  @ObjectField(() => String, "Thông báo theo ngôn ngữ của người gọi", "The message in the caller's language", {
    level: PUBLIC,
  })
  message!: string;

  @ObjectField(
    () => [String],
    "Đường dẫn tới trường sai trong dữ liệu đầu vào",
    "The path of the wrong field in the input",
    { level: PUBLIC },
  )
  field!: string[];
}
