import { addressVariable, EnvironmentError, urlField } from "@thidua/base/env";
import { gatewayEnvironmentSchema } from "./gateway-settings.js";
import type { AddressSetting } from "./supergraph/subgraph-address.js";

/**
 * Returns the name of the variable that holds a subgraph's address, `TYPICAL_EXAMPLES_URL`; undefined if another setting has that
 * name.
 */
export function subgraphVariable(subgraph: string): string | undefined {
  const variable = addressVariable(subgraph, "_URL");
  return variable in gatewayEnvironmentSchema.shape ? undefined : variable;
}

/**
 * Returns the addresses that an environment states.
 *
 * @param listed the value of `SUBGRAPH_URLS`
 * @param source the environment, which is read again for each subgraph that joins
 * @param names the subgraphs of the supergraph; undefined when it cannot be read
 * @throws EnvironmentError if `SUBGRAPH_URLS` names a subgraph that is not there, or that has a variable of its own as well
 */
export function addressSetting(
  listed: ReadonlyMap<string, string> = new Map(),
  source: Readonly<Record<string, string | undefined>>,
  names: readonly string[] | undefined,
): AddressSetting {
  const problems = [...listed.keys()].flatMap((name) => listedProblem(name, source, names) ?? []);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return (name) => {
    const url = listed.get(name);
    if (url !== undefined) return { url, source: "SUBGRAPH_URLS" };
    const variable = subgraphVariable(name);
    const value = variable && source[variable];
    if (!variable || !value) return undefined;
    const parsed = urlField.safeParse(value);
    if (!parsed.success)
      throw new EnvironmentError(parsed.error.issues.map(({ message }) => `${variable} (“${value}”): ${message}`));
    return { url: value, source: variable };
  };
}

function listedProblem(
  name: string,
  source: Readonly<Record<string, string | undefined>>,
  names: readonly string[] | undefined,
): string | undefined {
  if (names && !names.includes(name)) {
    const present = names.join(", ");
    return `SUBGRAPH_URLS: “${name}” không có trong supergraph (${present}) / is not in the supergraph (${present})`;
  }
  const variable = subgraphVariable(name);
  if (!variable || !source[variable]) return undefined;
  return `SUBGRAPH_URLS, ${variable}: cả hai cùng nêu địa chỉ của “${name}”, chỉ dùng một / both state the address of “${name}”, use one of them`;
}
