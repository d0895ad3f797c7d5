import type { TestGraph } from "@thidua/kit/testing";

/** How tests write to the register: each function sends one mutation and gives what it made, or raises its user errors. */
export interface Register {
  province(input: object): Promise<string>;
  /** Adds an organization by its code, with the code as its name unless `input` has names; returns its id. */
  organization(code: string, input?: object): Promise<string>;
  event(kind: string, fromIds: string[], toIds: string[], input?: object): Promise<string>;
  /** The first user error of a mutation with one input, or null: for tests of what is refused. */
  refusal(mutation: string, input: object): Promise<{ code: string; message: string; field: string[] } | null>;
}

/** The register of a test graph. */
export function registerOf(graph: TestGraph): Register {
  const send = async (mutation: string, field: string, input: object): Promise<string> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await graph.data(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${field} { id } userErrors { code message field } } }`,
      { input },
    );
    if (answer.answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.answer.userErrors));
    return answer.answer[field].id;
  };
  return {
    province: (input) => send("createProvince", "province", input),
    organization: (code, input = {}) =>
      send("createOrganization", "organization", {
        code,
        kind: "DEPARTMENT",
        level: "PROVINCE",
        names: [{ fullName: code }],
        ...input,
      }),
    event: (kind, fromIds, toIds, input = {}) =>
      send("recordLineageEvent", "lineageEvent", { kind, fromIds, toIds, ...input }),
    async refusal(mutation, input) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const answer = await graph.data(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code message field } } }`,
        { input },
      );
      return answer.answer.userErrors[0] ?? null;
    },
  };
}
