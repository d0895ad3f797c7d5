import type { PlanRun } from "./plan-run.js";

/** Writes those of the caller's variables that were given: `"first":20`. Each is turned into JSON once for an operation. */
export function variablesOf(names: Iterable<string>, run: PlanRun): string[] {
  const texts: string[] = [];
  for (const name of names) {
    const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
    if (value === undefined) continue;
    let text = run.variableTexts.get(name);
    if (text === undefined) {
      text = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      run.variableTexts.set(name, text);
    }
    texts.push(text);
  }
  return texts;
}
