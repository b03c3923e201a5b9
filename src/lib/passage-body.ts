const block = /^:::passage\{#([a-z0-9-]+)\}\n([^\n]+)\n:::$/gm;
const escapes = /\\([!-/:-@[-`{-~])|&#x([0-9A-Fa-f]{1,6});/g;

/**
 * Reads the words of an article's passages from the body of its collection entry. The content command writes
 * that body in one narrow form (a container directive per passage, one line of escaped text), so it is read
 * back without a Markdown parser: at five thousand articles that is most of the build's time.
 * @param body the Markdown under the front matter
 * @returns passage id → its words, in order; what is not in that form is not in the map
 */
export function passageTexts(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, id, line] of body.matchAll(block)) {
    if (id !== undefined && line !== undefined) texts.set(id, plainText(line));
  }
  return texts;
}

function plainText(markdown: string): string {
  return markdown.replace(escapes, (_whole, mark: string | undefined, code: string | undefined) =>
    code === undefined ? (mark ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
