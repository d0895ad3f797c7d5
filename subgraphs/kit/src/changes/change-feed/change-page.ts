import { bilingual } from "@thidua/base/locale";
import { Directive, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as programs of other institutions see it: what everyone may know, and nothing else. */
@Directive("@shareable")
@ObjectType("Change", {
  description: bilingual(
    "Một thay đổi của dữ liệu công khai, theo thứ tự ghi nhận",
    "A change of public data, in the order of commits",
  ),
})
export class PublicChange {
  @ObjectField(() => String, "Con trỏ để đọc tiếp sau thay đổi này", "Cursor to go on after this change", {
    level: PUBLIC,
  })
  cursor!: string;

  @ObjectField(() => DateTimeScalar, "Lúc ghi nhận", "When it was stored", { level: PUBLIC })
  changedAt!: Date;

  @ObjectField(() => String, "Loại bản ghi, là tên kiểu GraphQL", "The record's GraphQL type", { level: PUBLIC })
  type!: string;

  @ObjectField(() => ID, "Mã định danh của bản ghi", "Id of the record", { level: PUBLIC })
  id!: string;

  @ObjectField(
    () => ChangeKind,
    "Loại thay đổi; bản ghi trở thành công khai là CREATED, thôi công khai là DELETED",
    "What happened; a record that becomes public is CREATED, one that ceases to be is DELETED",
    { level: PUBLIC },
  )
  kind!: ChangeKind;

  @ObjectField(() => [String], "Tên các trường công khai thay đổi", "Names of the public fields that changed", {
    level: PUBLIC,
  })
  changed!: string[];

  @ObjectField(
    () => JsonObjectScalar,
    "Giá trị công khai trước khi đổi; null khi được tạo",
    "Public values before; null of a creation",
    { level: PUBLIC, nullable: true },
  )
  before!: RecordValues | null;

  @ObjectField(
    () => JsonObjectScalar,
    "Giá trị công khai sau khi đổi; null khi bị xoá",
    "Public values after; null of a deletion",
    { level: PUBLIC, nullable: true },
  )
  after!: RecordValues | null;
}

/** A part of a feed. */
@Directive("@shareable")
@ObjectType("ChangePage", { description: bilingual("Một trang thay đổi", "A page of changes") })
export class PublicChangePage {
  @ObjectField(
    () => [PublicChange],
    "Các thay đổi, cũ trước mới sau; có thể ít hơn số yêu cầu",
    "The changes, oldest first; may be fewer than asked for",
    { level: PUBLIC },
  )
  nodes!: PublicChange[];

  @ObjectField(
    () => PageInfo,
    "Vị trí của trang; endCursor luôn có, dùng để đọc tiếp",
    "Where the page stands; endCursor is always there, to go on",
    { level: PUBLIC },
  )
  pageInfo!: PageInfo;
}
