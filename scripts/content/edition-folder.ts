/**
 * The folder of an edition: its settings, vocabulary, year notes, ledgers and addresses. EDITION_DIR names
 * another one than the repository's, such as a generated one.
 */
export const editionFolder = process.env['EDITION_DIR'] || 'content';
