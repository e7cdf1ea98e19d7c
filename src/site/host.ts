/**
 * Who runs this copy of the workbook. A host fills this in before the site is published: the accessibility
 * statement is made from it, and a build with PUBLISH=1 stops while anything here still says ”FYLL I”.
 */

export interface Host {
  /** The municipality or organisation that answers for the site. */
  readonly name: string;
  /** Where people write to about the site and its accessibility. */
  readonly email: string;
  readonly phone: string;
  readonly accessibility: {
    /** How much of WCAG 2.2 AA is met, as the law asks it to be said. */
    readonly status: 'fully' | 'partly' | 'not';
    /** Known shortcomings, each a sentence. Empty where none are known. */
    readonly shortcomings: readonly string[];
    /** When and how the site was last tested: ”2026-11-22”, and a sentence. */
    readonly tested: string;
    readonly method: string;
    /** When this copy was put on the web: ”2026-12-01”. */
    readonly published: string;
  };
}

export const host: Host = {
  name: 'FYLL I: kommunens namn',
  email: 'FYLL I: e-postadress',
  phone: 'FYLL I: telefonnummer',
  accessibility: {
    status: 'partly',
    shortcomings: [
      'PDF-filer som görs i webbläsaren har titel och språk, men inte alla skärmläsare läser upp tabellerna rad för rad.',
    ],
    tested: 'FYLL I: datum för testet',
    method: 'Egen granskning med tangentbord, förstoring till 400 procent och automatiska tester i Chromium.',
    published: 'FYLL I: datum för publiceringen',
  },
};

/** @returns the names of what is still to be filled in, e.g. ”accessibility.tested” */
export function placeholders(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.startsWith('FYLL I') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholders(inner, path === '' ? key : `${path}.${key}`));
}

/**
 * Stops a build that is meant for the public while the host has not filled in who it is; warns in any other.
 * @throws Error naming the file and every key that is left
 */
export function checkHost(left: readonly string[], publishing: boolean, warn: (line: string) => void): void {
  if (left.length === 0) return;
  const line = `src/site/host.ts: fill in ${left.join(', ')}`;
  if (publishing) throw new Error(`${line} before the site is published.`);
  warn(`${line} before the site is published (a build with PUBLISH=1 stops here).`);
}
