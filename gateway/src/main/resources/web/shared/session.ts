import { problemOf, Unreachable, type TokenSource } from './http';

export interface DemoUser {
  id: string;
  name: string;
  role: string;
  locale?: string;
  verification_level?: string;
  skills?: string[];
  description?: string;
}

export interface PageConfig {
  /** Where the local stack signs people in; absent in production, where the exchange brings the token. */
  sign_in_url?: string | null;
}

export async function pageConfig(): Promise<PageConfig> {
  return (await plain('/page-config.json')) as PageConfig;
}

export async function demoUsers(signInUrl: string): Promise<DemoUser[]> {
  return ((await plain(`${signInUrl}/demo-users`)) as { data: DemoUser[] }).data;
}

const RENEW_BEFORE_END_MS = 60_000;

/** Tokens of one demo user, fetched when needed and renewed a minute before they end. Held in memory only. */
export class DemoSession implements TokenSource {
  #token: Promise<{ value: string; endsAt: number }> | undefined;

  constructor(private readonly signInUrl: string, readonly user: DemoUser) {}

  async token(): Promise<string> {
    const known = await (this.#token ??= this.#fetch());
    return known.endsAt - Date.now() > RENEW_BEFORE_END_MS ? known.value : this.renew();
  }

  async renew(): Promise<string> {
    this.#token = this.#fetch();
    return (await this.#token).value;
  }

  async #fetch(): Promise<{ value: string; endsAt: number }> {
    try {
      const answer = (await plain(`${this.signInUrl}/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ user: this.user.id }),
      })) as { token: string; expires_at: string };
      return { value: answer.token, endsAt: Date.parse(answer.expires_at) || Date.now() + 5 * 60_000 };
    } catch (failure) {
      this.#token = undefined;
      throw failure;
    }
  }
}

async function plain(url: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(10_000), ...init });
  } catch (cause) {
    throw new Unreachable(`${url} did not answer`, { cause });
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
}

