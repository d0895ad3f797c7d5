/**
 * The `data` of an answer as JSON text. It takes the place of the object that Apollo Server expects, which never reads
 * it.
 */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** Serializes an answer of Apollo Server. `WrittenData` is inserted unchanged. */
export function stringifyAnswer(answer: { errors?: unknown; data?: unknown; extensions?: unknown }): string {
  const { data } = answer;
  if (!(data instanceof WrittenData)) return JSON.stringify(answer);
  const errors = answer.errors ? `"errors":${JSON.stringify(answer.errors)},` : "";
  const extensions = answer.extensions ? `,"extensions":${JSON.stringify(answer.extensions)}` : "";
  return `{${errors}"data":${data.json}${extensions}}`;
}
