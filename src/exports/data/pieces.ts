/** Characters of a piece: enough that few pieces are handed on, few enough that none weighs. */
const length = 65_536;

/** Short texts put together, so that each but the last is at least a piece long. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < length) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** An answer that is encoded while its text is made; the text is never held whole. */
export function answerOf(texts: Iterable<string>): Response {
  const encoder = new TextEncoder();
  return new Response(new Blob([...inPieces(texts).map((piece) => encoder.encode(piece))]));
}
