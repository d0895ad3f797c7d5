import { Directive, Field, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { Public } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as programs of other institutions see it: what everyone may know, and nothing else. */
@Directive("@shareable")
@ObjectType("Change", {
  description:
    "Một thay đổi của dữ liệu công khai, theo thứ tự ghi nhận. A change of public data, in the order of commits.",
})
export class PublicChange {
  @Public()
  @Field(() => String, { description: "Con trỏ để đọc tiếp sau thay đổi này. Cursor to go on after this change." })
  cursor!: string;

  @Public()
  @Field(() => DateTimeScalar, { description: "Lúc ghi nhận. When it was stored." })
  changedAt!: Date;

  @Public()
  @Field(() => String, { description: "Loại bản ghi, là tên kiểu GraphQL. The record's GraphQL type." })
  type!: string;

  @Public()
  @Field(() => ID, { description: "Mã định danh của bản ghi. Id of the record." })
  id!: string;

  @Public()
  @Field(() => ChangeKind, {
    description:
      "Loại thay đổi; bản ghi trở thành công khai là CREATED, thôi công khai là DELETED. " +
      "What happened; a record that becomes public is CREATED, one that ceases to be is DELETED.",
  })
  kind!: ChangeKind;

  @Public()
  @Field(() => [String], { description: "Tên các trường công khai thay đổi. Names of the public fields that changed." })
  changed!: string[];

  @Public()
  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Giá trị công khai trước khi đổi; null khi được tạo. Public values before; null of a creation.",
  })
  before!: RecordValues | null;

  @Public()
  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Giá trị công khai sau khi đổi; null khi bị xoá. Public values after; null of a deletion.",
  })
  after!: RecordValues | null;
}

/** A part of a feed. */
@Directive("@shareable")
@ObjectType("ChangePage", { description: "Một trang thay đổi. A page of changes." })
export class PublicChangePage {
  @Public()
  @Field(() => [PublicChange], {
    description:
      "Các thay đổi, cũ trước mới sau; có thể ít hơn số yêu cầu. The changes, oldest first; may be fewer than asked for.",
  })
  nodes!: PublicChange[];

  @Public()
  @Field(() => PageInfo, {
    description:
      "Vị trí của trang; endCursor luôn có, dùng để đọc tiếp. Where the page stands; endCursor is always there, to go on.",
  })
  pageInfo!: PageInfo;
}
