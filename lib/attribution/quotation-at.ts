/**
 * Tells whether a place lies inside quotation marks of its own line, curly or straight. Asked in reading order it
 * looks at every character once, however long the line.
 * @returns a question to be asked with growing offsets.
 */
export function quotationAt(text: string): (offset: number) => boolean {
  let read = 0;
  let open = false;
  return (offset) => {
    for (; read < offset; read++) {
      const char = text[read];
      if (char === '\n' || char === '”') open = false;
      else if (char === '“') open = true;
      else if (char === '"') open = !open;
    }
    return open;
  };
}
