/** One event of a text/event-stream. */
export interface ServerEvent {
  id: string;
  type: string;
  data: string;
}

/**
 * Reads a text/event-stream (WHATWG HTML, 9.2.6) that arrives in pieces of any size: a piece may end inside a line,
 * between CR and LF, or hold many events.
 */
export class ServerEventReader {
  /** The last id that the stream gave, to resume after. */
  lastEventId = '';
  /** How long the server wants us to wait before we come again. */
  retryMs: number | undefined;

  #rest = '';
  #afterCr = false;
  #begun = false;
  #type = '';
  #data: string[] = [];

  /** The events that this piece completes. */
  read(piece: string): ServerEvent[] {
    const events: ServerEvent[] = [];
    for (const line of this.#linesOf(piece)) {
      if (line === '') {
        this.#complete(events);
      } else {
        this.#take(line);
      }
    }
    return events;
  }

  #linesOf(piece: string): string[] {
    let text = piece;
    if (text === '') {
      return [];
    }
    if (!this.#begun) {
      this.#begun = true;
      text = text.replace(/^\uFEFF/, '');
    }
    if (this.#afterCr && text.startsWith('\n')) {
      text = text.slice(1);
    }
    this.#afterCr = piece.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  #take(line: string): void {
    const colon = line.indexOf(':');
    if (colon === 0) {
      return;
    }
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') {
      this.#data.push(value);
    } else if (field === 'event') {
      this.#type = value;
    } else if (field === 'id' && !value.includes('\0')) {
      this.lastEventId = value;
    } else if (field === 'retry' && /^\d+$/.test(value)) {
      this.retryMs = Number(value);
    }
  }

  #complete(events: ServerEvent[]): void {
    if (this.#data.length > 0) {
      events.push({ id: this.lastEventId, type: this.#type || 'message', data: this.#data.join('\n') });
    }
    this.#type = '';
    this.#data = [];
  }
}
