/** How a page declares its encoding, within the first kilobyte as browsers have it. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * A file's text: by its byte order mark, else for a page by the encoding it declares, else UTF-8, and windows-1252
 * where the bytes are no UTF-8. The byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array, page: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = page
    ? DECLARED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1]
    : undefined;
  for (const encoding of [declared, 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The page names an encoding that is not one, or that its bytes are not in.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
