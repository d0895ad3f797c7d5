import type { TestGraph } from "@thidua/kit/testing";

/** Returns functions that create records for tests through the mutations of the API. Each returns the ID of the new record. */
export function making(graph: TestGraph) {
  const make = async (mutation: string, type: string, node: string, input: object): Promise<string> => {
    const answer = await graph.data(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${node} { id } userErrors { code message } } }`,
      { input },
    );
    if (!answer[mutation][node]) throw new Error(JSON.stringify(answer[mutation].userErrors));
    return answer[mutation][node].id;
  };
  return {
    province: (code: string, name: string) => make("createProvince", "CreateProvinceInput", "province", { code, name }),
    department: (code: string, fullName: string, provinceId?: string) =>
      make("createOrganization", "CreateOrganizationInput", "organization", {
        code,
        kind: "DEPARTMENT",
        level: "PROVINCE",
        names: [{ fullName }],
        provinceId,
      }),
    person: (fullName: string) => make("createPerson", "CreatePersonInput", "person", { fullName }),
    appointment: (input: object) => make("appoint", "AppointInput", "appointment", input),
    bloc: (input: object) => make("createEmulationBloc", "CreateEmulationBlocInput", "emulationBloc", input),
    council: (input: object) =>
      make("createEmulationCouncil", "CreateEmulationCouncilInput", "emulationCouncil", input),
  };
}
