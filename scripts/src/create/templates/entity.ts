import { type AggregateNames, capitalized } from "../aggregate-names.js";
import type { AggregateSubgraph } from "./aggregate-subgraph.js";

/** Makes the entity: its columns, its GraphQL type and what `search` covers. */
export function entityFile(
  { pascal, table, en, anEn, vi }: AggregateNames,
  { ownsOrganizations }: AggregateSubgraph,
): string {
  const described = `description: ["Tổ chức có ${vi} này", "The organization that the ${en} belongs to"]`;
  const [reference, owner] = ownsOrganizations
    ? ["ReferenceTo", `@ReferenceTo(() => Organization, { ${described} })`]
    : ["ForeignId", `@ForeignId({ ${described} })`];
  return `import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Code, ${reference}, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
${ownsOrganizations ? `import { Organization } from "../organization/organization.js";\n` : ""}
/** ${capitalized(anEn)} of an organization. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("${capitalized(vi)}", "${capitalized(anEn)}") })
@Entity({ tableName: "${table}" })
export class ${pascal} extends SearchableRecord {
  @Code("Mã", "The code", { level: PUBLIC, unique: true })
  code!: string;

  @Text("Tên", "The name", { level: PUBLIC, limit: 500 })
  name!: string;

  @SortKey()
  nameSortKey!: string;

  ${owner}
  organizationId!: string;

  @Text("Ghi chú", "The note", { level: PUBLIC, nullable: "NOT_STATED" })
  note?: string | null;

  override searchableTexts() {
    return { names: [this.name], codes: [this.code], contents: [this.note] };
  }
}
`;
}
