import type { TestGraph } from "@thidua/kit/testing";

/** Functions that write records for tests. Each sends one mutation and returns the ID of the new record, or throws its user errors. */
export interface Register {
  province(input: object): Promise<string>;
  /** Adds an organization. Its code is its name unless `input` has names. */
  organization(code: string, input?: object): Promise<string>;
  event(kind: string, fromIds: string[], toIds: string[], input?: object): Promise<string>;
  /** Sends a mutation that is expected to fail, and returns its first user error, or null without one. */
  refusal(mutation: string, input: object): Promise<{ code: string; message: string; field: string[] } | null>;
}

/** Returns the functions for a test graph. */
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
