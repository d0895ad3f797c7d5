import { bilingual } from "@thidua/base/locale";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, InputType, ObjectType } from "type-graphql";

const descriptions = {
  on: "Ngày phát động; null khi không rõ. Day of the launch; null when unknown.",
  name: "Hội nghị, buổi lễ phát động; null khi không ghi. The event at which it was launched; null when not told.",
  place: "Nơi phát động; null khi không ghi. Place; null when not told.",
};

/** When, where and at what event a campaign was launched. */
@ObjectType({ description: bilingual("Lễ phát động", "The launch of a campaign") })
export class LaunchEvent {
  @Public()
  @Field(() => DateScalar, { nullable: true, description: descriptions.on })
  launchedOn!: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.name })
  name!: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.place })
  place!: string | null;
}

@InputType({ description: bilingual("Lễ phát động", "The launch of a campaign") })
export class LaunchEventInput {
  @Field(() => DateScalar, { nullable: true, description: descriptions.on })
  launchedOn?: string | null;

  @Field(() => String, { nullable: true, description: descriptions.name })
  name?: string | null;

  @Field(() => String, { nullable: true, description: descriptions.place })
  place?: string | null;
}
