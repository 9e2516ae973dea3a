/**
 * Takes a stream of server-sent events apart while it passes.
 *
 * @param seen Gets the data of each event.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventReader(seen: (data: string) => void): {
  push(chunk: Uint8Array): void;
  end(): void;
} {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];

  const line = (text: string): void => {
    if (text === '') {
      if (data.length > 0) seen(data.join('\n'));
      data = [];
    } else if (text.startsWith('data:')) data.push(text.slice(text.startsWith('data: ') ? 6 : 5));
  };
  const lines = (text: string): void => {
    const all = (rest + text).split(/\r\n|\n|\r(?!\n|$)/);
    rest = all.pop()!;
    all.forEach(line);
  };
  return {
    push: (chunk) => lines(decoder.decode(chunk, { stream: true })),
    end() {
      lines(decoder.decode());
      line(rest.replace(/\r$/, ''));
      line('');
      rest = '';
    },
  };
}
