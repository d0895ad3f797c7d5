import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Directive, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { Certainty } from "../../model/provenance/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import { UserError } from "./user-error.js";

/** What a person should look at again although the write is done. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Cảnh báo: thao tác vẫn được ghi, nhưng một người cần xem lại",
    "A warning: the write is done, but a person should look at it again",
  ),
})
export class Warning extends UserError {
  @ObjectField(
    () => String,
    "Quy tắc làm căn cứ trong danh mục quy tắc; để trống nếu cảnh báo chỉ theo dữ liệu",
    "The rule of the list of rules. Null: not applicable where the data alone give cause",
    { level: PUBLIC, nullable: true },
  )
  rule!: string | null;

  @ObjectField(
    () => String,
    "Căn cứ pháp lý của quy tắc; để trống nếu không có",
    "The legal basis of the rule. Null: not applicable where there is none",
    { level: PUBLIC, nullable: true },
  )
  legalBasis!: string | null;

  @ObjectField(() => Certainty, "Mức độ chắc chắn của quy tắc", "The certainty of the rule", { level: PUBLIC })
  certainty!: Certainty;
}
