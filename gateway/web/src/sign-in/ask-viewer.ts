import type { Viewer } from "./viewer.js";

/** The result of verifying a token. Messages are in Vietnamese, for users. */
export type ViewerAnswer =
  | { kind: "viewer"; viewer: Viewer; clockAhead: number }
  | { kind: "refused"; isExpired: boolean; message: string }
  | { kind: "unanswered"; message: string };

interface Body {
  data?: { viewer: Viewer | null } | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const query = `query SignIn {
  viewer {
    subject
    roles
    organization { code displayName }
    expiresAt
  }
}`;

/** The time limit of a verification, in milliseconds. */
const patience = 15_000;

/**
 * Queries `viewer` with a token, through the gateway and in Vietnamese. Never rejects: a network failure is a result
 * too. `clockAhead` is the number of milliseconds by which this machine's clock is ahead of the server's.
 */
export async function askViewer(url: string, token: string): Promise<ViewerAnswer> {
  let response: Response;
  let body: Body;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "accept-language": "vi" },
      body: JSON.stringify({ query, operationName: "SignIn" }),
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { kind: "unanswered", message: "Không kết nối được với máy chủ; hãy kiểm tra mạng rồi thử lại." };
  }
  // The HTTP server refuses headers that are too long (RFC 6585, section 5) before the token is parsed.
  if (response.status === 431)
    return { kind: "refused", isExpired: false, message: "Mã truy cập quá dài, máy chủ không nhận." };
  try {
    body = (await response.json()) as Body;
  } catch {
    const message = `Máy chủ trả lời không đọc được (HTTP ${response.status}); hãy thử lại sau.`;
    return { kind: "unanswered", message };
  }
  const viewer = body.data?.viewer;
  if (viewer) return { kind: "viewer", viewer, clockAhead: clockAhead(response) };
  const { message, extensions } = body.errors?.[0] ?? { message: `Máy chủ không nói lý do (HTTP ${response.status}).` };
  const code = extensions?.code ?? "";
  // Any other error concerns the service (it is unreachable, its keys are unavailable), not the token.
  return /^(DEVELOPMENT_)?TOKEN_/.test(code)
    ? { kind: "refused", isExpired: code === "TOKEN_EXPIRED", message: sentence(message) }
    : { kind: "unanswered", message: sentence(message) };
}

function clockAhead(response: Response): number {
  const date = Date.parse(response.headers.get("date") ?? "");
  return Number.isNaN(date) ? 0 : Date.now() - date;
}

/** The server's messages end without a full stop. */
function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}
