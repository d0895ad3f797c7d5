import "reflect-metadata";
import { Role } from "@thidua/base/tokens";
import { type GraphQLInputObjectType, type GraphQLObjectType, printType } from "graphql";
import { Arg, buildSchemaSync, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import { ColumnInput } from "../fields/index.js";
import { INTERNAL, PUBLIC, restricted } from "../visibility/index.js";
import { NO_FIELD } from "./column.js";
import { declaredColumn } from "./declared-columns.js";
import { Day, Text, Whole } from "./index.js";

@ObjectType()
class Loan {
  @Text("Tên sách", "The title of the book", { level: PUBLIC })
  title!: string;

  @Day("Ngày trả", "The date of return", { level: PUBLIC, nullable: true })
  returnedOn?: string | null;

  @Whole("Tiền phạt", "The fine", { level: INTERNAL })
  fine!: number;

  @Text("Lý do phạt", "The reason for the fine", { level: restricted(Role.AUDITOR) })
  reason!: string;

  @Text("Mã sách", "The code of the book", { level: NO_FIELD })
  code!: string;
}

@InputType()
class LoanInput {
  @ColumnInput(Loan)
  reason!: string;

  @ColumnInput(Loan)
  code!: string;
}

@Resolver()
class LoanResolver {
  @Query(() => Loan)
  loan(@Arg("input", () => LoanInput) _input: LoanInput): Loan {
    return new Loan();
  }
}

const schema = buildSchemaSync({ resolvers: [LoanResolver], validate: false, authChecker: () => true });
const fieldsOf = (name: string) => {
  const type = schema.getType(name) as GraphQLObjectType | GraphQLInputObjectType;
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
};

it("makes a field nullable if its level can hide it, whatever the column", () => {
  expect(fieldsOf("Loan")).toEqual({ title: "String!", returnedOn: "Date", fine: "Int", reason: "String" });
  expect(declaredColumn(Loan, "reason")?.nullable).toBe(false);
});

it("requires the value of a hidden column in an input, since the column cannot be null", () => {
  expect(fieldsOf("LoanInput")).toEqual({ reason: "String!", code: "String!" });
});

it("declares a column that is no field, with a description for inputs and filters", () => {
  expect(printType(schema.getType("LoanInput")!)).toContain("Mã sách. The code of the book.");
});
