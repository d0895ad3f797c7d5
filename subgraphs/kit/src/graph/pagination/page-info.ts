import { Directive, Field, ObjectType } from "type-graphql";
import { Public } from "../../model/visibility/index.js";

/** Where a page stands in its list, as in the Relay connection specification. */
@Directive("@shareable")
@ObjectType({ description: "Vị trí của trang trong danh sách. Where the page stands in the list." })
export class PageInfo {
  @Public()
  @Field(() => Boolean, { description: "Còn trang sau. There is more after this page." })
  hasNextPage!: boolean;

  @Public()
  @Field(() => Boolean, { description: "Còn trang trước. There is more before this page." })
  hasPreviousPage!: boolean;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Con trỏ đầu trang; null khi trang rỗng. Cursor of the first item; null for an empty page.",
  })
  startCursor!: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Con trỏ cuối trang; null khi trang rỗng. Cursor of the last item; null for an empty page.",
  })
  endCursor!: string | null;
}
