import { bilingual } from "@thidua/base/locale";
import { Directive, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** A change as any signed-in program sees it: public values alone. */
@Directive("@shareable")
@ObjectType("Change", {
  description: bilingual("Một thay đổi của dữ liệu công khai", "A change of public data"),
})
export class PublicChange {
  @ObjectField(
    () => String,
    "Con trỏ để đọc tiếp sau thay đổi này",
    "The cursor from which to continue after the change",
    {
      level: PUBLIC,
    },
  )
  cursor!: string;

  @ObjectField(
    () => DateTimeScalar,
    "Thời điểm ghi nhận",
    "Identifies the date and time when the change was committed",
    { level: PUBLIC },
  )
  changedAt!: Date;

  @ObjectField(() => String, "Loại bản ghi (tên kiểu GraphQL)", "The GraphQL type of the record", { level: PUBLIC })
  type!: string;

  @ObjectField(() => ID, "Mã định danh của bản ghi", "The ID of the record", { level: PUBLIC })
  id!: string;

  @ObjectField(
    () => ChangeKind,
    "Loại thay đổi: CREATED cả khi bản ghi trở thành công khai, DELETED cả khi bản ghi thôi công khai",
    "The kind of the change: CREATED also if the record becomes public, DELETED also if it ceases to be public",
    { level: PUBLIC },
  )
  kind!: ChangeKind;

  @ObjectField(() => [String], "Tên các trường công khai đã thay đổi", "The names of the public fields that changed", {
    level: PUBLIC,
  })
  changed!: string[];

  @ObjectField(
    () => JsonObjectScalar,
    "Các giá trị công khai trước thay đổi; để trống nếu bản ghi mới được tạo",
    "The public values before the change. Null: not applicable to a creation",
    { level: PUBLIC, nullable: true },
  )
  before!: RecordValues | null;

  @ObjectField(
    () => JsonObjectScalar,
    "Các giá trị công khai sau thay đổi; để trống nếu bản ghi bị xóa",
    "The public values after the change. Null: not applicable to a deletion",
    { level: PUBLIC, nullable: true },
  )
  after!: RecordValues | null;
}

/** A page of a change feed. */
@Directive("@shareable")
@ObjectType("ChangePage", {
  description: bilingual("Các thay đổi của dữ liệu công khai, theo trang", "Changes of public data, by page"),
})
export class PublicChangePage {
  @ObjectField(
    () => [PublicChange],
    "Các thay đổi của trang theo thứ tự ghi nhận; có thể ít hơn số yêu cầu",
    "The changes of the page in commit order; there can be fewer than requested",
    { level: PUBLIC },
  )
  nodes!: PublicChange[];

  @ObjectField(
    () => PageInfo,
    "Vị trí của trang trong luồng thay đổi; endCursor luôn có, dùng để đọc tiếp",
    "The position of the page in the change feed. `endCursor` is always present, to continue from",
    { level: PUBLIC },
  )
  pageInfo!: PageInfo;
}
