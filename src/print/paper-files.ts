/** Names of the files that people save. */

/** Signs that some computer refuses in a file's name. */
const refused = /[\u0000-\u001f\u007f"*/:<>?\\|]/g;

/**
 * "Älvsund 0.6 Är ni redo 2026-11-22.pdf"
 * @param parts what the name says, in order; empty ones are left out
 */
export function pdfName(parts: readonly string[]): string {
  const name = parts.map((part) => part.normalize('NFC').replace(refused, ' ').replace(/\s+/g, ' ').trim()).filter((part) => part !== '').join(' ');
  // Long enough for any town, short enough for any computer; a dot first would hide the file.
  return `${Array.from(name).slice(0, 120).join('').replace(/^\.+/, '').trim()}.pdf`;
}
