/**
 * The lines of a UTF-8 stream with their numbers from 1, without their ends (LF or CRLF) and without a byte order
 * mark. Holds one line at a time, and reads on only when asked. Other line separators of Unicode end no line: JSON
 * may hold them.
 */
export async function* readLines(
  input: AsyncIterable<Buffer>,
): AsyncGenerator<{ line: string; number: number }> {
  const decoder = new TextDecoder();
  let number = 0;
  let open: string[] = [];
  const close = (last: string) => {
    const line = open.join('') + last;
    open = [];
    number++;
    return { line: line.endsWith('\r') ? line.slice(0, -1) : line, number };
  };
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield close(text.slice(from, end));
      from = end + 1;
    }
    if (from < text.length) open.push(text.slice(from));
  }
  open.push(decoder.decode());
  if (open.some((part) => part !== '')) yield close('');
}
