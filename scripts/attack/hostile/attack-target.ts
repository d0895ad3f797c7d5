import type { Installation } from "../installation/installation.ts";
import { type RoleName, roles } from "../installation/issuer.ts";
import { judgeAnswer, longestAnswerMs } from "../judgement/judge-answer.ts";
import { type Random, randomFrom } from "../random.ts";
import { type Answer, send } from "../requests/send.ts";
import { sendRaw } from "../requests/send-raw.ts";
import { sideBySide } from "../requests/side-by-side.ts";
import { hostileKinds } from "./hostile-kinds.ts";
import type { HostileKind, HostileRequest, Target } from "./hostile-request.ts";
import { slowKinds } from "./raw-kinds.ts";
import { forgeTokens } from "./token-kinds.ts";

/** What the requests to one port showed. */
export interface AttackFigures {
  readonly target: string;
  readonly requests: number;
  readonly seconds: number;
  /** Requests by the role of their caller. */
  readonly byRole: Readonly<Record<string, number>>;
  /** Answers by status; 0 is a connection that was closed. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** The slowest answers by kind, in milliseconds. */
  readonly slowestByKind: Readonly<Record<string, number>>;
  /** Answers that took more than five seconds beside others. Each was asked for again alone: only then it is a fault. */
  readonly slowAnswers: number;
  /** What was wrong, how often, and the first request that showed it. */
  readonly faults: { fault: string; kind: string; count: number; example: string }[];
  /** The milliseconds after which the server ended each slow request. */
  readonly slowRequestsMs: readonly number[];
}

/** How a port is attacked. */
export interface AttackOptions {
  readonly requests: number;
  /** Requests at once. */
  readonly connections: number;
  /** Repeats the same requests. */
  readonly seed: number;
  readonly codes: ReadonlySet<string>;
  /** Seconds after which no further request is sent. */
  readonly longestSeconds: number;
  /** How many requests come slowly; each takes as long as the server waits. */
  readonly slowRequests: number;
  /** Milliseconds within which the server must end a slow request. */
  readonly slowLimitMs: number;
}

/** How many slow requests are sent again, each alone. */
const mostAskedAgain = 20;
const callers: readonly (RoleName | undefined)[] = [undefined, undefined, ...roles];

/** Sends hostile requests to a port, by callers of each role and without one, and judges every answer. */
export async function attackTarget(
  installation: Installation,
  target: Target,
  options: AttackOptions,
): Promise<AttackFigures> {
  const random = randomFrom(options.seed);
  const forgedTokens = await forgeTokens(installation.issuer);
  const kinds = hostileKinds.filter(({ only }) => only === undefined || only === target.kind);
  const faults = new Map<string, { fault: string; kind: string; count: number; example: string }>();
  const byRole: Record<string, number> = {};
  const byStatus: Record<string, number> = {};
  const slowestByKind: Record<string, number> = {};
  const count = (counts: Record<string, number>, name: string | number) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const make = (kind: HostileKind): HostileRequest => {
    const role = random.choose(callers);
    count(byRole, role ?? "anonymous");
    const token = role && random.choose(installation.tokens[role]);
    const headers = {
      "content-type": "application/json",
      "x-forwarded-for": randomAddress(random),
      ...(token && { authorization: `Bearer ${token}` }),
      ...target.headers,
    };
    return kind.make({ random, target, role, headers, forgedTokens });
  };
  const note = (kind: string, hostile: HostileRequest, answer: Answer, found: readonly string[]) => {
    for (const fault of found) {
      const key = `${kind}: ${fault}`;
      const known = faults.get(key);
      if (known) known.count++;
      else faults.set(key, { fault, kind, count: 1, example: exampleOf(hostile, answer) });
    }
  };
  const began = performance.now();
  let left = options.requests;
  let sent = 0;
  const slow: { kind: HostileKind; hostile: HostileRequest }[] = [];
  const ask = ({ raw, request }: HostileRequest) =>
    raw ? sendRaw(target.url, raw.pieces, { isHalfClosed: raw.isHalfClosed }) : send(target.url, request!);
  const isTimeLeft = () => performance.now() - began < options.longestSeconds * 1_000;
  const weights = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const attack = sideBySide(
    options.connections,
    () => (left-- > 0 && isTimeLeft() ? chooseKind(kinds, weights, random) : undefined),
    async (kind) => {
      const hostile = make(kind);
      sent++;
      const answer = await ask(hostile);
      if (answer.milliseconds > longestAnswerMs) slow.push({ kind, hostile });
      count(byStatus, answer.status);
      slowestByKind[kind.name] = Math.max(slowestByKind[kind.name] ?? 0, Math.round(answer.milliseconds));
      note(kind.name, hostile, answer, judgeAnswer(target, hostile, answer, options.codes));
    },
  );
  const slowRequestsMs = Array.from({ length: options.slowRequests }, async (_, index) => {
    const kind = slowKinds[index % slowKinds.length]!;
    const hostile = make(kind);
    const answer = await sendRaw(target.url, hostile.raw!.pieces, { timeoutMs: options.slowLimitMs });
    const isLate = answer.failure === "TIMEOUT" ? ["not cut off"] : [];
    note(kind.name, hostile, answer, [...isLate, ...(answer.status >= 500 ? [`status ${answer.status}`] : [])]);
    return Math.round(answer.milliseconds);
  });
  await attack;
  for (const { kind, hostile } of slow.slice(0, mostAskedAgain)) {
    const answer = await ask(hostile);
    const isSlow = answer.milliseconds > longestAnswerMs;
    if (isSlow) note(kind.name, hostile, answer, [`slower than ${longestAnswerMs / 1_000} s alone`]);
  }
  return {
    slowAnswers: slow.length,
    target: target.name,
    requests: sent + options.slowRequests,
    slowRequestsMs: await Promise.all(slowRequestsMs),
    seconds: Math.round((performance.now() - began) / 1_000),
    byRole,
    byStatus,
    slowestByKind,
    faults: [...faults.values()].sort((one, other) => other.count - one.count),
  };
}

function chooseKind(kinds: readonly HostileKind[], weights: number, random: Random): HostileKind {
  let place = random.next() * weights;
  for (const kind of kinds) {
    place -= kind.weight;
    if (place < 0) return kind;
  }
  return kinds[0]!;
}

/** An address of a network for documentation or private use: each has a budget of its own. */
function randomAddress(random: Random): string {
  return `10.${random.integer(0, 255)}.${random.integer(0, 255)}.${random.integer(1, 254)}`;
}

/** The beginning of an answer and of its request, without tokens and secrets. */
function exampleOf({ request, raw }: HostileRequest, { status, text, milliseconds }: Answer): string {
  const { authorization: _authorization, "x-gateway-proof": _proof, ...headers } = request?.headers ?? {};
  const asked = request
    ? [
        request.method ?? "POST",
        (request.path ?? "/graphql").slice(0, 150),
        JSON.stringify(headers).slice(0, 150),
        String(request.content ?? "").slice(0, 350),
      ].join(" ")
    : JSON.stringify(raw!.pieces.slice(0, 2).map(String)).slice(0, 350);
  return `${status} in ${Math.round(milliseconds)} ms: ${text.slice(0, 250)} ← ${asked}`.replaceAll("\n", " ");
}
