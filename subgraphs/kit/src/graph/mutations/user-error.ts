import "reflect-metadata";
import { Directive, Field, ObjectType } from "type-graphql";
import { Public } from "../../model/visibility/index.js";

/** One reason why a mutation changed nothing, for the person at the screen. */
@Directive("@shareable")
@ObjectType({
  description:
    "Lỗi nghiệp vụ mà người dùng có thể sửa; không có gì được ghi. A mistake the caller can mend; nothing was written.",
})
export class UserError {
  @Public()
  @Field(() => String, { description: "Mã lỗi trong danh mục đóng (schema/ERRORS.md). A code of the closed list." })
  code!: string;

  @Public()
  @Field(() => String, { description: "Thông báo theo ngôn ngữ của người gọi. The message in the caller's language." })
  message!: string;

  @Public()
  @Field(() => [String], {
    description: "Đường dẫn tới trường sai trong dữ liệu đầu vào. The path of the wrong field in the input.",
  })
  field!: string[];
}
