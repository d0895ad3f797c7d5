import type { Page } from "playwright-core";

/** The sign-in panel of GraphiQL and its badge, driven like a user does. */
export interface SignInPanel {
  /** The text of the badge in the top bar. */
  badge(): Promise<string>;
  /** Opens the panel with the badge, unless it is open. */
  open(): Promise<void>;
  /** Pastes a text into the field and submits it. The result appears in the badge or in `problem`. */
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  /** The signed-in user as the panel shows it: the text of each line by its label. */
  details(): Promise<Record<string, string>>;
  /** Waits for the error message at the field and returns it. */
  problem(): Promise<string>;
}

/** The sign-in panel of a page on which GraphiQL is open. */
export function signInPanel(page: Page): SignInPanel {
  const badge = page.locator(".page-header .sign-in-badge");
  const field = page.getByLabel("Mã truy cập (token)");
  const title = page.locator(".sign-in h2");
  const open = async () => {
    if (await title.isVisible()) return;
    await badge.click();
    await title.waitFor();
  };
  return {
    open,
    badge: async () => words(await badge.textContent()),
    async signIn(token) {
      await open();
      await field.fill(token);
      await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    },
    async signOut() {
      await open();
      await page.getByRole("button", { name: "Đăng xuất" }).click();
    },
    async details() {
      const card = page.locator(".sign-in dl");
      const labels = await card.locator("dt").allTextContents();
      const values = await card.locator("dd").allTextContents();
      return Object.fromEntries(labels.map((label, index) => [label, words(values[index] ?? null)]));
    },
    async problem() {
      const alert = page.locator(".sign-in [role=alert] p");
      await alert.waitFor();
      return words(await alert.textContent());
    },
  };
}

function words(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
