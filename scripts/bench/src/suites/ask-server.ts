import { isDeepStrictEqual } from "node:util";
import { ask, type LoadRequest } from "../run/load.ts";
import type { StartedServer } from "../servers/start-servers.ts";
import type { Asked, Question } from "./questions.ts";

/** What a server is sent for a question. */
export function requestOf({ child }: StartedServer, { path, sent }: Asked): LoadRequest {
  const { url } = child.ready;
  return { url: path ? new URL(path, url).toString() : url, body: JSON.stringify(sent) };
}

/** An answer and its length, to recognize it again. */
export interface Answered {
  server: StartedServer;
  asked: Asked;
  length: number;
}

/**
 * Asks a question of all servers that can answer it and compares the answers.
 *
 * @param baseline the name of the server of an earlier commit, which may be unable to answer
 * @returns who answered and what; an earlier commit that answered with errors is in `failures` instead
 * @throws Error when two answers differ: their speed does not matter then
 */
export async function askAll(
  { name, asked }: Question,
  servers: readonly StartedServer[],
  baseline?: string,
): Promise<{ answered: Answered[]; failures: { [server: string]: string }; common: unknown }> {
  const answered: Answered[] = [];
  const failures: { [server: string]: string } = {};
  let first: { server: string; common: unknown } | null = null;
  for (const server of servers) {
    const question = asked[server.kind];
    if (!question) continue;
    let text: string;
    try {
      text = await ask(requestOf(server, question));
      const { errors } = JSON.parse(text) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 300));
    } catch (error) {
      if (server.name !== baseline) throw new Error(`${name}: ${server.name}: ${(error as Error).message}`);
      failures[server.name] = (error as Error).message;
      continue;
    }
    answered.push({ server, asked: question, length: text.length });
    if (!question.common) continue;
    const common = question.common(JSON.parse(text) as never);
    first ??= { server: server.name, common };
    if (!isDeepStrictEqual(common, first.common))
      throw new Error(
        `${name}: ${server.name} and ${first.server} answer differently:\n${show(common)}\n${show(first.common)}`,
      );
  }
  return { answered, failures, common: first?.common };
}

const show = (value: unknown): string => JSON.stringify(value).slice(0, 1_500);
