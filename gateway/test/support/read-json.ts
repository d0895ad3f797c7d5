/** Reads a JSON answer. The test knows its shape. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever it asked for
export async function readJson(response: Response): Promise<any> {
  return response.json();
}
