import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { loadInForce } from "../catalog/load-in-force.js";
import { foldAwardCode } from "./award-code.js";
import { CreateAwardFormInput, EndAwardFormInput } from "./award-form.inputs.js";
import { AwardForm } from "./award-form.js";
import { AwardFormConnection, AwardFormsArguments, awardFormList } from "./award-form.list.js";
import { AwardFormService } from "./award-form.service.js";

const CreateAwardFormPayload = payloadType("CreateAwardFormPayload", "awardForm", () => AwardForm);
const EndAwardFormPayload = payloadType("EndAwardFormPayload", "awardForm", () => AwardForm);

@Resolver(() => AwardForm)
export class AwardFormResolver {
  @Public()
  @Query(() => AwardForm, {
    nullable: true,
    description: bilingual("Một dòng danh mục theo mã định danh", "A row of the catalog by its id"),
  })
  awardForm(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardForm | null> {
    return context.loaders.one(AwardForm).load(id);
  }

  @Public()
  @Query(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Danh hiệu, hình thức theo chữ viết tắt, có hiệu lực vào một ngày",
      "A title or form by its abbreviation, in force on a day",
    ),
  })
  awardFormByCode(
    @Arg("code", () => String, {
      description: bilingual(
        "Chữ viết tắt, không phân biệt hoa thường, Đ và D",
        "The abbreviation; case, and Đ or D, do not matter",
      ),
    })
    code: string,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần tra (mặc định: hôm nay)", "The day, today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardForm | null> {
    return loadInForce(context, AwardForm, "codeKey", foldAwardCode(code), asOf);
  }

  @Public()
  @Query(() => AwardFormConnection, {
    nullable: true,
    description: bilingual("Các danh hiệu, hình thức", "Titles and forms"),
  })
  awardForms(
    @Args(() => AwardFormsArguments) given: AwardFormsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardForm>> {
    return paginate(context, awardFormList, given);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Là một loại của hình thức này (huân chương); null khi không",
      "The form of which it is a variant; null if none",
    ),
  })
  variantOf(@Root() form: AwardForm, @Ctx() context: SubgraphContext): Promise<AwardForm | null> | null {
    return form.variantOfId ? context.loaders.one(AwardForm).load(form.variantOfId) : null;
  }

  @Public()
  @FieldResolver(() => [AwardForm], {
    description: bilingual("Các loại của hình thức, ví dụ mười huân chương", "Variants of the form, as the ten orders"),
  })
  variants(@Root() form: AwardForm, @Ctx() context: SubgraphContext): Promise<AwardForm[]> {
    return context.loaders.many(AwardForm, "variantOfId", { precedence: "asc", id: "asc" }).load(form.id);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreateAwardFormPayload, {
    description: bilingual("Thêm một danh hiệu, hình thức cho một giai đoạn", "Add a title or form for a period"),
  })
  createAwardForm(
    @Arg("input", () => CreateAwardFormInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateAwardFormInput,
    @Write() write: Write<CreateAwardFormInput>,
  ) {
    return mutate(write, "awardForm", input, (em) => new AwardFormService(em).create(input));
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => EndAwardFormPayload, {
    description: bilingual("Chấm dứt hiệu lực một dòng danh mục", "End a row of the catalog from a day on"),
  })
  endAwardForm(
    @Arg("input", () => EndAwardFormInput, { description: bilingual("Dữ liệu", "The input") }) input: EndAwardFormInput,
    @Write() write: Write<EndAwardFormInput>,
  ) {
    return mutate(write, "awardForm", input, (em) => new AwardFormService(em).end(input));
  }
}
