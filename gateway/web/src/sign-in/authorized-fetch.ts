import { session } from "./session.js";

/** The error codes that reject the token itself. */
const refusal = /"code":\s*"(?:DEVELOPMENT_)?TOKEN_/;

/**
 * `fetch` for GraphiQL: adds the session's token to every operation. Only this function adds it, so that it never
 * appears in an editor, the history or a URL. It overrides an Authorization header typed into GraphiQL, because the
 * page shows the signed-in user and must be right.
 */
export async function authorizedFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const { token, ended } = await session.credentials();
  if (token === null) return fetch(input, init);
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${token}`);
  const response = await fetch(input, { ...init, headers, signal: ended });
  // The key may be revoked before the token expires. The page must then stop showing the user as signed in.
  const copy = response.clone();
  void copy.text().then(
    (text) => refusal.test(text) && session.askAgain(),
    () => {},
  );
  return response;
}
