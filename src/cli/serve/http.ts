/** A request and its answer as plain data, so that what is answered can be said without a network. */

export interface Request {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** An answer that stays open; called with a way to send, returns what to do when the other side leaves. */
  readonly stream?: (send: (text: string) => void) => () => void;
}

export type Handler = (request: Request) => Response;
