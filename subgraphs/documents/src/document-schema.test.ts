import "reflect-metadata";
import { Public } from "@thidua/kit/model/visibility";
import { type GraphQLSchema, graphql, isEnumType, isInputObjectType, isObjectType, printType } from "graphql";
import { Arg, buildSchema, Query, Resolver } from "type-graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { DocumentReference } from "./document-reference.js";
import { DocumentReferenceInput } from "./document-reference-input.js";
import { LegalBasis, LegalBasisInput } from "./legal-basis.js";
import { toDocumentReference } from "./to-document-reference.js";
import { toLegalBasis } from "./to-legal-basis.js";

@Resolver()
class CitationResolver {
  @Public()
  @Query(() => DocumentReference, { description: "Một trích dẫn. A citation." })
  citation(@Arg("input", () => DocumentReferenceInput) input: DocumentReferenceInput): DocumentReference {
    return toDocumentReference(input, ["input"]);
  }

  @Public()
  @Query(() => LegalBasis, { description: "Một căn cứ. A legal basis." })
  basis(@Arg("input", () => LegalBasisInput) input: LegalBasisInput): LegalBasis {
    return toLegalBasis(input, ["input"]);
  }
}

let schema: GraphQLSchema;
beforeAll(async () => {
  // Other files of the same process may have declared fields that ask for one.
  schema = await buildSchema({ authChecker: () => true, resolvers: [CitationResolver], validate: false });
});

/** Vietnamese first: a sentence with Vietnamese letters, then an English one. */
const BILINGUAL = /^[^.]*[à-ỹđ][\s\S]*[.;] [A-Z]/iu;

describe("the shared values in a schema", () => {
  test("every type, field and enum value says in both languages what it is", () => {
    const names = ["DocumentReference", "DocumentReferenceInput", "LegalBasis", "LegalBasisInput"];
    for (const name of [...names, "DocumentType", "DocumentReferenceKind", "DocumentReferenceFlag"]) {
      const type = schema.getType(name);
      const parts: { name: string; description?: string | null }[] = [type!];
      if (isObjectType(type) || isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
      if (isEnumType(type)) parts.push(...type.getValues());
      for (const part of parts) expect(part.description, `${name}.${part.name}`).toMatch(BILINGUAL);
    }
  });

  test("only text and flags are always there", () => {
    const printed = printType(schema.getType("DocumentReference")!);
    expect(printed).toContain("  text: String!\n");
    expect(printed).toContain("  flags: [DocumentReferenceFlag!]!\n");
    expect(printed.match(/: .*!$/gm)).toHaveLength(2);
  });

  test("a reader gets number, enum values and date from plain words", async () => {
    const source = `{
      citation(input: { text: "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", certainty: STATED }) {
        text kind type typeSymbol number numberRaw symbol issuer issuedOn flags certainty
      }
      basis(input: { text: "Đ.23 Luật 06/2022/QH15" }) { provision document { type year symbol } }
    }`;
    expect(await graphql({ schema, source })).toEqual({
      data: {
        citation: {
          text: "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
          kind: "PARTY",
          type: "DIRECTIVE",
          typeSymbol: "CT",
          number: 5,
          numberRaw: "05",
          symbol: "CT/TW",
          issuer: "Bộ Chính trị",
          issuedOn: "2016-05-15",
          flags: [],
          certainty: "STATED",
        },
        basis: { provision: "Đ.23", document: { type: "LAW", year: 2022, symbol: "QH15" } },
      },
    });
  });
});
