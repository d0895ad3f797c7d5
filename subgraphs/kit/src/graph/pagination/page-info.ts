import { bilingual } from "@thidua/base/locale";
import { Directive, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** Where a page stands in its list, as in the Relay connection specification. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Vị trí của trang trong danh sách", "Where the page stands in the list") })
export class PageInfo {
  @ObjectField(() => Boolean, "Còn trang sau", "There is more after this page", { level: PUBLIC })
  hasNextPage!: boolean;

  @ObjectField(() => Boolean, "Còn trang trước", "There is more before this page", { level: PUBLIC })
  hasPreviousPage!: boolean;

  @ObjectField(
    () => String,
    "Con trỏ đầu trang; null khi trang rỗng",
    "Cursor of the first item; null for an empty page",
    { level: PUBLIC, nullable: true },
  )
  startCursor!: string | null;

  @ObjectField(
    () => String,
    "Con trỏ cuối trang; null khi trang rỗng",
    "Cursor of the last item; null for an empty page",
    { level: PUBLIC, nullable: true },
  )
  endCursor!: string | null;
}
