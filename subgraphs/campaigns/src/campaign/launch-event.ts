import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InputType, ObjectType } from "type-graphql";

/** When, where and at what event a campaign was launched. */
@ObjectType({ description: bilingual("Lễ phát động phong trào", "The launch of a campaign") })
export class LaunchEvent {
  @ObjectField(() => DateScalar, "Ngày phát động", "The date of the launch", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  launchedOn!: string | null;

  @ObjectField(() => String, "Tên hội nghị, buổi lễ phát động", "The event at which the campaign is launched", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  name!: string | null;

  @ObjectField(() => String, "Nơi phát động", "The place of the launch", { level: PUBLIC, nullable: "NOT_STATED" })
  place!: string | null;
}

@InputType({ description: bilingual("Lễ phát động phong trào", "The launch of a campaign") })
export class LaunchEventInput {
  @InputField(() => DateScalar, "Ngày phát động", "The date of the launch", { nullable: true })
  launchedOn?: string | null;

  @InputField(() => String, "Tên hội nghị, buổi lễ phát động", "The event at which the campaign is launched", {
    nullable: true,
  })
  name?: string | null;

  @InputField(() => String, "Nơi phát động", "The place of the launch", { nullable: true })
  place?: string | null;
}
