/** The `data` of an answer, already written as JSON. Stands where Apollo Server expects an object and is never looked into. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** Turns an answer of Apollo Server into JSON: what was written already is put in as it is. */
export function stringifyAnswer(answer: { errors?: unknown; data?: unknown; extensions?: unknown }): string {
  const { data } = answer;
  if (!(data instanceof WrittenData)) return JSON.stringify(answer);
  const errors = answer.errors ? `"errors":${JSON.stringify(answer.errors)},` : "";
  const extensions = answer.extensions ? `,"extensions":${JSON.stringify(answer.extensions)}` : "";
  return `{${errors}"data":${data.json}${extensions}}`;
}
