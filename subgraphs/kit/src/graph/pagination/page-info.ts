import { bilingual } from "@thidua/base/locale";
import { Directive, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** The position of a page in its list. Source: GraphQL Cursor Connections Specification (Relay). */
@Directive("@shareable")
@ObjectType({ description: bilingual("Vị trí của trang trong danh sách", "The position of a page in its list") })
export class PageInfo {
  @ObjectField(() => Boolean, "Còn phần tử sau trang này", "Whether there are items after the page", { level: PUBLIC })
  hasNextPage!: boolean;

  @ObjectField(() => Boolean, "Còn phần tử trước trang này", "Whether there are items before the page", {
    level: PUBLIC,
  })
  hasPreviousPage!: boolean;

  @ObjectField(
    () => String,
    "Con trỏ của phần tử đầu trang; để trống nếu trang không có phần tử",
    "The cursor of the first item. Null: not applicable to an empty page",
    { level: PUBLIC, nullable: true },
  )
  startCursor!: string | null;

  @ObjectField(
    () => String,
    "Con trỏ của phần tử cuối trang; để trống nếu trang không có phần tử",
    "The cursor of the last item. Null: not applicable to an empty page",
    { level: PUBLIC, nullable: true },
  )
  endCursor!: string | null;
}
