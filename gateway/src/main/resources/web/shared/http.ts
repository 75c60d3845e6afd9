import { postForm } from './post-form';

/** Where calls get their token from. The page has a demo sign-in; an embedding app brings its own. */
export interface TokenSource {
  token(): Promise<string>;
  /** A new token, because the server did not take the last one. */
  renew(): Promise<string>;
}

/** The server's refusal (RFC 9457). `code` is stable, `detail` is for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly body: Record<string, unknown> = {},
    readonly retryAfterS = 0,
  ) {
    super(detail);
  }

  /** Whether the same request may succeed later without a change. */
  get passing(): boolean {
    return this.status >= 500 || [408, 425, 429].includes(this.status);
  }
}

/** Nobody answered. The request may or may not have arrived: repeat it with the same key. */
export class Unreachable extends Error {}

export const passing = (failure: unknown): boolean =>
  failure instanceof Unreachable || (failure instanceof Problem && failure.passing);

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const ANSWER_WITHIN_MS = 15_000;

/** Authorised calls to one gateway. Every failure is a {@link Problem} or {@link Unreachable}. */
export class Http {
  constructor(private readonly tokens: TokenSource, private readonly base = '') {}

  async json<T>(path: string, call: Call = {}): Promise<T> {
    const response = await this.answer(path, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS), ...call });
    const text = await response.text().catch((cause) => {
      throw new Unreachable('the answer broke off', { cause });
    });
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** The bare answer, for streams and files. Renews the token once when it is not taken. */
  async answer(path: string, call: Call = {}): Promise<Response> {
    ours(path);
    let response = await this.ask(path, call, await this.tokens.token());
    if (response.status === 401) {
      response = await this.ask(path, call, await this.tokens.renew());
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  }

  /** Sends a form under a key that makes it safe to repeat. */
  async upload<T>(path: string, form: FormData, key: string, onProgress: (share: number) => void): Promise<T> {
    const send = async (token: string): Promise<Response> => {
      try {
        return await postForm(
          this.base + path,
          { Authorization: `Bearer ${token}`, 'Idempotency-Key': key },
          form,
          onProgress,
        );
      } catch (cause) {
        throw new Unreachable(`${path} did not answer`, { cause });
      }
    };
    ours(path);
    let response = await send(await this.tokens.token());
    if (response.status === 401) {
      response = await send(await this.tokens.renew());
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
    return (await response.json()) as T;
  }

  private async ask(path: string, call: Call, token: string): Promise<Response> {
    const headers = new Headers({ Authorization: `Bearer ${token}`, ...call.headers });
    if (call.body !== undefined) {
      headers.set('Content-Type', 'application/json');
    }
    try {
      return await fetch(this.base + path, {
        method: call.method ?? 'GET',
        headers,
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        signal: call.signal,
        cache: 'no-store',
      });
    } catch (cause) {
      throw new Unreachable(`${path} did not answer`, { cause });
    }
  }
}

function ours(path: string): void {
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new Problem(400, 'foreign_address', 'This address does not belong to the gateway.');
  }
}

/** Reads a refusal, also one that is not problem+json (a proxy's page). */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const errors = Array.isArray(body.errors) ? (body.errors as { message?: unknown }[]) : [];
  const field = text(errors[0]?.message);
  const said = text(body.detail) || text(body.title) || response.statusText || `HTTP ${response.status}`;
  const detail = field ? `${said} ${field}` : said;
  const retryAfterS = Number(response.headers.get('Retry-After') ?? 0) || 0;
  return new Problem(response.status, text(body.code), detail, body, retryAfterS);
}
